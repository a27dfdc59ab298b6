"use client";

import { useLayoutEffect } from "react";

/** What had the focus, in words by which it is found on the page once that is drawn anew. */
interface Held {
  readonly path: string;
  readonly id: string;
  readonly tag: string;
  readonly role: string | null;
  readonly name: string;
  /** Which one it is of those that are alike. */
  readonly place: number;
  /** The id of what it stands in, should it be gone itself. */
  readonly around: string | undefined;
}

const nameOf = (element: Element): string => element.getAttribute("aria-label") ?? element.textContent ?? "";

const alike = ({ tag, role, name }: Pick<Held, "tag" | "role" | "name">): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>(tag)].filter((one) => one.getAttribute("role") === role && nameOf(one) === name);

/** What has the focus; undefined where it is on nothing but the page. */
function focused(path: string): Held | undefined {
  const element = document.activeElement as HTMLElement | null;
  if (!element || element === document.body) return undefined;
  const like = { tag: element.localName, role: element.getAttribute("role"), name: nameOf(element) };
  const around = element.parentElement?.closest("[id]")?.id;
  return { ...like, path, id: element.id, place: alike(like).indexOf(element), around };
}

/** Where the focus belongs: on the same control, else on the first one in what that stood in. */
function found(held: Held): HTMLElement | null | undefined {
  const same = held.id === "" ? alike(held)[held.place] : document.getElementById(held.id);
  if (same || held.around === undefined) return same;
  const around = document.getElementById(held.around);
  return around?.hasAttribute("tabindex") ? around : around?.querySelector<HTMLElement>("a[href], [tabindex]");
}

/** Gives the focus without scrolling; what is folded away is opened, as it was when it was used. */
function giveFocus(element: HTMLElement): void {
  element.focus({ preventScroll: true });
  if (document.activeElement === element) return;
  element.closest("details")?.setAttribute("open", "");
  element.focus({ preventScroll: true });
}

let held: Held | undefined;

/**
 * Keeps the focus where it is while only the query of the address changes. A page of another day is made on demand, and where the one
 * before it was made at build time, all of it is drawn anew: a reader at the keys would be thrown back to its start.
 *
 * It stands first in the frame: so it learns what has the focus before that is taken out of the page.
 */
export function KeepFocus() {
  useLayoutEffect(() => {
    const { pathname } = location;
    const element = held?.path === pathname && document.activeElement === document.body ? found(held) : undefined;
    held = undefined;
    if (element) giveFocus(element);
    return () => {
      held = focused(pathname);
    };
  });
  return null;
}

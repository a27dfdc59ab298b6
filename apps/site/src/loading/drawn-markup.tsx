"use client";

import { createElement, type HTMLAttributes } from "react";

interface DrawnMarkupProps {
  /** The element it stands in, with its attributes. */
  readonly tag: string;
  readonly attributes: HTMLAttributes<HTMLElement>;
  /** A name for the markup, the same wherever the markup is. */
  readonly name: string;
  /** What the element holds; empty where the page holds it and its data does not repeat it (`leave-out-repeated.ts`). */
  readonly markup: string;
}

/** Markup that was read from the page, by its name: a reader who comes back to the page gets it from here. */
const known = new Map<string, string>();

/** The markup of this name as the page was sent with it. */
function fromPage(name: string): string {
  const found = known.get(name) ?? document.querySelector(`[data-drawn="${name}"]`)?.innerHTML ?? "";
  known.set(name, found);
  return found;
}

/** A part of a page in which no script has anything to do: its markup, taken as it is. */
export function DrawnMarkup({ tag, attributes, name, markup }: DrawnMarkupProps) {
  return createElement(tag, { ...attributes, "data-drawn": name, dangerouslySetInnerHTML: { __html: markup || fromPage(name) } });
}

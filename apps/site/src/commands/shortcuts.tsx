"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { type ComponentType, lazy, Suspense, useEffect, useRef, useState } from "react";
import { useIsLive } from "../parts/use-is-live";
import type { Locale } from "../reading/locale";
import { isTyping, pressedKey } from "./pressed-key";
import { type Action, goKey, keys, partKeys } from "./shortcut-table";
import { areSingleKeysOn } from "./single-keys";

interface OpenedProps {
  readonly locale: Locale;
  readonly asked: string | undefined;
  readonly onClose: () => void;
}

/** Stands in for what could not be fetched: closed again, so that the page stays as it is. */
function Unavailable({ onClose }: OpenedProps) {
  useEffect(onClose);
  return null;
}

const fetched = (load: () => Promise<ComponentType<OpenedProps>>) => lazy(async () => ({ default: await load().catch(() => Unavailable) }));

const Palette = fetched(async () => (await import("./palette")).Palette);
const ShortcutSheet = fetched(async () => (await import("./shortcut-sheet")).ShortcutSheet);

/** So long may the second of two keys take. */
const secondKeyMilliseconds = 1500;
/** When the first of two keys was pressed, while it was not: so long ago that no key is its second. */
const notPressed = Number.NEGATIVE_INFINITY;

interface ShortcutsProps {
  readonly locale: Locale;
  /** The day that stands in the address. */
  readonly asked: string | undefined;
  /** The words of the button that shows the sheet. */
  readonly label: string;
}

/** Listens for shortcuts; what they open is loaded when it is first asked for. Shown as the button that opens the sheet of them. */
export function Shortcuts({ locale, asked, label }: ShortcutsProps) {
  const router = useRouter();
  const [opened, setOpened] = useState<"palette" | "help">();
  const goPressed = useRef(notPressed);
  const isLive = useIsLive();
  useEffect(() => {
    const perform = (action: Action): boolean => {
      if (action.kind === "open") {
        setOpened(action.what);
        return true;
      }
      const found = document.querySelector<HTMLElement>(action.selector);
      if (action.kind === "focus") found?.focus();
      else found?.click();
      return found !== null;
    };
    const go = (key: string): boolean => {
      const part = Object.values(partKeys).find((one) => one.key === key);
      if (!part) return false;
      const day = asked === undefined ? "" : `?asOf=${asked}`;
      router.push(`/${locale}${part.path === "/" ? "" : part.path}${day}` as Route);
      return true;
    };
    const onKeyDown = (event: KeyboardEvent) => {
      const key = pressedKey(event);
      if (key === undefined || event.defaultPrevented || event.isComposing) return;
      const isSingle = !key.startsWith("Mod+");
      if (isSingle && (isTyping(event.target) || !areSingleKeysOn())) return;
      if (document.querySelector("dialog[open]")) return;
      const isSecond = isSingle && event.timeStamp - goPressed.current < secondKeyMilliseconds;
      goPressed.current = key === goKey ? event.timeStamp : notPressed;
      const action = keys.find((one) => one.key === key)?.action;
      if ((isSecond && go(key)) || (action && perform(action))) event.preventDefault();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [router, locale, asked]);

  const close = () => setOpened(undefined);
  return (
    <>
      <button
        type="button"
        className={isLive ? "link" : "link awaiting-scripts"}
        aria-haspopup="dialog"
        aria-keyshortcuts="?"
        onClick={() => setOpened("help")}
      >
        {label}
      </button>
      <Suspense>
        {opened === "palette" && <Palette locale={locale} asked={asked} onClose={close} />}
        {opened === "help" && <ShortcutSheet locale={locale} asked={asked} onClose={close} />}
      </Suspense>
    </>
  );
}

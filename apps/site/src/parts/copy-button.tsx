"use client";

import { useState } from "react";
import { useIsLive } from "./use-is-live";

interface CopyButtonProps {
  /** The id of what is copied: its text, or what stands in it where it is a field. */
  readonly of: string;
  readonly label: string;
  /** What the button says once it is done. */
  readonly done: string;
  /** What is said where the browser refuses, and the text is selected instead. */
  readonly refused: string;
}

const textOf = (element: HTMLElement | null): string =>
  element instanceof HTMLTextAreaElement ? element.value : (element?.textContent ?? "");

/** Selects a text, so that it can be copied by hand. */
function select(element: HTMLElement | null): void {
  if (element instanceof HTMLTextAreaElement) {
    // Keys copy what is selected in a field only while that has the focus.
    element.focus();
    element.select();
  } else if (element) {
    getSelection()?.selectAllChildren(element);
  }
}

/** Copies the text of something on the page. Without scripts it cannot be seen, and the text is selected by hand. */
export function CopyButton({ of, label, done, refused }: CopyButtonProps) {
  const isLive = useIsLive();
  const [outcome, setOutcome] = useState<"done" | "refused">();
  const copy = async () => {
    const element = document.getElementById(of);
    try {
      await navigator.clipboard.writeText(textOf(element));
      setOutcome("done");
    } catch {
      select(element);
      setOutcome("refused");
    }
  };
  return (
    <>
      <button type="button" className={isLive ? "button" : "button awaiting-scripts"} onClick={copy}>
        {outcome === "done" ? done : label}
      </button>
      <span role="status" className={outcome === "refused" ? "ml-3 text-sm text-soft" : "sr-only"}>
        {outcome === "done" ? done : outcome === "refused" ? refused : ""}
      </span>
    </>
  );
}

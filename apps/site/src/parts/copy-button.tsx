"use client";

import { useState } from "react";
import { useIsLive } from "./use-is-live";

interface CopyButtonProps {
  /** The id of what is copied: its text, or what stands in it where it is a field. */
  readonly of: string;
  readonly label: string;
  /** What the button says once it is done. */
  readonly done: string;
}

/** Copies the text of something on the page. Without scripts it cannot be seen, and the text is selected by hand. */
export function CopyButton({ of, label, done }: CopyButtonProps) {
  const isLive = useIsLive();
  const [isDone, setDone] = useState(false);
  const copy = async () => {
    const element = document.getElementById(of);
    const text = element instanceof HTMLTextAreaElement ? element.value : (element?.textContent ?? "");
    try {
      await navigator.clipboard.writeText(text);
      setDone(true);
    } catch {
      // A browser that refuses the clipboard leaves the text selected, to be copied by hand.
      if (element) getSelection()?.selectAllChildren(element);
    }
  };
  return (
    <>
      <button type="button" className={isLive ? "button" : "button awaiting-scripts"} onClick={copy}>
        {isDone ? done : label}
      </button>
      <span role="status" className="sr-only">
        {isDone ? done : ""}
      </span>
    </>
  );
}

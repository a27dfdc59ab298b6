"use client";

import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { apiRoot } from "../api/api-root";
import { useOptions } from "../combobox/use-options";
import { useIsLive } from "../parts/use-is-live";
import type { Locale } from "../reading/locale";

interface Suggestion {
  readonly insert: string;
  readonly label: string;
  readonly description: string;
}

interface Suggestions {
  readonly from: number;
  readonly to: number;
  readonly items: readonly Suggestion[];
}

interface QueryBoxProps {
  readonly text: string;
  readonly day: string;
  readonly locale: Locale;
  /** What a screen reader calls the list of suggestions. */
  readonly label: string;
  readonly problem?: string | undefined;
}

const none: Suggestions = { from: 0, to: 0, items: [] };
/** Letters that follow each other quickly are asked about once. */
const restMilliseconds = 60;
async function suggestionsFor(
  asked: Readonly<Record<"q" | "cursor" | "asOf" | "lang", string>>,
  signal: AbortSignal,
): Promise<Suggestions> {
  const answer = await fetch(`${apiRoot}/suggest?${new URLSearchParams(asked)}`, { signal });
  return answer.ok ? await answer.json() : none;
}

/** The box for a query. Without scripts it is a field of its form; with them it suggests how to go on. */
export function QueryBox({ text, day, locale, label, problem }: QueryBoxProps) {
  const input = useRef<HTMLInputElement>(null);
  const [{ from, to, items }, setSuggestions] = useState(none);
  const asking = useRef<AbortController>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isLive = useIsLive();
  const close = () => {
    clearTimeout(timer.current);
    asking.current?.abort();
    setSuggestions(none);
  };
  const ask = () => {
    close();
    const { value = "", selectionStart } = input.current ?? {};
    if (value.trim() === "") return;
    const controller = new AbortController();
    asking.current = controller;
    timer.current = setTimeout(() => {
      // Suggestions are a help: where they fail, the box is still a box.
      const cursor = String(selectionStart ?? value.length);
      suggestionsFor({ q: value, cursor, asOf: day, lang: locale }, controller.signal).then(setSuggestions, () => {});
    }, restMilliseconds);
  };
  const choose = (place: number) => {
    const insert = items[place]?.insert;
    if (insert === undefined || !input.current) return;
    const isOpen = /[:=]$/.test(insert);
    input.current.setRangeText(isOpen ? insert : `${insert} `, from, to, "end");
    input.current.focus();
    setActive(-1);
    ask();
  };
  const { active, setActive, onKeyDown } = useOptions({ count: items.length, choose, close });
  const onKey = (event: KeyboardEvent) => {
    // A browser empties a search box by Escape: a query would be lost to whoever shuts the list once too often.
    if (event.key === "Escape" && !event.nativeEvent.isComposing) event.preventDefault();
    onKeyDown(event);
  };
  useEffect(() => () => clearTimeout(timer.current), []);

  const isOpen = items.length > 0;
  const combobox = isLive
    ? ({
        role: "combobox",
        "aria-autocomplete": "list",
        "aria-expanded": isOpen,
        "aria-controls": "query-suggestions",
        "aria-activedescendant": active >= 0 ? `query-suggestion-${active}` : undefined,
        autoComplete: "off",
      } as const)
    : {};
  return (
    <div className="combobox">
      <input
        ref={input}
        id="query"
        name="q"
        type="search"
        defaultValue={text}
        maxLength={2000}
        spellCheck={false}
        autoCapitalize="off"
        enterKeyHint="search"
        aria-describedby={problem === undefined ? "query-hint" : `${problem} query-hint`}
        aria-invalid={problem === undefined ? undefined : true}
        onInput={ask}
        onKeyDown={onKey}
        onBlur={close}
        {...combobox}
      />
      {isLive && (
        <div id="query-suggestions" role="listbox" aria-label={label} className="options" hidden={!isOpen}>
          {items.map(({ insert, label: name, description }, place) => (
            // The keys stay in the field, as the pattern of a combobox has it.
            // biome-ignore lint/a11y/useFocusableInteractive: aria-activedescendant tells which option is meant
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field takes the keys
            <div
              key={`${insert} ${name}`}
              id={`query-suggestion-${place}`}
              role="option"
              aria-selected={place === active}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => choose(place)}
            >
              <span dir="auto">{name}</span>
              <span className="option-note" dir="auto">
                {description}
              </span>
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

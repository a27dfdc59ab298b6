import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { useOptions } from "../combobox/use-options";
import { commands } from "../messages/commands";
import { Modal } from "./modal";
import { claimsFor, dayFor, type PaletteOption, type Place, pagesFor, recordsFor } from "./palette-options";

/** Letters that follow each other quickly are asked about once. */
const restMilliseconds = 80;

interface PaletteProps extends Place {
  readonly onClose: () => void;
}

/** What the search has found so far, and whether it could be reached. */
interface Found {
  readonly records: readonly PaletteOption[];
  readonly isReached: boolean;
}

const nothing: Found = { records: [], isReached: true };

/** Records that the text finds, as far as they are known. */
function useRecords(text: string, { locale, asked }: Place): Found {
  const [found, setFound] = useState(nothing);
  useEffect(() => {
    if (text.trim() === "") return setFound(nothing);
    const asking = new AbortController();
    const timer = setTimeout(() => {
      recordsFor(text, commands[locale].kinds, { locale, asked }, asking.signal).then(
        (records) => setFound({ records, isReached: true }),
        () => {
          if (!asking.signal.aborted) setFound({ records: [], isReached: false });
        },
      );
    }, restMilliseconds);
    return () => {
      clearTimeout(timer);
      asking.abort();
    };
  }, [text, locale, asked]);
  return found;
}

/** One box that leads to pages, records in any script, and days. */
export function Palette({ locale, asked, onClose }: PaletteProps) {
  const router = useRouter();
  const words = commands[locale];
  const place = { locale, asked };
  const [text, setText] = useState("");
  const list = useRef<HTMLDivElement>(null);
  const { records, isReached } = useRecords(text, place);
  const options = [...dayFor(text, place), ...pagesFor(text, place), ...records, ...claimsFor(text, place)];
  const choose = (index: number) => {
    const option = options[index];
    if (!option) return;
    onClose();
    router.push(option.href as Route);
  };
  const { active, setActive, onKeyDown } = useOptions({ count: options.length, choose, close: onClose, first: 0 });
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: "nearest" });
  }, [active]);

  return (
    <Modal labelledBy="palette-title" onClose={onClose}>
      <h2 id="palette-title" className="sr-only">
        {words.palette}
      </h2>
      <input
        className="palette-input"
        type="text"
        role="combobox"
        aria-label={words.palette}
        aria-describedby="palette-hint"
        aria-autocomplete="list"
        aria-expanded={options.length > 0}
        aria-controls="palette-options"
        aria-activedescendant={active >= 0 ? `palette-option-${active}` : undefined}
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        value={text}
        onChange={({ target }) => {
          setText(target.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <p id="palette-hint" className="mt-2 text-soft text-sm">
        {words.hint}
      </p>
      <p role="status" className={isReached ? "sr-only" : "notice mt-2"}>
        {isReached ? (options.length === 0 ? words.none : `${words.results}: ${options.length}`) : words.unreachable}
      </p>
      <div ref={list} id="palette-options" role="listbox" aria-label={words.results} className="options mt-2">
        {options.map(({ href, label, lang, note }, index) => (
          // biome-ignore lint/a11y/useFocusableInteractive: aria-activedescendant tells which option is meant
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field takes the keys
          <div
            key={`${href} ${note}`}
            id={`palette-option-${index}`}
            role="option"
            aria-selected={index === active}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(index)}
          >
            <span lang={lang} dir="auto">
              {label}
            </span>
            <span className="option-note">{note}</span>
          </div>
        ))}
      </div>
    </Modal>
  );
}

import { wordDay } from "@tumen/core/query";
import { type Line, plainText, span, wrap } from "../text/lines.js";
import { seen } from "./app-state.js";
import { noteLines, sentencesOf } from "./briefing-lines.js";
import { footerLines } from "./footer.js";
import { bodyOf, type Shown } from "./frame.js";
import { setRecord } from "./record-text.js";
import { screens, titleOf } from "./screens.js";

// Boxes, blocks, marks of figures and margins say nothing when they are read out; the words beside them say it.
const drawings = /[\u2500-\u259f●○▲▼›]+/g;

const readable = (line: Line): string => plainText(line).replace(drawings, " ").replace(/ {2,}/g, " ").trim();

/** The chosen sentence with its notes. */
function briefingWords({ view, briefing, state, size }: Shown): Line[] {
  const all = sentencesOf(briefing());
  const { chosen } = seen(state);
  const sentence = all[chosen];
  if (!sentence) return [[span("The ledger holds nothing that was public on this day.")]];
  const section = briefing().sections.find(({ sentences }) => sentences.includes(sentence));
  const notes = briefing().footnotes.filter(({ number }) => sentence.footnotes.includes(number));
  return [
    [span(`${section?.heading ?? ""}. Sentence ${chosen + 1} of ${all.length}.`)],
    ...wrap([span(sentence.text)], size.columns),
    ...noteLines(view, notes, size.columns, Number.MAX_SAFE_INTEGER),
  ];
}

/** The chosen record of a list. */
function listWords(shown: Shown): Line[] {
  const { view, state, size } = shown;
  const { item, position, total } = bodyOf(shown);
  if (!item || total === 0) return bodyOf(shown).lines.slice();
  const [chosen, count] = position.split("/");
  const look = { isColourless: true, isReader: true, isGlance: false, scale: state.settings.scale, by: state.settings.by, chartRows: 0 };
  return [
    [span(`${chosen} of ${count}${item.note === undefined ? "" : `, ${item.note}`}.`)],
    ...setRecord(view, item, size.columns, look).lines.slice(0, 12),
  ];
}

/** The screen as sentences, one below the other: what is chosen, without boxes, bars and columns. */
export function readerLines(shown: Shown): readonly Line[] {
  const { state, view, size } = shown;
  const place = seen(state);
  const { shape } = screens[place.screen];
  const body = bodyOf(shown);
  const words = shape === "briefing" ? briefingWords(shown) : shape === "list" ? listWords(shown) : body.lines;
  const head = `Tumen, ${titleOf(place)}, as of ${wordDay(state.day)}.${place.filter === "" ? "" : ` Narrowed to ${place.filter}.`}`;
  const link = shape === "text" && place.chosen >= 0 ? [[span(`Link ${place.chosen + 1} of ${body.links.length}.`)]] : [];
  const spoken = [...words, ...link].map(readable).filter((line) => line !== "");
  return [
    [span(head)],
    ...spoken.map((line): Line => [span(line)]),
    ...footerLines(view, { ...state, prompt: state.prompt }, body, size.columns).map((line): Line => [span(readable(line))]),
  ].flatMap((line) => wrap(line, size.columns));
}

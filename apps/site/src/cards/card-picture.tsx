import { shorten } from "../parts/labels";
import { cardFaces, drawable } from "./card-fonts";
import type { Card } from "./card-of";

/** The colours of the paper; a picture is the same in light and dark. */
const colours = { paper: "#fcfaf6", ink: "#1c1b19", soft: "#5d5a54", rule: "#ddd8ce", river: "#0d5c70" };

/** The longest text a card holds at each size of letters. */
const sizes = [
  [80, 64],
  [140, 52],
  [220, 44],
  [300, 38],
] as const;

const longest = 380;

/** Korean is broken between words; elsewhere that would part a bracket from its word. */
const isKorean = /\p{Script=Hangul}/u;

const sizeOf = (text: string): number => sizes.find(([most]) => text.length <= most)?.[1] ?? 33;

/** A page as a picture of 1200 by 630: a sentence, and below it who stands behind it. */
export function CardPicture({ card }: { readonly card: Card }) {
  const text = drawable(shorten(card.text, longest));
  return (
    <div
      style={{
        width: "100%",
        height: "100%",
        display: "flex",
        flexDirection: "column",
        padding: "56px 72px",
        background: colours.paper,
        color: colours.ink,
        fontFamily: cardFaces.sans,
        borderTop: `14px solid ${colours.river}`,
      }}
    >
      <div style={{ display: "flex", fontSize: 26, color: colours.river }}>{drawable(shorten(card.eyebrow, 110))}</div>
      <div
        style={{
          display: "flex",
          flexGrow: 1,
          alignItems: "center",
          fontFamily: cardFaces.serif,
          fontWeight: 600,
          fontSize: sizeOf(text),
          lineHeight: 1.25,
          wordBreak: isKorean.test(text) ? "keep-all" : "normal",
        }}
      >
        {text}
      </div>
      <div style={{ display: "flex", alignItems: "flex-end", borderTop: `2px solid ${colours.rule}`, paddingTop: 24 }}>
        <div style={{ display: "flex", flexDirection: "column", width: 900, fontSize: 26, color: colours.soft }}>
          {card.lines.map((line) => (
            <div key={line} style={{ display: "flex" }}>
              {drawable(shorten(line, 140))}
            </div>
          ))}
        </div>
        <div style={{ display: "flex", marginLeft: "auto", fontFamily: cardFaces.serif, fontWeight: 600, fontSize: 36 }}>Tumen</div>
      </div>
    </div>
  );
}

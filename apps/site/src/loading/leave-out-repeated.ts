import { nameOfMarkup } from "./name-of-markup.ts";

/** A piece of the page's data, as Next hands it to React; in a page made on demand it carries a nonce. */
const piece = /<script(?: nonce="[^"]*")?>self\.__next_f\.push\(\[1,("(?:[^"\\]|\\.)*")\]\)<\/script>/g;

/** A piece that ends where a row of text begins: the number of the row, and of the bytes that follow in the next piece. */
const startOfText = /([0-9a-f]+):T([0-9a-f]+),$/;

/** A page whose data does not repeat what it holds, and how many texts were left out. */
export interface ShortenedPage {
  readonly html: string;
  readonly count: number;
}

/**
 * Leaves out of a page's data the markup that the page itself holds: Next sends every part of a page twice, drawn and as data.
 * `DrawnMarkup` then reads it from the page.
 *
 * Only what is found in the page word for word is left out, so that a change in how Next writes its data makes pages longer, not wrong.
 */
export function leaveOutRepeated(html: string): ShortenedPage {
  const isDrawn = (text: string) => html.includes(`data-drawn="${nameOfMarkup(text)}"`);
  const pieces = [...html.matchAll(piece)];
  let [shortened, from, count] = ["", 0, 0];
  for (const [at, found] of pieces.entries()) {
    const next = pieces[at + 1];
    const start = startOfText.exec(JSON.parse(found[1] ?? '""'));
    if (!start || !next) continue;
    const text: string = JSON.parse(next[1] ?? '""');
    if (Buffer.byteLength(text) !== Number.parseInt(start[2] ?? "", 16) || !isDrawn(text)) continue;
    const header = found[0].replace(`:T${start[2]},"`, () => String.raw`:\"\"\n"`);
    shortened += html.slice(from, found.index) + header + html.slice(found.index + found[0].length, next.index);
    from = next.index + next[0].length;
    count += 1;
  }
  return { html: shortened + html.slice(from), count };
}

import { describe, expect, test } from "vitest";
import { leaveOutRepeated } from "./leave-out-repeated";
import { nameOfMarkup } from "./name-of-markup";

const pushed = (text: string, attributes = "") =>
  `<script${attributes}>self.__next_f.push([1,${JSON.stringify(text).replaceAll("<", "\\u003c")}])</script>`;
const row = (text: string, attributes = "") =>
  pushed(`2:I[4]\n1f:T${Buffer.byteLength(text).toString(16)},`, attributes) + pushed(text, attributes);
const drawn = (text: string) => `<main data-drawn="${nameOfMarkup(text)}">${text}</main>`;

const markup = `<p>"죽었다", said $& and $1</p>`;

describe("the data of a page", () => {
  test.each(["", ' nonce="MTE="'])("is freed of markup that the page holds: <script%s>", (attributes) => {
    const rest = pushed('3:["$","p"]\n', attributes);
    expect(leaveOutRepeated(drawn(markup) + row(markup, attributes) + rest)).toEqual({
      html: `${drawn(markup) + pushed('2:I[4]\n1f:""\n', attributes)}${rest}`,
      count: 1,
    });
  });

  test.each([
    ["text that is not drawn as it stands", drawn("<p>other</p>") + row(markup)],
    ["a text that does not come whole in one piece", drawn(markup) + pushed("1f:T999,") + pushed(markup)],
    ["a page without such rows", drawn(markup) + pushed('3:["$","p"]\n')],
  ])("keeps %s", (_, html) => {
    expect(leaveOutRepeated(html)).toEqual({ html, count: 0 });
  });
});

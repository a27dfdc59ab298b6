import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { latest } from "../reading/reading";
import { Listed } from "./worded";

const named = (text: string) => ({ text, lang: "ko", isFallback: false }) as const;

test.each([
  [["북한", "러시아"], "북한과 러시아"],
  [["미국", "우크라이나", "한국"], "미국, 우크라이나와 한국"],
  [["러시아"], "러시아"],
])("a list in Korean joins its names by their sounds: %s", (names, expected) => {
  const list = <Listed reading={latest("ko")} names={names.map(named)} nodes={names.map((name) => <b key={name}>{name}</b>)} />;
  const markup = renderToStaticMarkup(list);
  expect(markup.replaceAll(/<\/?b>/g, "")).toBe(expected);
  expect(markup.match(/<b>/g)).toHaveLength(names.length);
});

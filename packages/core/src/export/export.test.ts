import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFootnoteFromMarkdown } from "mdast-util-gfm-footnote";
import { gfmFootnote } from "micromark-extension-gfm-footnote";
import { describe, expect, it } from "vitest";
import { ledgerFrom } from "../../testing/ledger-from.js";
import { ledger } from "../index.js";
import { renderMarkdown, renderText } from "./index.js";

interface Node {
  type: string;
  value?: string;
  url?: string;
  identifier?: string;
  children?: Node[];
}

const read = (markdown: string): Node =>
  fromMarkdown(markdown, { extensions: [gfmFootnote()], mdastExtensions: [gfmFootnoteFromMarkdown()] }) as Node;
const all = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(all)];
const plain = (node: Node): string => (node.value ?? "") + (node.children ?? []).map(plain).join("");

const hostile = ledgerFrom({
  sources: [
    {
      id: "report",
      published: "2024-12-20",
      title: "<script>alert(1)</script> [x](javascript:alert) *star* | # `code`",
      url: "https://example.org/a_(b)",
    },
  ],
  topics: [{ id: "combat", title: "Combat", description: "Combat." }],
  claims: [{ id: "a", said: "2024-12-20", topics: ["combat"], clause: "the unit was *there* <b>and</b> _stayed_ | # `so`" }],
  briefing: [{ id: "combat", title: "Combat", slots: [{ kind: "statements", topic: "combat" }] }],
});

describe("Markdown", () => {
  const briefing = ledger.brief({ asOf: "2024-12-27" });
  const nodes = all(read(renderMarkdown(briefing)));

  it("defines each footnote once and refers to each", () => {
    const ids = (type: string) => nodes.filter((node) => node.type === type).map(({ identifier }) => identifier);
    const numbers = briefing.footnotes.map(({ number }) => String(number));
    expect(ids("footnoteDefinition")).toEqual(numbers);
    expect([...new Set(ids("footnoteReference"))].sort()).toEqual([...numbers].sort());
  });

  it("says the same sentences as the briefing", () => {
    const paragraphs = read(renderMarkdown(briefing))
      .children?.filter(({ type }) => type === "paragraph")
      .map(plain);
    expect(paragraphs).toEqual(briefing.sections.map(({ sentences }) => sentences.map(({ text }) => text).join(" ")));
  });

  it("links every document of a footnote that has an address", () => {
    const linked = new Set(nodes.filter(({ type }) => type === "link").map(({ url }) => decodeURI(url ?? "")));
    const addresses = briefing.footnotes.flatMap((note) =>
      note.kind === "claim" ? note.sources.flatMap(({ url }) => (url === undefined ? [] : [decodeURI(url)])) : [],
    );
    expect(addresses.filter((url) => !linked.has(url))).toEqual([]);
  });

  it("lets no text of the data act as markup", () => {
    const parsed = all(read(renderMarkdown(hostile.brief({ asOf: "2024-12-20" }))));
    expect(parsed.filter(({ type }) => ["html", "emphasis", "strong", "inlineCode", "image"].includes(type))).toEqual([]);
    expect(parsed.filter(({ type }) => type === "link").map(({ url }) => url)).toEqual(["https://example.org/a_%28b%29"]);
    expect(parsed.map(({ value }) => value ?? "").join("")).toContain("the unit was *there* <b>and</b> _stayed_ | # `so`");
  });
});

describe("plain text", () => {
  it("keeps to its width but for addresses and ids", () => {
    for (const width of [60, 80, 120]) {
      const long = renderText(ledger.brief({ asOf: "2024-12-27" }), width)
        .split("\n")
        .filter((line) => line.length > width);
      expect(long.filter((line) => line.trim().includes(" ") && !/https?:\/\//.test(line))).toEqual([]);
    }
  });

  it("says that there is nothing where there is nothing", () => {
    expect(renderText(ledger.brief({ asOf: "1990-01-01" }))).toContain("The ledger holds nothing that was public on this day.");
    expect(renderMarkdown(ledger.brief({ asOf: "1990-01-01" }))).toContain("The ledger holds nothing that was public on this day.");
  });
});

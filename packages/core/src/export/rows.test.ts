import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { fromMarkdown } from "mdast-util-from-markdown";
import { describe, expect, it } from "vitest";
import { restored, rowsAsCsv, rowsAsMarkdown, splitCell } from "./index.js";

const anyText = fc.string({ unit: fc.constantFrom("a", " ", "|", "\\", '"', ",", "\n", "\r", "=", "'", "*", "<b>", "국") });

describe("rows of an answer", () => {
  it("read back from CSV as they were, by a reader that is not ours", () => {
    fc.assert(
      fc.property(fc.array(fc.record({ id: anyText, many: fc.array(anyText, { minLength: 2 }) }), { minLength: 1 }), (rows) => {
        const read = parse(rowsAsCsv(rows), { columns: true, relax_column_count: false }) as { id: string; many: string }[];
        expect(read.map(({ id, many }) => ({ id: restored(id), many: splitCell(many) }))).toEqual(rows);
      }),
    );
  });

  it("hold nothing in Markdown that acts", () => {
    const rows = [{ id: "<script>", text: "a | b\n# c [d](https://e.example)", address: "https://x.example/(1)" }];
    const table = rowsAsMarkdown(rows);
    expect(table.split("\n")).toHaveLength(4);
    const kinds = JSON.stringify(fromMarkdown(table));
    expect(kinds).not.toMatch(/"type":"(html|heading)"/);
    expect(kinds.match(/"type":"link"/g)).toHaveLength(1);
  });
});

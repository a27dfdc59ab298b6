import { documentTitle } from "@tumen/core/export";
import { type SearchHit, wordDate, wordSaid } from "@tumen/core/query";

/** What a record is called, and when it was. */
export function titleOf(hit: Pick<SearchHit, "kind" | "record">): { readonly title: string; readonly date?: string } {
  const { kind, record } = hit as SearchHit;
  switch (kind) {
    case "claim":
      return { title: record.statement, date: wordSaid(record, { short: true }) };
    case "event":
      return { title: record.title, date: wordDate(record.date, { short: true }) };
    case "source": {
      const title = `${record.publisher}: ${documentTitle(record)}`;
      return record.published ? { title, date: wordDate(record.published, { short: true }) } : { title };
    }
    case "question":
      return { title: record.text };
    case "topic":
      return { title: record.title };
    default:
      return { title: record.names.en };
  }
}

import { describeSource } from "../linked-data/describe";
import { shorten } from "../parts/labels";
import { SourceRecord } from "../records/source-record";
import { recordPage } from "./record-page";

export const sourcePage = recordPage({
  kind: "source",
  part: "sources",
  title: (source, { words }) => `${words.publisher(source)}: ${shorten(source.title, 60)}`,
  linkedData: describeSource,
  content: (source, reading) => <SourceRecord source={source} reading={reading} />,
});

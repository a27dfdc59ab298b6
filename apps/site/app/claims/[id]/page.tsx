import { shortName, wordList } from "@tumen/core";
import type { Metadata } from "next";
import { ClaimRecord } from "../../../src/claim-record";
import { shorten } from "../../../src/labels";
import { RecordPage, recordTitle } from "../../../src/record-page";

type Props = PageProps<"/claims/[id]">;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  return recordTitle("claim", (await params).id, searchParams, ({ claimants, statement }, { view }) => {
    const names = claimants.map((id) => shortName(view.need("actor", id)));
    return `${wordList(names)}: ${shorten(statement, 60)}`;
  });
}

export default async function Page({ params, searchParams }: Props) {
  return (
    <RecordPage kind="claim" id={(await params).id} searchParams={searchParams}>
      {(claim, asOf) => <ClaimRecord claim={claim} asOf={asOf} />}
    </RecordPage>
  );
}

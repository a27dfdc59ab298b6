import { shortName, wordList } from "@tumen/core";
import { ClaimRecord } from "../claims/claim-record";
import { describeClaim } from "../linked-data/describe";
import { shorten } from "../parts/labels";
import { recordPage } from "./record-page";

export const claimPage = recordPage({
  kind: "claim",
  part: "claims",
  title: ({ claimants, statement }, { view }) => {
    const names = claimants.map((id) => shortName(view.need("actor", id)));
    return `${wordList(names)}: ${shorten(statement, 60)}`;
  },
  linkedData: describeClaim,
  content: (claim, reading) => <ClaimRecord claim={claim} reading={reading} />,
});

import { ClaimRecord } from "../claims/claim-record";
import { describeClaim } from "../linked-data/describe";
import { shorten } from "../parts/labels";
import { recordPage } from "./record-page";

export const claimPage = recordPage({
  kind: "claim",
  part: "claims",
  title: ({ claimants, statement }, { view, words }) => {
    const names = claimants.map((id) => words.shortName(view.need("actor", id)));
    return `${words.list(names)}: ${shorten(statement, 60)}`;
  },
  linkedData: describeClaim,
  content: (claim, reading) => <ClaimRecord claim={claim} reading={reading} />,
});

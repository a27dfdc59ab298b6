import type { Reading } from "../reading/reading";
import { RecordLink } from "./day-link";
import { Worded } from "./worded";

interface RecordLinksProps {
  readonly kind: "place" | "materiel";
  readonly ids: readonly string[];
  readonly reading: Reading;
}

/** Places or weapons by name, each leading to its page. */
export function RecordLinks({ kind, ids, reading }: RecordLinksProps) {
  return ids.map((id, index) => (
    <span key={id}>
      {index > 0 ? ", " : ""}
      <RecordLink kind={kind} id={id} reading={reading}>
        <Worded text={reading.words.name(reading.view.need(kind, id))} />
      </RecordLink>
    </span>
  ));
}

import type { SearchHit } from "@tumen/core";
import { labelOf } from "../api/routes/search";
import { DayLink, RecordLink } from "../parts/day-link";
import { hasPage } from "../reading/address";
import type { Reading } from "../reading/reading";
import { asked, explorePath } from "./explore-request";

const otherKinds = ["actor", "event", "question", "place", "materiel", "topic", "source"] as const;
const mostShown = 6;

function Hit({ hit, reading }: { readonly hit: SearchHit; readonly reading: Reading }) {
  const { kind, record } = hit;
  const { text, lang } = labelOf(hit, reading.words);
  const name = <span lang={lang === reading.locale ? undefined : lang}>{text}</span>;
  if (hasPage(kind))
    return (
      <RecordLink kind={kind} id={record.id} reading={reading}>
        {name}
      </RecordLink>
    );
  return (
    <DayLink reading={reading} path={explorePath} query={asked(`topic:${record.id}`, "list")} className="link">
      {name}
    </DayLink>
  );
}

/** Records of other kinds that the words of a query find. */
export function AlsoFound({ text, reading }: { readonly text: string; readonly reading: Reading }) {
  const hits = text === "" ? [] : reading.view.search(text, { kinds: otherKinds, limit: mostShown });
  if (hits.length === 0) return null;
  return (
    <section aria-labelledby="also" className="also-found">
      <h2 id="also">{reading.t("explore.also")}</h2>
      <ul>
        {hits.map((hit) => (
          <li key={`${hit.kind} ${hit.record.id}`}>
            <Hit hit={hit as SearchHit} reading={reading} /> <span className="text-soft">{reading.t(`commands.kinds.${hit.kind}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

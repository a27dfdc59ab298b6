import type { ReactNode } from "react";
import { address } from "../reading/address";
import type { Reading } from "../reading/reading";
import { cuts } from "./time-range";
import type { TimelineRequest } from "./timeline-request";

/** Actors that are offered: those with most claims about them. */
const actorsOffered = 40;

interface TimelineFormProps {
  readonly reading: Reading;
  readonly request: TimelineRequest;
}

/** The actors most is claimed about, and the one that is asked for, by name. */
function actorsToChoose({ view, words, locale }: Reading, asked: string | undefined) {
  const { actor: counted = [] } = view.query("", { limit: 0, facets: ["actor"] }).facets;
  return counted
    .filter(({ value }, index) => index < actorsOffered || value === asked)
    .map(({ value, count }) => ({ id: value, name: words.name(view.need("actor", value)), count }))
    .sort((a, b) => a.name.text.localeCompare(b.name.text, locale));
}

interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly children: ReactNode;
}

function Field({ id, label, children }: FieldProps) {
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      {children}
    </div>
  );
}

/** Ends, cut and filters of the timeline, without any script. */
export function TimelineForm({ reading, request }: TimelineFormProps) {
  const { t, words, asked, view } = reading;
  const { range, askedCut, topic, actor } = request;
  return (
    <form
      method="get"
      action={address("/timeline", { ...reading, asked: undefined })}
      className="timeline-form"
      key={JSON.stringify([range, askedCut, topic, actor])}
    >
      {asked !== undefined && <input type="hidden" name="asOf" value={asked} />}
      <Field id="timeline-from" label={t("timeline.from")}>
        <input type="date" id="timeline-from" name="from" defaultValue={range.from ?? ""} className="button tabular-nums" />
      </Field>
      <Field id="timeline-to" label={t("timeline.to")}>
        <input type="date" id="timeline-to" name="to" defaultValue={range.to ?? ""} className="button tabular-nums" />
      </Field>
      <Field id="timeline-by" label={t("timeline.by")}>
        <select id="timeline-by" name="by" defaultValue={askedCut ?? ""} className="button">
          <option value="">{t("timeline.cut.usual")}</option>
          {cuts.map((cut) => (
            <option key={cut} value={cut}>
              {t(`timeline.cut.${cut}`)}
            </option>
          ))}
        </select>
      </Field>
      <Field id="timeline-topic" label={t("timeline.topic")}>
        <select id="timeline-topic" name="topic" defaultValue={topic ?? ""} className="button">
          <option value="">{t("timeline.every")}</option>
          {view.topics().map((one) => (
            <option key={one.id} value={one.id}>
              {words.textOf(one, "title").text}
            </option>
          ))}
        </select>
      </Field>
      <Field id="timeline-actor" label={t("timeline.actor")}>
        <select id="timeline-actor" name="actor" defaultValue={actor ?? ""} className="button">
          <option value="">{t("timeline.everyActor")}</option>
          {actorsToChoose(reading, actor).map(({ id, name, count }) => (
            <option key={id} value={id} lang={name.isFallback ? name.lang : undefined}>
              {name.text} ({count})
            </option>
          ))}
        </select>
      </Field>
      <button type="submit" className="button">
        {t("timeline.show")}
      </button>
    </form>
  );
}

import { address } from "../reading/address";
import type { Reading } from "../reading/reading";

interface DayFormProps {
  readonly path: string;
  /** What the query of the address holds beside the day. */
  readonly query?: Readonly<Record<string, string>>;
  readonly reading: Reading;
}

/** Chooses a day without any script. */
export function DayForm({ path, query = {}, reading }: DayFormProps) {
  const { day, t } = reading;
  return (
    <form method="get" action={address(path, { ...reading, asked: undefined })} className="flex items-center gap-1 sm:gap-2">
      <label htmlFor="day" className="sr-only">
        {t("frame.chooseDay")}
      </label>
      <input id="day" key={day} type="date" name="asOf" defaultValue={day} required className="button tabular-nums" />
      {Object.entries(query).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button type="submit" className="button">
        {t("frame.show")}
      </button>
    </form>
  );
}

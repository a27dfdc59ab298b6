import { address } from "../reading/address";
import type { Reading } from "../reading/reading";

/** Chooses a day without any script. */
export function DayForm({ path, reading }: { readonly path: string; readonly reading: Reading }) {
  const { day, t } = reading;
  return (
    <form method="get" action={address(path, { ...reading, asked: undefined })} className="flex flex-wrap items-center gap-2">
      <label htmlFor="day" className="sr-only">
        {t("frame.chooseDay")}
      </label>
      <input id="day" key={day} type="date" name="asOf" defaultValue={day} required className="button tabular-nums" />
      <button type="submit" className="button">
        {t("frame.show")}
      </button>
    </form>
  );
}

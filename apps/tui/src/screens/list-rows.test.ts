import { type Ledger, ledger } from "@tumen/core";
import { describe, expect, it } from "vitest";
import { changeRows, dayOnAxis, timelineRows } from "./list-rows.js";

const all = ledger as Ledger;

describe("the rows of what changed", () => {
  it("hold an event of which no claim is new, and do not say that there was nothing", () => {
    const rows = changeRows(all.asOf("2024-06-18"), "2024-06-17");
    expect(rows).toMatchObject({ total: 1 });
    expect(rows.problem).toBeUndefined();
    expect(rows.slice(0, 1)).toEqual([{ kind: "event", id: "putin-pyongyang-2024-06-18", note: "new event" }]);
    expect(changeRows(all.asOf("2024-06-18"), "2024-06-18").problem).toBe("Nothing became public between these days.");
  });

  it("stand in the order of the site: what weighs most first", () => {
    const [one, two] = all.claims();
    const changes = all.changes({ from: "2021-12-31", to: "2026-11-24" });
    const corrected = [{ ...one, status: { state: "retracted" } }];
    const view = { day: "2026-11-24", changes: () => ({ ...changes, corrected, documents: [{ claim: two, sources: [{}] }] }) };
    const rows = changeRows(view as unknown as Ledger, "2021-12-31");
    expect([...new Set(rows.slice(0, rows.total).map(({ note }) => note))]).toEqual([
      "acknowledged",
      "position",
      "revised figure",
      "retracted",
      "new event",
      "new claim",
      "+1 document",
    ]);
  });
});

describe("the rows of the timeline", () => {
  const view = all.asOf("2026-11-24");
  const item = { kind: "event", id: "kursk-fighting-2024-11" } as const;

  it("have an event on the day it began, as on the site, and not on that on which it was over", () => {
    expect(view.need("event", item.id).date.edtf).toBe("2024-11/2025-04");
    expect(dayOnAxis(view, item)).toBe("2024-11-01");
    const month = view.timeline({ by: "month" }).find(({ events }) => events.some(({ id }) => id === item.id));
    expect(month?.start).toBe("2024-11-01");
  });

  it("come in the order of these days, the newest first", () => {
    const rows = timelineRows(view, "");
    const days = rows.slice(0, rows.total).map((row) => dayOnAxis(view, row) ?? "");
    expect(days).toEqual(days.toSorted().reverse());
  });
});

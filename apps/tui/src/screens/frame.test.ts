import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bindings } from "../keys.js";
import { briefingOf, ledger } from "../ledger.js";
import { plainText, widthOf } from "../text/lines.js";
import { type AppState, opened, placeOn, seen, startOf } from "./app-state.js";
import { destinations } from "./destinations.js";
import { bodyOf, frameLines, isLargeEnough, type Shown, type Size, shownOf, tooSmallLines } from "./frame.js";
import { pressed } from "./perform.js";
import { readerLines } from "./reader-lines.js";
import { weeksOf } from "./screen-ledger.js";
import { usualSettings } from "./settings.js";
import { typed } from "./typed.js";

const weeks = weeksOf(ledger);

const usual: Size = { columns: 80, rows: 24 };

const start = (day = "2024-12-27", screen?: Parameters<typeof startOf>[2]) => startOf(day, usualSettings, screen);

const inScheme = (state: AppState, size: Size, isColourless = false): Shown =>
  shownOf({ ledger, briefingOf, weeks }, state, size, isColourless ? "none" : "palette", false, false);

const draw = (state: AppState, size = usual, isColourless = false) => frameLines(inScheme(state, size, isColourless)).map(plainText);

/** What a key makes of a state; effects are not carried out. */
function press(state: AppState, name: string, size = usual): AppState {
  const shown = inScheme(state, size);
  const scene = { whole: ledger, view: shown.view, briefing: shown.briefing, body: bodyOf(shown), columns: size.columns };
  return (state.prompt ? typed(state, state.prompt, name, scene) : pressed(state, name, scene)).state;
}

const pressAll = (state: AppState, names: readonly string[], size = usual) =>
  names.reduce((before, name) => press(before, name, size), state);

const write = (text: string) => [...text].map((sign) => (sign === " " ? "space" : sign));

// The smallest size breaks first, so it is tried as often as all the others.
const anySize = fc.oneof(
  fc.constant({ columns: 40, rows: 10 }),
  fc.constant({ columns: 120, rows: 40 }),
  fc.record({ columns: fc.integer({ min: 40, max: 300 }), rows: fc.integer({ min: 10, max: 100 }) }),
);
const keyNames = bindings.flatMap(({ keys }) => keys);
const anyKey = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...keyNames) },
  { weight: 1, arbitrary: fc.constantFrom("enter", "j", "tab", "n", "국", ":", "2", "(", '"', "backspace") },
);
const anyScreen = fc.constantFrom(...destinations.map(({ name }) => name));

function expectToFit(state: AppState, size: Size) {
  const lines = frameLines(inScheme(state, size));
  expect(lines.length).toBe(size.rows - 1);
  for (const line of lines) expect(widthOf(line), plainText(line)).toBeLessThanOrEqual(size.columns);
}

describe("a frame", () => {
  it("is one row lower than the terminal and no wider, whatever is pressed, on every screen and at every size", () => {
    fc.assert(
      fc.property(anySize, anySize, anyScreen, fc.array(anyKey, { maxLength: 16 }), (size, later, screen, keys) => {
        const state = pressAll(start("2025-04-30", screen), keys, size);
        for (const one of [size, later]) expectToFit(state, one);
      }),
      { numRuns: 120 },
    );
  });

  it("holds every record of every kind, at the smallest size and at a large one", () => {
    for (const kind of ["event", "actor", "place", "materiel", "question", "topic"] as const)
      for (const { id } of ledger.all(kind))
        for (const size of [
          { columns: 40, rows: 10 },
          { columns: 160, rows: 50 },
        ])
          expectToFit(opened(start("2025-09-02"), placeOn("record", { item: { kind, id } })), size);
  });

  it("has a message that fits where nothing else does", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 12 }), (columns, rows) => {
        const lines = tooSmallLines({ columns, rows });
        expect(isLargeEnough({ columns, rows }) || lines.every((line) => widthOf(line) <= columns)).toBe(true);
        expect(lines.length).toBeLessThanOrEqual(Math.max(1, rows - 1));
      }),
    );
  });

  it("is only begun beside a list while keys come, and goes on as it began", () => {
    const size = { columns: 160, rows: 40 };
    for (const screen of ["claims", "events", "actors", "sources", "questions"] as const) {
      const shown = inScheme(start("2025-04-30", screen), size);
      const [begun, whole] = [{ ...shown, isHurried: true }, shown].map((one) => frameLines(one).map((line) => plainText(line).trimEnd()));
      expect(begun).not.toEqual(whole);
      expect(begun?.[4]).toBe(whole?.[4]);
    }
  });

  it("says so on a day before everything", () => {
    expect(draw(start("1990-01-01")).join("\n")).toContain("holds nothing that was public");
    for (const { name } of destinations) expect(draw(start("1990-01-01", name))).toHaveLength(usual.rows - 1);
  });

  it("is read out without drawings, and holds the sentence that is chosen", () => {
    fc.assert(
      fc.property(anyScreen, fc.array(anyKey, { maxLength: 8 }), (screen, keys) => {
        const state = pressAll(start("2025-04-30", screen), keys);
        const words = readerLines({ ...inScheme(state, usual), isReader: true }).map(plainText);
        expect(words.join("\n")).not.toMatch(/[\u2500-\u259f]/);
      }),
      { numRuns: 60 },
    );
    const [sentence] = briefingOf("2024-12-27").sections.flatMap(({ sentences }) => sentences);
    const words = readerLines({ ...inScheme(start(), usual), isReader: true })
      .map(plainText)
      .join(" ");
    expect(words).toContain(sentence?.text);
  });
});

describe("the briefing", () => {
  it("shows the current sentence from its first line, behind the mark, at any size", () => {
    fc.assert(
      fc.property(anySize, fc.nat({ max: 35 }), (size, steps) => {
        const state = pressAll(
          start(),
          Array.from({ length: steps }, () => "j"),
          size,
        );
        expect(draw(state, size).filter((line) => line.startsWith("›"))).toHaveLength(1);
      }),
      { numRuns: 60 },
    );
  });

  it("finds words, and goes on to the next place and back", () => {
    const found = pressAll(start(), ["/", ...write("captured"), "enter"]);
    const at = seen(found).chosen;
    const [, next, back] = [found, press(found, "n"), pressAll(found, ["n", "N"])];
    expect(seen(next).chosen).not.toBe(at);
    expect(seen(back).chosen).toBe(at);
    expect(pressAll(start(), ["/", ...write("xyzzy"), "enter"]).notice).toMatch(/stands nowhere/);
  });
});

describe("going back", () => {
  it("comes to where one was, exactly, from any screen", () => {
    fc.assert(
      fc.property(anyScreen, fc.array(fc.constantFrom("j", "j", "G", "k", "ctrl-d"), { maxLength: 5 }), (screen, keys) => {
        const there = { ...pressAll(start("2025-04-30", screen), keys), notice: undefined };
        const away = press(there, "enter");
        fc.pre(away.places.length > there.places.length);
        const back = pressAll(away, ["j", "ctrl-d", "esc"]);
        expect(seen(back)).toEqual(seen(there));
        expect(draw(back)).toEqual(draw(there));
      }),
      { numRuns: 60 },
    );
  });

  it("first undoes a filter, then leaves, and says so where there is nothing behind", () => {
    const narrowed = pressAll(start(), ["7", "/", ...write("kim"), "enter"]);
    expect(seen(narrowed).filter).toBe("kim");
    const wide = press(narrowed, "esc");
    expect(seen(wide)).toMatchObject({ screen: "actors", filter: "" });
    const home = press(wide, "esc");
    expect(seen(home).screen).toBe("briefing");
    expect(press(home, "esc").notice).toMatch(/nothing to go back to/);
  });
});

describe("lists", () => {
  it("hold the records of the ledger, the chosen one in sight, wherever one goes", () => {
    fc.assert(
      fc.property(
        // Search lists nothing before it is asked.
        anyScreen.filter((one) => one !== "search"),
        anySize,
        fc.array(fc.constantFrom("j", "k", "G", "g", "ctrl-d", "ctrl-u"), { maxLength: 12 }),
        (screen, size, keys) => {
          const state = pressAll(start("2025-04-30", screen), keys, size);
          expect(draw(state, size).filter((line) => line.startsWith("›"))).toHaveLength(1);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("are narrowed by a query, or by words in any of the languages, while one types", () => {
    const claims = pressAll(start("2025-04-30"), ["4", "/", ...write("claimant:국정원 question:killed")]);
    const total = ledger.asOf("2025-04-30").query("claimant:nis question:killed").total;
    expect(total).toBeGreaterThan(1);
    expect(bodyOf(inScheme(claims, usual)).total).toBe(total);
    const actors = pressAll(start("2025-04-30"), ["7", "/", ...write("김정은")]);
    expect(bodyOf(inScheme(actors, usual)).item?.id).toBe("kim-jong-un");
    expect(seen(press(actors, "esc")).filter).toBe("");
  });

  it("keep the chosen record when the day changes", () => {
    const there = pressAll(start("2025-04-30"), ["4", "ctrl-d", "ctrl-d", "j"]);
    const { item } = bodyOf(inScheme(there, usual));
    const later = press(there, "]");
    expect(later.day).not.toBe(there.day);
    expect(bodyOf(inScheme(later, usual)).item).toEqual(item);
  });

  it("say where a query is wrong, under the place", () => {
    const lines = draw(pressAll(start(), ["4", "/", ...write("claimnt:nis ")]));
    const [typedLine = "", problem = ""] = lines.slice(-2);
    expect(problem.indexOf("^")).toBe(typedLine.indexOf("claimnt"));
    expect(problem).toMatch(/did you mean claimant/);
  });

  it("complete what is typed by tab", () => {
    const state = pressAll(start(), ["4", "/", ...write("claimant:zelen"), "tab"]);
    expect(state.prompt?.text).toBe("claimant:zelenskyy");
  });
});

describe("going somewhere", () => {
  it.each([
    ["a screen", "places", { screen: "places" }],
    ["a record", "kursk-oblast", { screen: "record", item: { kind: "place", id: "kursk-oblast" } }],
    ["a query", "claims claimant:nis", { screen: "claims", filter: "claimant:nis" }],
    ["changes since a day", "changes 2024-12-01", { screen: "changes", from: "2024-12-01" }],
  ])("takes %s", (_, text, place) => {
    expect(seen(pressAll(start(), [":", ...write(text), "enter"]))).toMatchObject(place);
  });

  it("takes a day, and completes the name of a screen", () => {
    expect(pressAll(start(), [":", ...write("2025-01-13"), "enter"]).day).toBe("2025-01-13");
    expect(seen(pressAll(start(), [":", ...write("wea"), "tab", "enter"])).screen).toBe("weapons");
  });

  it("keeps asking where nothing is meant, and says what may have been", () => {
    const asking = pressAll(start(), [":", ...write("kusrk-oblast"), "enter"]);
    expect(asking.notice).toMatch(/did you mean kursk-oblast/);
    expect(asking.prompt?.text).toBe("kusrk-oblast");
  });
});

describe("a record", () => {
  it("shows its trace on top, or as far up as it is long", () => {
    for (const { id } of ledger.asOf("2024-12-27").claims().slice(0, 60)) {
      const state = press(opened(start(), placeOn("record", { item: { kind: "claim", id } })), "t");
      const { scroll, mostScroll } = bodyOf(inScheme(state, usual));
      const lines = draw(state);
      expect(lines[3] === " TRACE" || (scroll === mostScroll && lines.includes(" TRACE")), id).toBe(true);
    }
  });

  it("of a place lists the movements that claims state, each leading to its claims; of a claim names them", () => {
    const large = { columns: 120, rows: 60 };
    const place = pressAll(start("2025-06-01"), [":", ...write("najin"), "enter"], large);
    const lines = draw(place, large);
    expect(lines.join("\n")).toMatch(/MOVEMENTS FROM AND TO HERE[\s\S]*Najin → Dunai · .*by sea · 4 claims/);
    const found = seen(pressAll(place, ["tab", "enter"], large));
    expect(found).toMatchObject({ screen: "claims" });
    expect(ledger.query(found.filter ?? "").total).toBeGreaterThan(0);
    expect(found.filter).toMatch(/^from:\S+ to:\S+$/);
    const claim = opened(start(), placeOn("record", { item: { kind: "claim", id: "us-nsc-2023-10-13-kirby-images-of-containers" } }));
    expect(draw(claim, large).join("\n")).toContain("movement Najin → Dunai, containers, by sea");
  });

  it("says that it was not public on an earlier day, and stays open", () => {
    const [claim] = ledger.asOf("2024-12-27").claims({ said: { from: "2024-12-27", to: "2024-12-27" } });
    const state = opened(start("2024-10-20"), placeOn("record", { item: { kind: "claim", id: claim?.id ?? "" } }));
    expect(draw(state).join("\n")).toContain("was not public on this day");
  });

  it("leads on by its links, and from there back", () => {
    const question = opened(start("2025-04-30"), placeOn("record", { item: { kind: "question", id: "killed" } }));
    const chosen = press(question, "tab");
    const event = press(chosen, "enter");
    expect(seen(event).item?.kind).toBe("event");
    expect(seen(press(event, "esc"))).toEqual(seen(chosen));
    const claim = press(
      pressAll(
        question,
        Array.from({ length: 12 }, () => "tab"),
      ),
      "enter",
    );
    expect(seen(claim).item?.kind).toBe("claim");
  });
});

describe("what a key cannot do here", () => {
  it.each([
    ["briefing", "L", /chart of a question/],
    ["actors", "t", /for claims/],
    ["claims", "tab", /one pane only at this size/],
    ["changes", "/", /cannot be narrowed/],
    ["claims", "<", /first day of the changes/],
  ] as const)("on %s, %s says why", (screen, key, why) => {
    expect(press(start("2025-04-30", screen), key).notice).toMatch(why);
  });
});

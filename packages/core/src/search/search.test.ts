import { describe, expect, it } from "vitest";
import { ledgerFrom } from "../../testing/ledger-from.js";
import { type Ledger, ledger, PageError, type SearchHit } from "../index.js";

const whole = ledger as unknown as Ledger;
const told = ({ kind, record }: SearchHit) => `${kind} ${record.id}`;
const first = (text: string) => whole.search(text, { limit: 3 }).map(told)[0];

describe("a search in the bundled ledger", () => {
  it.each([
    ["zelensky", "actor zelenskyy"],
    ["ZELENSKYY", "actor zelenskyy"],
    ["Зеленський", "actor zelenskyy"],
    ["Зеленский", "actor zelenskyy"],
    ["volodymyrzelensky", "actor zelenskyy"],
    ["국정원", "actor nis"],
    ["국정원이", "actor nis"],
    ["북한군 포로", "actor dprk-pows"],
    ["kn-23", "materiel hwasong-11a-kn23"],
    ["KN23", "materiel hwasong-11a-kn23"],
    ["hwasong", "materiel hwasong-11a-kn23"],
    ["kim jong", "actor kim-jong-un"],
    ["losses", "topic losses"],
    ["nis-2024-12-27-captive-died", "claim nis-2024-12-27-captive-died"],
  ])("finds by %j first %s", (text, expected) => {
    expect(first(text)).toBe(expected);
  });

  it("finds a document by its address", () => {
    const source = whole.sources().find(({ url }) => url !== undefined);
    expect(first(source?.url ?? "")).toBe(`source ${source?.id}`);
  });

  it("finds claims of a day by the beginning of their ids", () => {
    expect(whole.search("nis-2024-12-27").map(told)).toContain("claim nis-2024-12-27-captive-died");
    expect(whole.search("nis-2024-12-27").every(({ record }) => record.id.startsWith("nis-2024-12-27"))).toBe(true);
  });

  it("forgives a wrong letter in every word", () => {
    const kursk = whole.search("kursk losess", { kinds: ["event", "claim"] });
    expect(kursk.length).toBeGreaterThan(5);
    expect(kursk.every(({ matches }) => Object.values(matches).flat().includes("losses"))).toBe(true);
    const prisoner = whole.search("norrth korean prisoner");
    const [first] = prisoner.map(({ matches }) => Object.values(matches).flat());
    expect(first).toEqual(expect.arrayContaining(["north", "korean", expect.stringMatching(/^prisoners?$/)]));
  });

  it("takes a question in words for what it asks of", () => {
    const [first] = whole.search("what did the NIS say about losses?").map(({ matches }) => Object.values(matches).flat());
    expect(first).toEqual(expect.arrayContaining(["nis", "losses"]));
  });

  it("asks whether a word that nothing is near was meant otherwise", () => {
    expect(whole.search("nsi")).toEqual([]);
    expect(whole.didYouMean("nsi")).toBe("nis");
    expect(whole.didYouMean("nis")).toBeUndefined();
    expect(whole.didYouMean("qqqqqqqqqqqq")).toBeUndefined();
  });

  it("finds a question by the words of its translations", () => {
    expect(ledger.search("북한군 사상자", { kinds: ["question"] }).map(({ record }) => record.id)).toContain("casualties");
    expect(ledger.parse('topic:"Втрати"')).toEqual(ledger.parse("topic:losses"));
  });

  it("finds nothing by nothing", () => {
    for (const text of ["", "  ", "-", "?!"]) expect(whole.search(text)).toEqual([]);
  });
});

describe("the order of what is found", () => {
  const cited = { citations: [{ source: "paper" }] };
  const small = ledgerFrom({
    actors: [
      { id: "exact", names: { en: "Falcon" } },
      { id: "begins", names: { en: "Falconers" } },
      { id: "near", names: { en: "Falkon" } },
    ],
    sources: [{ id: "paper", published: "2024-12-01", title: "A paper" }],
    claims: [
      { id: "detail", statement: "The falcon was seen.", significance: 3, ...cited },
      { id: "great", statement: "A falcon was seen.", significance: 1, ...cited },
      { id: "spoken", claimants: ["exact"], statement: "It was seen.", significance: 1, ...cited },
      { id: "longer", statement: "Two falcons were seen.", significance: 1, ...cited },
      { id: "other", statement: "Two hawks were seen.", significance: 1, ...cited },
    ],
  });

  it("is: names before texts, the word before its beginning before a wrong letter, and what weighs more", () => {
    expect(small.search("falcon").map(told)).toEqual([
      "actor exact",
      "actor begins",
      "actor near",
      "claim great",
      "claim spoken",
      "claim detail",
      "claim longer",
    ]);
  });

  it("goes on from page to page", () => {
    const all = small.search("falcon").map(told);
    const pages = [0, 3, 6].flatMap((offset) => small.search("falcon", { limit: 3, offset }).map(told));
    expect(pages).toEqual(all);
    expect(small.search("falcon", { limit: 0 })).toEqual([]);
  });

  it("holds for the kinds that are asked for", () => {
    const claims = small.search("falcon", { kinds: ["claim"] });
    expect(claims.map(({ record }) => record.significance)).toEqual([1, 1, 3, 1]);
    expect(small.search("falcon", { kinds: [] })).toEqual([]);
  });

  it("says where the words stand", () => {
    const of = (id: string) => small.search("falcon").find(({ record }) => record.id === id)?.matches;
    expect(of("exact")).toEqual({ name: ["falcon"] });
    expect(of("longer")).toEqual({ text: ["falcons"] });
    expect(of("spoken")).toEqual({ named: ["falcon"] });
  });

  it("prefers records that hold every word, and is content with half where none does", () => {
    expect(small.search("two hawks").map(told)).toEqual(["claim other"]);
    expect(small.search("falcon zebra").map(told)).toContain("claim great");
    expect(small.search("falcon zebra quagga")).toEqual([]);
  });

  it("never guesses a number", () => {
    const numbers = ledgerFrom({ actors: [{ id: "brigade", names: { en: "Brigade 10023" } }] });
    expect(numbers.search("10023").map(told)).toEqual(["actor brigade"]);
    expect(numbers.search("10024")).toEqual([]);
  });
});

it("refuses a page that cannot be", () => {
  expect(() => whole.search("drone", { limit: 1001 })).toThrow(PageError);
  expect(() => whole.search("drone", { limit: -1 })).toThrow(PageError);
  expect(() => whole.search("drone", { offset: 0.5 })).toThrow(PageError);
});

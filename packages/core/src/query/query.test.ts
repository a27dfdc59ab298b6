import { describe, expect, it } from "vitest";
import { ledgerFrom } from "../../testing/ledger-from.js";
import { ledger, QuerySyntaxError } from "../index.js";
import { en } from "../wording/index.js";

const small = ledgerFrom({
  actors: [{ id: "nis", names: { en: "National Intelligence Service", ko: "국가정보원" }, aliases: ["국정원"], speaksFor: "rok" }],
  sources: [
    { id: "english", published: "2024-12-20", publisher: "Yonhap News" },
    { id: "korean", published: "2024-12-28", language: "ko", grade: "primary" },
    { id: "reposted", published: "2024-12-20", publisher: 'Notes, "of sorts"', grade: "aggregator" },
  ],
  events: [
    { id: "battle", type: "combat", title: "A battle", date: "2024-12", significance: 2 },
    { id: "clash", type: "combat", title: "A clash", date: "2024-12-14", significance: 3, partOf: "battle" },
  ],
  claims: [
    {
      id: "first",
      said: "2024-12-19",
      statement: "Drones killed at least 100.",
      about: { event: "clash" },
      quantities: [{ question: "casualties", low: 1000, high: 1000, approximate: true, counts: "all" }],
      citations: [{ source: "english", via: ["yonhap"] }, { source: "korean" }],
    },
    {
      id: "second",
      claimants: ["zelenskyy"],
      said: "2024-12-23",
      statement: "The losses grow with each assault.",
      quantities: [
        { question: "casualties", low: 3000, lowExclusive: true, counts: "all" },
        { question: "casualties", high: 50, counts: "part", scope: "one village" },
      ],
      citations: [{ source: "reposted" }],
    },
    { id: "third", said: "2025-01", stances: [{ question: "troops-in-russia", answer: "affirms" }], citations: [{ source: "english" }] },
    { id: "undated", claimants: ["captive"], statement: "Nobody told us of drones.", citations: [{ source: "english" }] },
  ],
});

const found = (query: string) => small.query(query).claims.map(({ id }) => id);

function refusal(query: string): QuerySyntaxError {
  try {
    small.query(query);
  } catch (error) {
    if (error instanceof QuerySyntaxError) return error;
    throw error;
  }
  throw new Error(`"${query}" was read`);
}

describe("a query", () => {
  it.each([
    ["nothing gives every claim, by the day said", "", ["first", "undated", "second", "third"]],
    ["a word goes on", "drone", ["first", "undated"]],
    ["several words must all stand", "drone killed", ["first"]],
    ["a phrase stands as it is", '"each assault"', ["second"]],
    ["a phrase does not go on", '"each assau"', []],
    ["a state includes those who speak for it", "claimant:rok", ["first", "third"]],
    ["a name in another language", "claimant:국가정보원", ["first", "third"]],
    ["an alias", "claimant:국정원", ["first", "third"]],
    ["a name of several words", 'claimant:"south korea"', ["first", "third"]],
    ["alternatives", "claimant:nis,captive", ["first", "undated", "third"]],
    ["a field left out", "-claimant:rok", ["undated", "second"]],
    ["a group left out", "-(drone or claimant:zelenskyy)", ["third"]],
    ["or between groups", "(claimant:captive) or (value:>=3000)", ["undated", "second"]],
    ["and, which may stand between conditions", "drone and killed AND claimant:nis", ["first"]],
    ["not in capitals, as a minus", "NOT claimant:rok", ["undated", "second"]],
    ["an event with its parts", "event:battle", ["first"]],
    ["a number in one figure", "value:>2000", ["second"]],
    ["thousands with a comma", "value:>2,000", ["second"]],
    ["an open end reaches no further than its number", "value:>5000", []],
    ["conditions on figures are met by one figure", "question:casualties value:<100 counts:all", []],
    ["and so they are where one does", "question:casualties value:<100 counts:part", ["second"]],
    ["conditions on documents are met by one document", "language:ko via:yonhap", []],
    ["and so they are", "language:en via:yonhap", ["first"]],
    ["a part of a publisher's name", "publisher:yonhap", ["first", "undated", "third"]],
    ["an answer to a stance question", "stance:troops-in-russia=affirms", ["third"]],
    ["any answer", "stance:troops-in-russia", ["third"]],
    ["another answer", "stance:troops-in-russia=denies,declines", []],
    ["a month", "said:2024-12", ["first", "second"]],
    ["after a day", "said:>2024-12-19", ["second", "third"]],
    ["from a day", "said:>=2024-12-19", ["first", "second", "third"]],
    ["up to a month", "said:<=2024-12", ["first", "second"]],
    ["a range of days", "said:2024-12-20..2025-01-02", ["second", "third"]],
    ["an open range", "said:..2024-12-19", ["first"]],
    ["the day of publication", "published:>2024-12-20", ["first"]],
    ["the newest first", "said:2024-12 sort:-said", ["second", "first"]],
    ["the greatest number first", "question:casualties sort:-value", ["second", "first"]],
    ["as of a day, without what was public later", "asof:2024-12-22", ["first", "undated"]],
    ["as of a day, without later documents", "language:ko asof:2024-12-22", []],
  ])("%s", (_, query, ids) => {
    expect(found(query)).toEqual(ids);
  });

  it("counts values over the whole result, whatever the page", () => {
    const { claims, total, facets } = small.query("", { limit: 1, offset: 1, facets: ["claimant", "grade"] });
    expect(claims.map(({ id }) => id)).toEqual(["undated"]);
    expect(total).toBe(4);
    expect(facets.claimant).toEqual([
      { value: "nis", count: 2 },
      { value: "rok", count: 2 },
      { value: "captive", count: 1 },
      { value: "ukraine", count: 1 },
      { value: "zelenskyy", count: 1 },
    ]);
    expect(facets.grade?.map(({ value, count }) => `${value} ${count}`)).toEqual(["original 3", "aggregator 1", "primary 1"]);
  });

  it("counts no document that could not be read on the day", () => {
    expect(small.query("asof:2024-12-22", { facets: ["language"] }).facets.language).toEqual([{ value: "en", count: 2 }]);
  });

  it("pages backwards from the end as it does forwards", () => {
    const backwards = [0, 1, 2, 3].flatMap((offset) => small.query("sort:-said", { limit: 1, offset }).claims.map(({ id }) => id));
    expect(backwards).toEqual(["third", "second", "undated", "first"]);
    expect(small.query("sort:-said", { offset: 9 }).claims).toEqual([]);
  });

  it("refuses a page that is too large, and names the limit", () => {
    expect(() => small.query("", { limit: 1001 })).toThrow("A page holds at most 1000 claims");
    expect(() => small.query("", { offset: -1 })).toThrow("expected 0 or more");
  });
});

describe("the canonical form", () => {
  it.each([
    ["claimant:국정원   DRONE", "claimant:nis DRONE"],
    ["value:>2,000", "value:>2000"],
    ["claimant:captive,nis,captive", "claimant:captive,nis"],
    ["(nis)", "nis"],
    ["nis and NOT (a OR b)", "nis -(a or b)"],
    ['"and" "NOT" not', '"and" "NOT" not'],
    ['publisher:"not"', 'publisher:"not"'],
    ['publisher:"Notes, \\"of"', 'publisher:"notes, \\"of"'],
    ["language:EN significance:2..9", "language:en significance:2..9"],
    ["a (b c) or d", "a b c or d"],
    ["a (b or c)", "a (b or c)"],
    ["said:2024..2024 SORT:-said,value asof:2024-12-27", "said:2024 sort:-said,value asof:2024-12-27"],
    ["stance:troops-in-russia=denies,declines,affirms", "stance:troops-in-russia"],
    ['publisher:"Yonhap News"', 'publisher:"yonhap news"'],
  ])("of %s is %s", (query, canonical) => {
    expect(small.query(query).query).toBe(canonical);
  });
});

describe("a query that cannot be read says where, what was expected, and what is near", () => {
  it.each([
    ["claimnt:nis", 0, /"claimnt" is no field/, ["claimant"]],
    ["topc:losses", 0, /"topc" is no field/, ["topic"]],
    ["drone claimant:nsi", 15, /no actor is called "nsi"/, ["nis"]],
    ["claimant:", 8, /"claimant:" has no value/, []],
    ["claimant: nis", 8, /has no value: expected one right after the colon/, []],
    ["counts:al", 7, /"al" is none of all, part/, ["all"]],
    ["said:christmas", 5, /"christmas" is not a day: expected a day, a month or a year/, []],
    ["said:2024-13", 5, /"2024-13" is not a day/, []],
    ["said:2025..2024", 5, /turned round: expected the earlier day first/, []],
    ["value:many", 6, /"many" is no number/, []],
    ["value:5..3", 6, /turned round: expected the smaller number first/, []],
    ["(nis", 0, /"\(" is not closed/, []],
    ["nis)", 3, /"\)" closes nothing/, []],
    ["()", 0, /the parentheses are empty/, []],
    ["or nis", 0, /"or" joins two conditions/, []],
    ["and", 0, /"and" joins two conditions/, []],
    ["nis and or drone", 4, /"and" joins two conditions/, []],
    ["nis NOT", 4, /"NOT" leaves out what follows it/, []],
    ["nis && drone", 4, /"&&" stands alone: expected a word/, []],
    ["claimant=nis", 8, /expected a word, a field such as claimant:nis/, []],
    ["drone claimant:south korea", 15, /in quotes if it has several words/, ['"south korea"']],
    ["question:casualtys", 9, /no question is called/, ["casualties"]],
    ["value:1000-3000", 6, /or a range such as 1000\.\.3000/, []],
    ["(".repeat(50_000), 100, /nested too deep: expected at most 100 levels/, []],
    ["-".repeat(50_000), 100, /nested too deep: expected at most 100 levels/, []],
    ["nis or", 4, /"or" joins two conditions/, []],
    ['"open', 0, /a phrase is not closed/, []],
    ["- nis", 0, /"-" leaves out what follows it at once/, []],
    ["sort:-sayd", 5, /"sayd" is nothing to sort by/, ["said"]],
    ["asof:tomorrow", 5, /"tomorrow" is not a day/, []],
    ["stance:casualties", 7, /answered by figures: expected a stance question/, []],
    ["significance:4", 13, /"4" is none of 1, 2, 3/, ["3"]],
    ["significance:<1 drone", 13, /"<1" is none of 1, 2, 3/, ["1"]],
    ["significance:2.4", 13, /"2.4" is none of 1, 2, 3/, ["3"]],
    ["language:Korean", 9, /"Korean" is none of en, ko/, ["ko"]],
    ["language:한국어", 9, /"한국어" is none of en, ko/, ["ko"]],
    ["language:en,korea", 12, /"korea" is none of en, ko/, ["ko"]],
    ["language:ko-KR", 9, /"ko-KR" is none of en, ko/, ["ko"]],
    ["language:kr", 9, /"kr" is none of en, ko/, ["ko"]],
    ["language:zh", 9, /"zh" is none of en, ko/, []],
    ["drone publisher:yonapp", 16, /no publisher is called "yonapp": expected a name or a part of one/, ["yonhap"]],
    ["stance:troops-in-russia=maybe", 24, /"maybe" is none of affirms, denies, declines/, []],
    ["claimant:nis,", 13, /ends early: expected a value/, []],
    ["a = b", 2, /"=" stands alone/, []],
  ])("%s", (query, position, problem, near) => {
    const error = refusal(query);
    expect(error.position).toBe(position);
    expect(error.problem).toMatch(problem);
    expect(error.suggestions.slice(0, 1)).toEqual(near);
    expect(error.end).toBeGreaterThanOrEqual(position);
    expect(error.message).toContain(`At ${position + 1}: ${error.problem}`);
    expect(en.queryProblem(error)).toBe(error.problem);
  });

  it("knows a publisher in whatever language it is named, and says under which name documents have it", () => {
    for (const name of ["연합뉴스", "Рёнхап", "yna"]) {
      expect(() => ledger.query(`publisher:${name}`)).toThrow(expect.objectContaining({ suggestions: ["yonhap"] }));
    }
  });

  it("asks for a language and a publisher of any day, whatever the day of the view", () => {
    expect(small.asOf("2024-12-22").query("language:ko").total).toBe(0);
    expect(small.asOf("2024-12-19").query("publisher:yonhap").total).toBe(0);
  });

  it("refuses no language and no publisher where there are no documents to compare with", () => {
    const empty = ledgerFrom({});
    expect(empty.query("language:ko publisher:yonhap").query).toBe("language:ko publisher:yonhap");
  });

  it("names the ids where a name can mean several records", () => {
    const twins = ledgerFrom({
      actors: [
        { id: "one-kim", names: { en: "Kim" } },
        { id: "other-kim", names: { en: "Kim" } },
      ],
    });
    expect(() => twins.query("claimant:Kim")).toThrow(
      /"Kim" can mean more than one actor: expected an id. Did you mean one-kim, other-kim\?/,
    );
  });
});

describe("completion", () => {
  const inserts = (query: string, cursor?: number) => small.suggest(query, cursor).items.map(({ insert }) => insert);

  it("gives the fields that begin so, each with what it asks", () => {
    const { items } = small.suggest("drone cl");
    expect(items).toEqual([{ insert: "claimant:", label: "claimant:", description: expect.stringContaining("who claims it") }]);
  });

  it("gives records by a name in any language, and shows the name", () => {
    expect(small.suggest("claimant:국정").items).toEqual([{ insert: "nis", label: "국정원", description: "nis" }]);
    expect(inserts("claimant:intell")[0]).toBe("nis");
  });

  it.each([
    ["en", "topic:", /^[A-Z]/],
    ["en", "place:d", /^[A-Z]/],
    ["ko", "topic:", /[가-힣]/],
    ["uk", "question:", /[А-Яа-яІі]/],
  ])("shows names in the language of the reader: %s %s", (language, query, ownLetters) => {
    const { items } = ledger.suggest(query, query.length, language);
    expect(items.length).toBeGreaterThan(5);
    for (const { label } of items) expect(label).toMatch(ownLetters);
  });

  it("takes the place of the value being typed only", () => {
    expect(small.suggest("claimant:nis,zel said:2024", 16)).toMatchObject({ from: 13, to: 16, items: [{ insert: "zelenskyy" }] });
    expect(small.suggest("-(claimant:zel").items[0]?.insert).toBe("zelenskyy");
  });

  it("gives the words of a field, the stance questions and their answers, and what to sort by", () => {
    expect(inserts("counts:p")).toEqual(["part", "period", "planned"]);
    expect(inserts("stance:troops")).toEqual(["troops-in-russia="]);
    expect(inserts("stance:troops-in-russia=de")).toEqual(["denies", "declines"]);
    expect(inserts("sort:-sa")).toEqual(["-said"]);
    expect(inserts("sort:-said,va")).toEqual(["value"]);
    expect(inserts("publisher:yon")).toEqual(['"Yonhap News"']);
  });

  it("has nothing to say of an unknown field or an empty query", () => {
    expect(inserts("nothing:a")).toEqual([]);
    expect(inserts("")).toEqual([]);
  });
});

describe("the bundled ledger", () => {
  it.each(["россия", "росія", "Российская Федерация", "러시아"])("knows a state by the names of its country: %s", (name) => {
    expect(ledger.query(`claimant:"${name}"`).query).toBe("claimant:russia");
  });

  it("answers a question of a reader", () => {
    const { claims } = ledger.query("claimant:rok question:killed said:>=2024-12 sort:said");
    expect(claims[0]?.id).toBe("nis-2024-12-19-killed-wounded");
  });
});

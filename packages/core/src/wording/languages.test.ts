import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bundledFolder } from "../../testing/copied-ledger.js";
import { compile } from "../compile/compile.js";
import { ledger, QuerySyntaxError } from "../index.js";
import { explanationFields } from "../model/explanations.js";
import { parseEdtfDate } from "../schema.js";
import { en, ko, locales, particle, uk, withParticle } from "./index.js";

type Explained = Readonly<Partial<Record<(typeof explanationFields)[number], string | undefined>>>;

const plain = (text: string) => text.replaceAll("\u00a0", " ");

describe("Korean particles follow what is heard last", () => {
  it.each([
    ["국가정보원", "국가정보원은"],
    ["러시아", "러시아는"],
    ["서울", "서울은"],
    ["외교부(한국)", "외교부(한국)는"],
    ["국가정보원(NIS)", "국가정보원(NIS)은"],
    ["‘북한’", "‘북한’은"],
    ["NATO", "NATO는"],
    ["NHK", "NHK는"],
    ["BBC", "BBC는"],
    ["KCNA", "KCNA는"],
    ["CNN", "CNN은"],
    ["KGM", "KGM은"],
    ["URL", "URL은"],
    ["G7", "G7은"],
    ["G20", "G20은"],
    ["KN-23", "KN-23은"],
    ["C4ADS", "C4ADS는"],
    ["Kirby", "Kirby는"],
    ["Austin", "Austin은"],
    ["Patel", "Patel은"],
    ["Pat", "Pat은"],
    ["Jack", "Jack은"],
    ["Smith", "Smith는"],
    ["Robert", "Robert는"],
    ["Wood", "Wood는"],
    ["Ryder", "Ryder는"],
    ["Hwang", "Hwang은"],
    ["Zélie", "Zélie는"],
    ["40%", "40%는"],
  ])("%s: %s", (text, words) => {
    expect(withParticle(text, "topic")).toBe(words);
  });

  it.each([
    ["0", "영은"],
    ["1", "일은"],
    ["2", "이는"],
    ["3", "삼은"],
    ["4", "사는"],
    ["5", "오는"],
    ["6", "육은"],
    ["7", "칠은"],
    ["8", "팔은"],
    ["9", "구는"],
    ["10", "십은"],
    ["100", "백은"],
    ["3,000", "삼천은"],
    ["50,000", "오만은"],
    ["100,000,000", "일억은"],
    ["1,000,000,000,000", "일조는"],
    ["1,102", "천백이는"],
  ])("%s is read %s", (number, reading) => {
    expect(particle(number, "topic")).toBe(reading.at(-1));
  });

  it("takes 로 after ㄹ", () => {
    const to = (text: string) => withParticle(text, "to");
    expect(["서울", "3,000명", "3,000발", "러시아", "3,000명 초과", "7", "40%", "Patel", "Austin"].map(to)).toEqual([
      "서울로",
      "3,000명으로",
      "3,000발로",
      "러시아로",
      "3,000명 초과로",
      "7로",
      "40%로",
      "Patel로",
      "Austin으로",
    ]);
  });

  it("has every pair", () => {
    const kinds = ["topic", "subject", "object", "and", "to"] as const;
    expect(kinds.map((kind) => particle("북한", kind))).toEqual(["은", "이", "을", "과", "으로"]);
    expect(kinds.map((kind) => particle("러시아", kind))).toEqual(["는", "가", "를", "와", "로"]);
  });

  it("is always one of the two, whatever the text", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => ["은", "는"].includes(particle(text, "topic"))));
  });

  it("agrees with how each Hangul syllable is written", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0xac00, max: 0xd7a3 }), (code) => {
        const hasFinal = String.fromCodePoint(code).normalize("NFD").length > 2;
        return particle(String.fromCodePoint(code), "subject") === (hasFinal ? "이" : "가");
      }),
    );
  });
});

describe("figures are worded as they were spoken", () => {
  it.each([
    [{ low: 3800, high: 3800, unhedged: true }, "3,800명", "3 800"],
    [{ low: 1100, high: 1100, approximate: true }, "약 1,100명", "близько 1 100"],
    [{ low: 3000, lowExclusive: true }, "3,000명 초과", "понад 3 000"],
    [{ low: 100 }, "최소 100명", "щонайменше 100"],
    [{ high: 12000 }, "최대 12,000명", "до 12 000"],
    [{ high: 500, highExclusive: true }, "500명 미만", "менше ніж 500"],
    [{ low: 3000, high: 4000 }, "3,000~4,000명", "3 000–4 000"],
    [{ low: 3000, high: 4000, approximate: true }, "약 3,000~4,000명", "приблизно 3 000–4 000"],
    [{ low: 3000, high: 4000, lowExclusive: true }, "3,000명 초과 4,000명 이하", "понад 3 000 і до 4 000"],
    [{ low: 3000, high: 4000, highExclusive: true }, "3,000명 이상 4,000명 미만", "щонайменше 3 000 і менше ніж 4 000"],
    [{}, "수치 미상", "число не названо"],
  ])("%o of persons: %s, %s", (figure, korean, ukrainian) => {
    expect(ko.quantity(figure, "persons")).toBe(korean);
    expect(plain(uk.quantity(figure, "persons"))).toBe(ukrainian);
  });

  it.each([
    [{ low: 9_000_000, lowExclusive: true }, "rounds", "900만 발 초과", "понад 9 млн снарядів"],
    [{ low: 9_800_000_000, high: 9_800_000_000, approximate: true }, "usd", "약 98억 달러", "близько 9,8 млрд доларів США"],
    [{ low: 120_500_000, high: 120_500_000, unhedged: true }, "barrels", "1억 2,050만 배럴", "120,5 млн барелів"],
    [{ low: 1_000_001, high: 1_000_001, unhedged: true }, "rounds", "1,000,001발", "1 000 001 снаряд"],
    [{ low: 1_000_000_001, high: 1_000_000_001, unhedged: true }, "usd", "1,000,000,001달러", "1 000 000 001 долар США"],
    [{ low: 40, high: 40, approximate: true }, "percent", "약 40%", "близько 40 %"],
    [{ low: 2000, high: 2000, approximate: true }, "usd-per-month", "월 약 2,000달러", "близько 2 000 доларів США на місяць"],
    [{ low: 21, high: 21, approximate: true }, "containers", "약 21개", "близько 21 контейнера"],
    [{ low: 22, high: 22, unhedged: true }, "containers", "22개", "22 контейнери"],
    [{ low: 11, high: 11, unhedged: true }, "missiles", "11기", "11 ракет"],
    [{ low: 1.5, high: 1.5, unhedged: true }, "metres", "1.5미터", "1,5 метра"],
  ])("%o of %s: %s, %s", (figure, unit, korean, ukrainian) => {
    expect(ko.quantity(figure, unit)).toBe(korean);
    expect(plain(uk.quantity(figure, unit))).toBe(ukrainian);
  });

  it("with the unit of their question where they are a claim's", () => {
    const [figure] = ledger.need("claim", "nis-2024-10-29-pay-per-soldier").quantities;
    if (!figure) throw new Error("The claim gives no figure");
    expect([en, ko, uk].map((words) => plain(words.figure(figure, ledger)))).toEqual([
      "about 2,000 US dollars a month",
      "월 약 2,000달러",
      "близько 2 000 доларів США на місяць",
    ]);
    expect(en.figure({ ...figure, question: "no-such-question" }, ledger)).toBe("about 2,000");
  });

  it("loses no digit of a number", () => {
    const scales = { 만: 1e4, 억: 1e8, млн: 1e6, млрд: 1e9 } as const;
    const read = (text: string) =>
      [...text.replaceAll("\u00a0", " ").matchAll(/([\d][\d ,.]*)(만|억|млн|млрд)?/g)].reduce((sum, [, digits = "", scale]) => {
        const isDecimal = scale === "млн" || scale === "млрд";
        const number = Number(isDecimal ? digits.replaceAll(" ", "").replace(",", ".") : digits.replace(/[ ,]/g, ""));
        return sum + Math.round(number * (scale ? scales[scale as keyof typeof scales] : 1));
      }, 0);
    fc.assert(
      fc.property(
        fc.oneof(
          fc.nat(1e12),
          fc.nat(1e6).map((n) => n * 1e4),
        ),
        (value) => {
          expect([read(ko.number(value)), read(uk.number(value))]).toEqual([value, value]);
        },
      ),
    );
  });
});

describe("dates are worded as precisely as they are known", () => {
  it.each([
    ["2024-12-27", "2024년 12월 27일", "2024년 12월 27일에", "27 грудня 2024 року", "27 грудня 2024 року"],
    ["2024-12", "2024년 12월", "2024년 12월에", "грудень 2024 року", "у грудні 2024 року"],
    ["2024", "2024년", "2024년에", "2024 рік", "у 2024 році"],
    [
      "2024-12-14/2024-12-15",
      "2024년 12월 14일~15일",
      "2024년 12월 14일에서 15일 사이에",
      "14–15 грудня 2024 року",
      "14–15 грудня 2024 року",
    ],
    [
      "2024-11-30/2024-12-02",
      "2024년 11월 30일~12월 2일",
      "2024년 11월 30일에서 12월 2일 사이에",
      "30 листопада – 2 грудня 2024 року",
      "30 листопада – 2 грудня 2024 року",
    ],
    [
      "2024-12-30/2025-01-02",
      "2024년 12월 30일~2025년 1월 2일",
      "2024년 12월 30일에서 2025년 1월 2일 사이에",
      "30 грудня 2024 року – 2 січня 2025 року",
      "30 грудня 2024 року – 2 січня 2025 року",
    ],
    [
      "2024-10/2024-11",
      "2024년 10월~11월",
      "2024년 10월에서 11월 사이에",
      "жовтень – листопад 2024 року",
      "у жовтні – листопаді 2024 року",
    ],
    ["2024-12-14~", "2024년 12월 14일경", "2024년 12월 14일경에", "приблизно 14 грудня 2024 року", "приблизно 14 грудня 2024 року"],
    ["2024-12?", "2024년 12월(추정)", "아마 2024년 12월에", "імовірно грудень 2024 року", "імовірно у грудні 2024 року"],
  ])("%s", (edtf, koDate, koWhen, ukDate, ukWhen) => {
    const date = parseEdtfDate(edtf);
    expect([ko.date(date), ko.when(date), uk.date(date), uk.when(date)]).toEqual([koDate, koWhen, ukDate, ukWhen]);
  });

  it("in short, and without the reader's year", () => {
    expect([ko, uk].map((wording) => wording.day("2024-12-27", { short: true }))).toEqual(["2024. 12. 27.", "27 груд. 2024"]);
    expect([ko, uk].map((wording) => wording.day("2024-12-27", { near: "2024-12-30" }))).toEqual(["12월 27일", "27 грудня"]);
    expect([ko, uk].map((wording) => wording.said({ public: "2024-12-30" }))).toEqual([
      "2024년 12월 30일 공개",
      "оприлюднено 30 грудня 2024 року",
    ]);
  });
});

it("joins lists, and counts with the form that the number takes", () => {
  expect([ko.list([]), ko.list(["가"]), ko.list(["러시아", "북한"]), ko.list(["이란", "중국", "북한"], "or")]).toEqual([
    "",
    "가",
    "러시아와 북한",
    "이란, 중국 또는 북한",
  ]);
  expect([uk.list(["а", "б", "в"]), uk.list(["а", "б"], "or")]).toEqual(["а, б та в", "а або б"]);
  expect([0, 1, 2, 5, 11, 21, 22, 112].map((count) => uk.count(count, "event"))).toEqual([
    "0 подій",
    "1 подія",
    "2 події",
    "5 подій",
    "11 подій",
    "21 подія",
    "22 події",
    "112 подій",
  ]);
  expect([ko.count(1200, "claim"), ko.count(3, "day"), ko.origins(2)]).toEqual(["주장 1,200건", "3일", "이 내용의 원출처 2곳"]);
});

describe("names and texts of records", () => {
  it("are in the reader's language, and say so where they are not", () => {
    const nis = ledger.need("actor", "nis");
    expect(ko.name(nis)).toEqual({ text: "국가정보원", lang: "ko", isFallback: false });
    expect(en.short(nis)).toEqual({ text: "NIS", lang: "en", isFallback: false });
    expect(uk.name(ledger.need("actor", "kirby"))).toEqual({ text: ledger.need("actor", "kirby").names.en, lang: "en", isFallback: true });
    expect([ko, uk].map((wording) => wording.short(ledger.need("actor", "dprk")).text)).toEqual(["북한", "Північна Корея"]);
    expect(ko.textOf(ledger.need("event", ledger.events()[0]?.id ?? "dprk-oil-2024"), "title").isFallback).toBe(true);
  });

  it.each([ko, uk])("of every question, topic and section are there in $locale", (wording) => {
    const texts = [
      ...ledger.questions().map((question) => wording.textOf(question, "text")),
      ...ledger.questions().map((one) => (one.kind === "quantity" ? wording.textOf(one, "noun") : wording.textOf(one, "proposition"))),
      ...ledger.topics().map((topic) => wording.textOf(topic, "title")),
    ];
    expect(texts.filter(({ isFallback }) => isFallback)).toEqual([]);
  });

  it.each(["ko", "uk"] as const)("explain every question and topic in %s just as the data files do", async (locale) => {
    const { questions, topics } = await compile(bundledFolder);
    const explained = [
      ...questions.map((written) => [written, ledger.need("question", written.id)] as const),
      ...topics.map((written) => [written, ledger.need("topic", written.id)] as const),
    ] as const;
    for (const [written, record] of explained) {
      const texts: Explained = written.translations?.[locale] ?? {};
      for (const field of explanationFields) {
        const told = (written as Explained)[field] && { text: texts[field], lang: locale, isFallback: false };
        expect(locales[locale].textOf(record as Explained, field), `${written.id}, ${field}`).toEqual(told);
      }
    }
  });

  it("explain a record of another ledger in its own words, or in English", () => {
    const { translations: _, ...killed } = ledger.need("question", "killed");
    const other = { ...killed, definition: "Those of one brigade." };
    expect(ko.textOf(other, "definition")).toEqual({ text: "Those of one brigade.", lang: "en", isFallback: true });
    const own = { ...other, translations: { ko: { definition: "한 여단의 전사자." } } };
    expect(ko.textOf(own, "definition")).toEqual({ text: "한 여단의 전사자.", lang: "ko", isFallback: false });
    expect(uk.textOf(own, "definition")).toEqual({ text: "Those of one brigade.", lang: "en", isFallback: true });
    expect(ko.textOf({ title: "constructor" }, "title")).toEqual({ text: "constructor", lang: "en", isFallback: true });
    expect(en.textOf(own, "excludes")).toEqual({ text: killed.excludes, lang: "en", isFallback: false });
    expect([en, ko].map(({ textOf }) => textOf<"includes">(ledger.need("question", "wounded"), "includes"))).toEqual([
      undefined,
      undefined,
    ]);
  });

  it("stand in an attribution as parts of their own", () => {
    const claim = ledger.need("claim", "nis-2024-12-27-captive-died");
    const words = Object.values(locales).map((wording) => wording.attribution(claim, ledger));
    expect(words.map((parts) => parts.map(({ text }) => text).join(""))).toEqual([
      "South Korea's National Intelligence Service confirms, on 27 December 2024",
      "국가정보원: 확인, 2024년 12월 27일",
      "Національна розвідувальна служба Республіки Корея: підтвердження, 27 грудня 2024 року",
    ]);
    expect(words.every(([first]) => first?.kind === "actor" && first.actor === "nis")).toBe(true);
  });

  it.each([
    ["western-officials-2025-01-22-casualties", "unnamed Western officials estimate, on 22 January 2025"],
    ["dprk-russia-2024-12-04-treaty-in-force", "North Korea and Russia say, on 4 December 2024"],
  ])("take a plural verb where several speak: %s", (id, expected) => {
    const attribution = en.attribution(ledger.need("claim", id), ledger);
    expect(attribution.map(({ text }) => text).join("")).toBe(expected);
  });
});

it.each([ko, uk])("has words of its own for every value of the enumerations in $locale", ({ labels }) => {
  for (const [name, table] of Object.entries(en.labels)) {
    const own = labels[name as keyof typeof labels] as Readonly<Record<string, string>>;
    expect(Object.keys(own).sort(), name).toEqual(Object.keys(table).sort());
    for (const words of Object.values(own)) expect(words, name).toMatch(/^[^A-Za-z]+$/);
  }
});

it.each([
  [{ low: 1 }, "systems", "at least 1 system"],
  [{ low: 1, high: 1 }, "usd-per-month", "1 US dollar a month"],
  [{ low: 21, high: 21 }, "missiles", "21 missiles"],
  [{ low: 1, high: 1 }, "persons", "1"],
])("counts one of a unit in English as one: %o %s", (figure, unit, expected) => {
  expect(en.quantity(figure, unit)).toBe(expected);
});

it("names languages, and leaves a code that is none as it is", () => {
  expect([en, ko, uk].map(({ language }) => language("ko"))).toEqual(["Korean", "한국어", "корейська"]);
  expect(ko.language("not a code")).toBe("not a code");
});

/** What is wrong with a query, whatever the language it is told in. */
function problemOf(query: string): QuerySyntaxError {
  try {
    ledger.parse(query);
  } catch (error) {
    if (error instanceof QuerySyntaxError) return error;
    throw error;
  }
  throw new Error(`"${query}" was read`);
}

const days = [
  "2024-12-27, 2024-12, 2024처럼 날짜나 달, 연도를 쓰십시오",
  "потрібен день, місяць або рік, як-от 2024-12-27, 2024-12 чи 2024",
];
const numbers = [
  "3000이나 3,000 같은 숫자 또는 1000..3000 같은 범위를 쓰십시오",
  "потрібне число, як-от 3000 чи 3,000, або проміжок, як-от 1000..3000",
];

it.each([
  [
    "claimnt:nis",
    "“claimnt”는 없는 항목입니다. claimant, topic, said 같은 항목을 쓰십시오",
    "поля «claimnt» немає: потрібне одне з наявних, як-от claimant, topic чи said",
  ],
  [
    "claimant:",
    "“claimant:” 다음에 값이 없습니다. 쌍점 바로 뒤에 값을 붙여 쓰십시오",
    "після «claimant:» немає значення: воно має стояти одразу за двокрапкою",
  ],
  [
    "claimant:(",
    "“(” 자리에는 값이 와야 합니다. 낱말이나 따옴표로 묶은 글을 쓰십시오",
    "«(» не є значенням: потрібне слово або текст у лапках",
  ],
  [
    "claimant:북",
    "“북”으로 불리는 주체가 없습니다. 식별자나 이름을 쓰고, 여러 낱말이면 따옴표로 묶으십시오",
    "серед учасників немає «북»: потрібен ідентифікатор або назва, у лапках, якщо в ній кілька слів",
  ],
  [
    "event:nothing",
    "“nothing”으로 불리는 사건이 없습니다. 식별자나 이름을 쓰고, 여러 낱말이면 따옴표로 묶으십시오",
    "серед подій немає «nothing»: потрібен ідентифікатор або назва, у лапках, якщо в ній кілька слів",
  ],
  [
    "publisher:yonap",
    "이름에 “yonap”이 들어 있는 발행처가 없습니다. 발행처 이름이나 그 일부를 쓰십시오",
    "видавця з «yonap» у назві немає: потрібна назва або її частина",
  ],
  ["significance:4", "“4”는 쓸 수 없는 값입니다. 쓸 수 있는 값: 1, 2, 3", "значення «4» не підходить: можливі значення — 1, 2, 3"],
  [
    "sort:sayd",
    "“sayd”로는 정렬할 수 없습니다. 쓸 수 있는 기준: said, public, significance, value, origins",
    "упорядкувати за «sayd» неможливо: потрібне одне з said, public, significance, value, origins",
  ],
  [
    "stance:casualties",
    "“casualties” 질문의 답은 입장이 아니라 수치입니다. 입장으로 답하는 질문을 쓰거나 question:casualties로 찾으십시오",
    "на питання «casualties» відповідають числами: потрібне питання про позицію або question:casualties",
  ],
  [
    "asof:내일",
    "“내일”은 날짜가 아닙니다. 2024-12-27처럼 달력에 있는 날짜를 쓰십시오",
    "«내일» не є днем: потрібен день календаря, як-от 2024-12-27",
  ],
  ["said:2024-13", `“2024-13”은 날짜가 아닙니다. ${days[0]}`, `«2024-13» не є днем: ${days[1]}`],
  ["said:>", `날짜가 빠졌습니다. ${days[0]}`, `бракує дня: ${days[1]}`],
  ["value:many", `“many”는 숫자가 아닙니다. ${numbers[0]}`, `«many» не є числом: ${numbers[1]}`],
  ["value:>", `숫자가 빠졌습니다. ${numbers[0]}`, `бракує числа: ${numbers[1]}`],
  ["value:1..2..3", `“..” 부분은 여기에 쓸 수 없습니다. ${numbers[0]}`, `«..» тут зайве: ${numbers[1]}`],
  [
    "said:2025..2024",
    "범위의 앞뒤가 바뀌었습니다. 이른 날짜를 먼저 써야 하는데 2025가 2024 앞에 있습니다",
    "межі проміжку переставлено: спершу має стояти раніший день, а стоїть 2025 перед 2024",
  ],
  [
    "value:3..1",
    "범위의 앞뒤가 바뀌었습니다. 작은 수를 먼저 써야 하는데 3이 1 앞에 있습니다",
    "межі проміжку переставлено: спершу має стояти менше число, а стоїть 3 перед 1",
  ],
  [
    "or nis",
    "“or”는 두 조건을 잇습니다. 양쪽에 조건을 쓰십시오. 낱말로 찾으려면 따옴표로 묶으십시오",
    "«or» з’єднує дві умови: потрібна умова з обох боків, а для пошуку самого слова — лапки",
  ],
  [
    "nis && drone",
    "“&&”만으로는 찾을 수 없습니다. 낱말이나 claimant:nis 같은 항목, 따옴표로 묶은 구절을 쓰십시오",
    "«&&» стоїть окремо: потрібне слово, поле, як-от claimant:nis, або фраза в лапках",
  ],
  ["nis -", "“-” 바로 뒤에 제외할 낱말이나 항목이 와야 합니다", "«-» вилучає те, що стоїть одразу за ним: потрібне слово або поле"],
  ["-sort:said", "“sort”는 “-”로 제외할 수 없습니다", "«-» не може вилучити «sort»"],
  ["claimant:nis,", "검색식이 값 없이 끝났습니다. 값을 쓰십시오", "запит обривається: потрібне значення"],
  [
    "(".repeat(200),
    "괄호와 제외가 너무 깊이 겹쳤습니다. 100겹까지 쓸 수 있습니다",
    "запит має надто глибоку вкладеність: найбільша можлива — 100",
  ],
  ["nis)", "닫는 괄호 “)”에 맞는 여는 괄호가 없습니다. 낱말이나 항목을 쓰십시오", "«)» нічого не закриває: потрібне слово або поле"],
  ["(nis", "괄호 “(”가 닫히지 않았습니다. “)”로 닫으십시오", "«(» не закрито: потрібна «)»"],
  ["()", "괄호 안이 비어 있습니다. 조건을 쓰십시오", "дужки порожні: потрібна умова"],
  ['"nis', '따옴표가 닫히지 않았습니다. 구절 끝에 "를 쓰십시오', 'фразу не закрито: потрібні лапки "'],
])("tells in each language what is wrong with the query %s", (query, korean, ukrainian) => {
  const error = problemOf(query);
  expect([ko.queryProblem(error), uk.queryProblem(error)]).toEqual([korean, ukrainian]);
});

it("says of a document that its publisher is not stated, and leaves the name of one that is", () => {
  const publishers = [{ publisher: "publisher not stated" }, { publisher: "Yonhap" }];
  expect([en, ko, uk].map((wording) => publishers.map(wording.publisher))).toEqual([
    ["publisher not stated", "Yonhap"],
    ["발행처 미상", "Yonhap"],
    ["видавця не зазначено", "Yonhap"],
  ]);
});

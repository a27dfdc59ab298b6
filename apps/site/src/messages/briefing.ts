import { inEveryLocale } from "./in-every-locale";

/** The briefing and its notes. */
export const briefing = inEveryLocale({
  en: {
    pageTitle: "Briefing as of {day}",
    title: "What is claimed about North Korea in Russia’s war, as of {day}",
    lead: "Every sentence says who claims it. Numbers are as they were spoken. Follow a note to the claim, the chain it came through and the documents.",
    downloads: "This briefing as <markdown>Markdown</markdown>, <text>plain text</text> or <json>JSON</json>",
    empty: "The ledger holds nothing for a briefing on this day. <link>Its first entry became public on {day}</link>.",
    note: "Note",
    notes: "Notes {first} to {last}",
    oneNote: "Note {number}",
    asked: "The ledger was asked: <query></query>",
    more: "and <link>{count} more</link>",
  },
  ko: {
    pageTitle: "{day} 기준 브리핑",
    title: "러시아의 전쟁과 북한에 대해 주장되는 것, {day} 기준",
    lead: "모든 문장은 누가 주장하는지를 밝힙니다. 수치는 말해진 그대로입니다. 주석을 따라가면 주장과 그것이 거쳐 온 경로, 문서를 볼 수 있습니다.",
    downloads: "이 브리핑 내려받기: <markdown>Markdown</markdown>, <text>일반 텍스트</text>, <json>JSON</json>",
    empty: "이 날짜의 브리핑에 실을 내용이 장부에 없습니다. <link>첫 기록은 {day}에 공개되었습니다</link>.",
    note: "주석",
    notes: "주석 {first}–{last}",
    oneNote: "주석 {number}",
    asked: "장부에 물은 것: <query></query>",
    more: "외 <link>{count}건</link>",
  },
  uk: {
    pageTitle: "Огляд станом на {day}",
    title: "Що стверджують про Північну Корею у війні Росії, станом на {day}",
    lead: "Кожне речення каже, хто це стверджує. Числа наведено так, як їх назвали. Примітка веде до твердження, шляху, яким воно дійшло, і документів.",
    downloads: "Цей огляд: <markdown>Markdown</markdown>, <text>простий текст</text> або <json>JSON</json>",
    empty: "У реєстрі немає нічого для огляду цього дня. <link>Перший запис став публічним {day}</link>.",
    note: "Примітка",
    notes: "Примітки {first}–{last}",
    oneNote: "Примітка {number}",
    asked: "Реєстр запитали: <query></query>",
    more: "і ще <link>{count}</link>",
  },
});

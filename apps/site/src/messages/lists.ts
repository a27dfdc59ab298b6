import { inEveryLocale } from "./in-every-locale";

/** Lists of records, and what stands between their pages. */
export const lists = inEveryLocale({
  en: {
    pages: "Pages of the list",
    newer: "Newer",
    older: "Older",
    page: "Page {page} of {pages}",
    newestFirst: "{count}, newest first.",
    undated: "undated",
    events: "Events",
    eventsLead: "What is said to have happened. Who says so stands on the page of each event.",
    sources: "Sources",
    actors: "Actors",
    actorsLead:
      "Those who claim something, pass it on, or are spoken about; with the number of claims by them and by those who speak for them.",
    corrections: "Corrections",
    noCorrections: "No record has been corrected so far.",
    correctionsLead: "{count} of our own records, newest first. What a speaker or a document took back stands on the claim itself.",
    correctionsHere: "{count, plural, one {A correction of this record} other {Corrections of this record}}",
  },
  ko: {
    pages: "목록 페이지",
    newer: "더 최근",
    older: "더 이전",
    page: "{pages}쪽 중 {page}쪽",
    newestFirst: "{count}, 최신순.",
    undated: "날짜 미상",
    events: "사건",
    eventsLead: "일어났다고 말해지는 일들입니다. 누가 그렇게 말하는지는 각 사건의 페이지에 있습니다.",
    sources: "출처",
    actors: "주체",
    actorsLead: "무언가를 주장하거나, 전하거나, 언급되는 이들입니다. 숫자는 본인과 그를 대변하는 이들이 한 주장의 수입니다.",
    corrections: "정정",
    noCorrections: "지금까지 정정한 기록이 없습니다.",
    correctionsLead: "이 장부의 기록에 대한 {count}, 최신순. 발언자나 문서가 스스로 거둬들인 것은 해당 주장에 표시되어 있습니다.",
    correctionsHere: "이 기록의 정정",
  },
  uk: {
    pages: "Сторінки списку",
    newer: "Новіші",
    older: "Давніші",
    page: "Сторінка {page} з {pages}",
    newestFirst: "{count}, від найновіших.",
    undated: "без дати",
    events: "Події",
    eventsLead: "Що, за твердженнями, сталося. Хто це каже, стоїть на сторінці кожної події.",
    sources: "Джерела",
    actors: "Учасники",
    actorsLead:
      "Ті, хто щось стверджує, передає далі або про кого йдеться; із кількістю тверджень їхніх і тих, хто говорить від їхнього імені.",
    corrections: "Виправлення",
    noCorrections: "Досі жодного запису не виправлено.",
    correctionsLead: "{count} наших власних записів, від найновіших. Те, що відкликав сам мовець чи документ, зазначено біля твердження.",
    correctionsHere:
      "{count, plural, one {Виправлення цього запису} few {Виправлення цього запису} many {Виправлення цього запису} other {Виправлення цього запису}}",
  },
});

import { directives, fields } from "@tumen/core";
import { inEveryLocale } from "./in-every-locale";

type Names = keyof typeof fields | keyof typeof directives;

/** What each field of a query asks for; in English as core says it. */
const inEnglish = {
  ...Object.fromEntries(Object.entries(fields).map(([name, { description }]) => [name, description])),
  ...directives,
} as Record<Names, string>;

/** What each word of the query language that takes a value does. */
export const queryFields = inEveryLocale({
  en: inEnglish,
  ko: {
    claimant: "주장한 쪽. 국가에는 그 국가를 대변하는 이들도 포함",
    speaker: "주장한 쪽을 대신해 말한 사람",
    via: "문서에서 말을 옮긴 전달자",
    question: "이 질문에 수치나 입장을 내놓은 것",
    value: "이 범위에 드는 수치",
    counts: "수치가 세는 것",
    stance: "입장 질문에 대한 답: stance:troops-in-russia=denies",
    topic: "분류된 주제",
    event: "다루는 사건. 그 사건에 속한 사건도 포함",
    actor: "이 주체에 관한 것. 국가에는 그 국가를 대변하는 이들도 포함",
    place: "이 장소나 그 안의 장소에 관한 것",
    materiel: "이 무기나 물자에 관한 것",
    modality: "말한 방식",
    evidence: "주장한 쪽이 제시한 근거",
    significance: "1은 어느 해에 읽든 중요한 것, 2는 그달에 중요한 것, 3은 세부",
    status: "이후 상태",
    origins: "그 내용을 뒷받침하는 서로 다른 원출처의 수",
    said: "말한 날",
    public: "공개된 날",
    source: "이 문서에 실린 것",
    publisher: "이 발행처의 문서에 실린 것",
    language: "이 언어로 된 문서에 실린 것: ko",
    grade: "이 등급의 문서에 실린 것",
    published: "이 기간에 나온 문서에 실린 것",
    sort: "정렬: sort:-said는 최신순",
    asof: "그날 읽을 수 있던 대로: asof:2024-12-27",
  },
  uk: {
    claimant: "хто стверджує; держава охоплює й тих, хто говорить від її імені",
    speaker: "хто висловив це від імені автора твердження",
    via: "хто передав це в документі",
    question: "дає число або позицію щодо цього питання",
    value: "число в цих межах",
    counts: "що саме рахує число",
    stance: "відповідь на питання про позицію: stance:troops-in-russia=denies",
    topic: "до якої теми належить",
    event: "якої події стосується; разом із подіями, що є її частиною",
    actor: "про цього учасника; держава охоплює й тих, хто говорить від її імені",
    place: "про це місце або місце в його межах",
    materiel: "про цю зброю чи товар",
    modality: "як це сказано",
    evidence: "докази, які називає автор твердження",
    significance: "1 — важливе для читача будь-якого року, 2 — для свого місяця, 3 — подробиця",
    status: "що з ним стало",
    origins: "кількість різних першоджерел цього висновку",
    said: "день, коли це сказано",
    public: "день, коли це стало публічним",
    source: "міститься в цьому документі",
    publisher: "міститься в документі цього видавця",
    language: "міститься в документі цією мовою: ko",
    grade: "міститься в документі цього ступеня",
    published: "міститься в документі, виданому в ці дні",
    sort: "порядок: sort:-said ставить найновіші першими",
    asof: "так, як реєстр можна було прочитати того дня: asof:2024-12-27",
  },
});

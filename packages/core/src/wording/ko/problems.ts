import { type ProblemWords, type QueryProblem, wordProblem } from "../../query/problem.js";
import { koreanLabels } from "./labels.js";
import { type Particle, withParticle } from "./particles.js";

const quoted = (text: string, kind?: Particle) => (kind ? withParticle(`“${text}”`, kind) : `“${text}”`);

const forms = {
  days: "2024-12-27, 2024-12, 2024처럼 날짜나 달, 연도를 쓰십시오",
  numbers: "3000이나 3,000 같은 숫자 또는 1000..3000 같은 범위를 쓰십시오",
};

const words: ProblemWords = {
  "unknown-field": ({ field }) => `${quoted(field, "topic")} 없는 항목입니다. claimant, topic, said 같은 항목을 쓰십시오`,
  "no-value": ({ field }) => `${quoted(`${field}:`)} 다음에 값이 없습니다. 쌍점 바로 뒤에 값을 붙여 쓰십시오`,
  "not-a-value": ({ text }) => `${quoted(text)} 자리에는 값이 와야 합니다. 낱말이나 따옴표로 묶은 글을 쓰십시오`,
  "unknown-name": ({ kind, text }) =>
    `${quoted(text, "to")} 불리는 ${withParticle(koreanLabels.record[kind], "subject")} 없습니다. 식별자나 이름을 쓰고, 여러 낱말이면 따옴표로 묶으십시오`,
  "ambiguous-name": ({ kind, text }) =>
    `${quoted(text, "to")} 불리는 ${withParticle(koreanLabels.record[kind], "subject")} 여럿입니다. 식별자를 쓰십시오`,
  "unknown-publisher": ({ text }) => `이름에 ${quoted(text, "subject")} 들어 있는 발행처가 없습니다. 발행처 이름이나 그 일부를 쓰십시오`,
  "unknown-choice": ({ text, choices }) => `${quoted(text, "topic")} 쓸 수 없는 값입니다. 쓸 수 있는 값: ${choices.join(", ")}`,
  "unknown-sort": ({ text, choices }) => `${quoted(text, "to")}는 정렬할 수 없습니다. 쓸 수 있는 기준: ${choices.join(", ")}`,
  "not-a-stance": ({ text, question }) =>
    `${quoted(text)} 질문의 답은 입장이 아니라 수치입니다. 입장으로 답하는 질문을 쓰거나 ${withParticle(`question:${question}`, "to")} 찾으십시오`,
  "not-a-calendar-day": ({ text }) => `${quoted(text, "topic")} 날짜가 아닙니다. 2024-12-27처럼 달력에 있는 날짜를 쓰십시오`,
  "not-a-day": ({ text }) => `${quoted(text, "topic")} 날짜가 아닙니다. ${forms.days}`,
  "missing-day": () => `날짜가 빠졌습니다. ${forms.days}`,
  "not-a-number": ({ text }) => `${quoted(text, "topic")} 숫자가 아닙니다. ${forms.numbers}`,
  "missing-number": () => `숫자가 빠졌습니다. ${forms.numbers}`,
  "too-much": ({ text, of }) => `${quoted(text)} 부분은 여기에 쓸 수 없습니다. ${forms[of]}`,
  "turned-round": ({ of, from, to }) =>
    `범위의 앞뒤가 바뀌었습니다. ${of === "days" ? "이른 날짜" : "작은 수"}를 먼저 써야 하는데 ${withParticle(`${from}`, "subject")} ${to} 앞에 있습니다`,
  "lonely-joint": ({ text }) => `${quoted(text, "topic")} 두 조건을 잇습니다. 양쪽에 조건을 쓰십시오. 낱말로 찾으려면 따옴표로 묶으십시오`,
  "stands-alone": ({ text }) => `${quoted(text)}만으로는 찾을 수 없습니다. 낱말이나 claimant:nis 같은 항목, 따옴표로 묶은 구절을 쓰십시오`,
  "nothing-left-out": ({ text }) => `${quoted(text)} 바로 뒤에 제외할 낱말이나 항목이 와야 합니다`,
  "cannot-leave-out": ({ text, next }) => `${quoted(next, "topic")} ${quoted(text, "to")} 제외할 수 없습니다`,
  "ends-early": () => "검색식이 값 없이 끝났습니다. 값을 쓰십시오",
  "too-deep": ({ most }) => `괄호와 제외가 너무 깊이 겹쳤습니다. ${most}겹까지 쓸 수 있습니다`,
  "unopened-group": () => "닫는 괄호 “)”에 맞는 여는 괄호가 없습니다. 낱말이나 항목을 쓰십시오",
  "unclosed-group": () => "괄호 “(”가 닫히지 않았습니다. “)”로 닫으십시오",
  "empty-group": () => "괄호 안이 비어 있습니다. 조건을 쓰십시오",
  "unclosed-phrase": () => '따옴표가 닫히지 않았습니다. 구절 끝에 "를 쓰십시오',
};

/** What is wrong with a query, in Korean. */
export const koreanProblem = (problem: QueryProblem): string => wordProblem(words, problem);

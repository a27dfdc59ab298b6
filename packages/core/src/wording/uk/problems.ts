import { type ProblemWords, type QueryProblem, wordProblem } from "../../query/problem.js";
import { ukrainianNouns } from "./labels.js";

const forms = {
  days: "потрібен день, місяць або рік, як-от 2024-12-27, 2024-12 чи 2024",
  numbers: "потрібне число, як-от 3000 чи 3,000, або проміжок, як-от 1000..3000",
};

const words: ProblemWords = {
  "unknown-field": ({ field }) => `поля «${field}» немає: потрібне одне з наявних, як-от claimant, topic чи said`,
  "no-value": ({ field }) => `після «${field}:» немає значення: воно має стояти одразу за двокрапкою`,
  "not-a-value": ({ text }) => `«${text}» не є значенням: потрібне слово або текст у лапках`,
  "unknown-name": ({ kind, text }) =>
    `серед ${ukrainianNouns[kind][2]} немає «${text}»: потрібен ідентифікатор або назва, у лапках, якщо в ній кілька слів`,
  "ambiguous-name": ({ kind, text }) => `серед ${ukrainianNouns[kind][2]} є кілька з назвою «${text}»: потрібен ідентифікатор`,
  "unknown-publisher": ({ text }) => `видавця з «${text}» у назві немає: потрібна назва або її частина`,
  "unknown-choice": ({ text, choices }) => `значення «${text}» не підходить: можливі значення — ${choices.join(", ")}`,
  "unknown-sort": ({ text, choices }) => `упорядкувати за «${text}» неможливо: потрібне одне з ${choices.join(", ")}`,
  "not-a-stance": ({ text, question }) =>
    `на питання «${text}» відповідають числами: потрібне питання про позицію або question:${question}`,
  "not-a-calendar-day": ({ text }) => `«${text}» не є днем: потрібен день календаря, як-от 2024-12-27`,
  "not-a-day": ({ text }) => `«${text}» не є днем: ${forms.days}`,
  "missing-day": () => `бракує дня: ${forms.days}`,
  "not-a-number": ({ text }) => `«${text}» не є числом: ${forms.numbers}`,
  "missing-number": () => `бракує числа: ${forms.numbers}`,
  "too-much": ({ text, of }) => `«${text}» тут зайве: ${forms[of]}`,
  "turned-round": ({ of, from, to }) =>
    `межі проміжку переставлено: спершу має стояти ${of === "days" ? "раніший день" : "менше число"}, а стоїть ${from} перед ${to}`,
  "lonely-joint": ({ text }) => `«${text}» з’єднує дві умови: потрібна умова з обох боків, а для пошуку самого слова — лапки`,
  "stands-alone": ({ text }) => `«${text}» стоїть окремо: потрібне слово, поле, як-от claimant:nis, або фраза в лапках`,
  "nothing-left-out": ({ text }) => `«${text}» вилучає те, що стоїть одразу за ним: потрібне слово або поле`,
  "cannot-leave-out": ({ text, next }) => `«${text}» не може вилучити «${next}»`,
  "ends-early": () => "запит обривається: потрібне значення",
  "too-deep": ({ most }) => `запит має надто глибоку вкладеність: найбільша можлива — ${most}`,
  "unopened-group": () => "«)» нічого не закриває: потрібне слово або поле",
  "unclosed-group": () => "«(» не закрито: потрібна «)»",
  "empty-group": () => "дужки порожні: потрібна умова",
  "unclosed-phrase": () => 'фразу не закрито: потрібні лапки "',
};

/** What is wrong with a query, in Ukrainian. */
export const ukrainianProblem = (problem: QueryProblem): string => wordProblem(words, problem);

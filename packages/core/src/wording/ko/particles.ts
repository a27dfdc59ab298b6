/** Particles in pairs: after a consonant, after a vowel. */
const pairs = {
  topic: ["은", "는"],
  subject: ["이", "가"],
  object: ["을", "를"],
  and: ["과", "와"],
  to: ["으로", "로"],
} as const;

/** What a particle does: topic 은/는, subject 이/가, object 을/를, and 과/와, to (으)로. */
export type Particle = keyof typeof pairs;

type Ending = "vowel" | "ㄹ" | "consonant";

/** How the digits are read: 영 일 이 삼 사 오 육 칠 팔 구. */
const digits: readonly Ending[] = ["consonant", "ㄹ", "vowel", "consonant", "vowel", "vowel", "consonant", "ㄹ", "ㄹ", "vowel"];

/** A number that ends in noughts is read by its last unit: 십, 백, 천, 만, 억, 조. */
function endingOfNumber(number: string): Ending {
  const noughts = /0*$/.exec(number)?.[0].length ?? 0;
  if (noughts === number.length) return "consonant";
  return noughts === 0 ? (digits[Number(number.at(-1))] ?? "consonant") : noughts < 12 ? "consonant" : "vowel";
}

/**
 * How a word in Latin letters ends when it is read in Korean. An abbreviation is spelt out (엘, 엠, 엔, 아르); in a word l, m, n and ng
 * close the syllable, and so do k, p and t after a short vowel (팻, 잭); whatever else stands there takes a vowel (스미스, 우드).
 */
function endingOfLatin(word: string): Ending {
  if (/^[^a-z]*[A-Z]$/.test(word)) return /L$/.test(word) ? "ㄹ" : /[MN]$/.test(word) ? "consonant" : "vowel";
  if (/l$/i.test(word)) return "ㄹ";
  return /([mn]|ng|ck|(^|[^aeiou])[aeiou][kpt])$/i.test(word) ? "consonant" : "vowel";
}

function endingOf(text: string): Ending {
  // What stands in brackets or quotation marks is not read: the particle follows the word before it.
  const read = text.replace(/\s*\([^()]*\)$/, "").replace(/[\s"'“”‘’«»《》〈〉」』)\].,]+$/u, "");
  const last = read.at(-1) ?? "";
  if (last === "%") return "vowel";
  if (/[가-힣]/.test(last)) {
    const final = ((last.codePointAt(0) ?? 0) - 0xac00) % 28;
    return final === 0 ? "vowel" : final === 8 ? "ㄹ" : "consonant";
  }
  const number = /[\d,]+$/.exec(read)?.[0].replaceAll(",", "");
  if (number) return endingOfNumber(number);
  return endingOfLatin(/[\p{L}\d]+$/u.exec(read.normalize("NFD").replace(/\p{M}/gu, ""))?.[0] ?? "");
}

/**
 * The particle that follows a text, by how its last sound is read: after Korean, digits, Latin words and abbreviations, and brackets.
 *
 * @example
 * particle("국가정보원", "topic"); // "은"
 */
export function particle(text: string, kind: Particle): string {
  const ending = endingOf(text);
  const [closed, open] = pairs[kind];
  // After ㄹ it is 로, as after a vowel: 서울로, 3,000발로.
  return ending === "vowel" || (kind === "to" && ending === "ㄹ") ? open : closed;
}

/**
 * A text with the particle that follows it.
 *
 * @example
 * withParticle("러시아", "topic"); // => "러시아는"
 */
export const withParticle = (text: string, kind: Particle): string => `${text}${particle(text, kind)}`;

import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { WholeDates } from "./whole-dates";

const markup = (text: string, locale: "en" | "ko" | "uk") => renderToStaticMarkup(<WholeDates text={text} locale={locale} />);
const whole = (date: string) => `<span class="whitespace-nowrap">${date}</span>`;

describe("dates in a text", () => {
  test.each([
    ["en", "Russia acknowledged it on ", "26 April 2025", "."],
    ["en", "The interview was held on ", "25 November", " and printed later"],
    ["en", "denies from ", "21 Oct 2024", ", then not"],
    ["en", "between 14 and ", "15 May 2024", ""],
    ["ko", "러시아: ", "2025년 4월 26일", "에 인정했습니다."],
    ["ko", "그 전: ", "2024. 10. 10.", "부터 부인"],
    ["uk", "Росія: визнання від ", "26 квітня 2025 року", "."],
    ["uk", "заперечує від ", "10 жовт. 2024", ", інше"],
  ] as const)("are kept together in %s: %s%s", (locale, before, date, after) => {
    expect(markup(`${before}${date}${after}`, locale)).toBe(`${before}${whole(date)}${after}`);
  });

  test.each([
    ["en", "About 10,000 marched; 12 Marines and 2 may follow."],
    ["en", "in October 2024"],
    ["ko", "약 10,000명"],
    ["uk", "близько 12 тисяч"],
  ] as const)("are not seen where there are none in %s: %s", (locale, text) => {
    expect(markup(text, locale)).toBe(text);
  });

  test("are each kept, and nothing of the text is lost or added", () => {
    const text = "Said on 1 March 2025, printed on 3 Mar 2025 and on 4 April.";
    expect(markup(text, "en").replace(/<[^>]+>/g, "")).toBe(text);
    expect(markup(text, "en").match(/<span/g)).toHaveLength(3);
  });
});

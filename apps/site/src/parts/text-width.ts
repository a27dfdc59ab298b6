/** About how wide a text is in pixels, at the size of names on maps and charts: Korean letters are as wide as high, others about half of that. */
export const textWidth = (text: string): number =>
  Math.ceil(
    [...text].reduce(
      (sum, letter) => sum + (/[\u1100-\u11ff\u3000-\ud7ff]/.test(letter) ? 12 : /[\u0400-\u04ff]/.test(letter) ? 7.8 : 7),
      0,
    ),
  );

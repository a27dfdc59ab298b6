import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Locale } from "../reading/locale";

/** A face as the drawing of pictures takes it. */
interface CardFont {
  readonly name: string;
  readonly data: Buffer;
  readonly weight: 400 | 600;
}

/** Files of the faces by script; the drawing picks the first that has a letter. WOFF, since it cannot read WOFF2. */
const latin = [
  ["Source Serif 4", "source-serif-4", "latin", 600],
  ["Source Serif 4 Extended", "source-serif-4", "latin-ext", 600],
  ["Source Serif 4 Cyrillic", "source-serif-4", "cyrillic", 600],
  ["Inter", "inter", "latin", 400],
  ["Inter Extended", "inter", "latin-ext", 400],
  ["Inter Cyrillic", "inter", "cyrillic", 400],
] as const;

/** More than half a megabyte, read for Korean alone. */
const korean = ["Nanum Gothic", "nanum-gothic", "korean", 400] as const;

/** The faces of sentences and of small print, in the order in which a letter is looked for. */
export const cardFaces = {
  serif: "Source Serif 4, Source Serif 4 Extended, Source Serif 4 Cyrillic, Nanum Gothic",
  sans: "Inter, Inter Extended, Inter Cyrillic, Nanum Gothic",
};

const held = new Map<string, Promise<Buffer>>();

function fileOf(family: string, script: string, weight: number): Promise<Buffer> {
  const path = join(process.cwd(), "node_modules", "@fontsource", family, "files", `${family}-${script}-${weight}-normal.woff`);
  const file = held.get(path) ?? readFile(path);
  held.set(path, file);
  return file;
}

/** The faces that a picture in a language needs. */
export const cardFonts = (locale: Locale): Promise<CardFont[]> =>
  Promise.all(
    [...latin, ...(locale === "ko" ? [korean] : [])].map(async ([name, family, script, weight]) => ({
      name,
      weight,
      data: await fileOf(family, script, weight),
    })),
  );

/** Letters and signs that the faces have. */
const undrawable = /[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Hangul}\p{N}\p{P}\p{Zs}$€£+=<>%]/gu;

/** A text without what no face has: the drawing would ask other servers for a face that has it. */
export const drawable = (text: string): string => text.normalize("NFC").replace(undrawable, " ");

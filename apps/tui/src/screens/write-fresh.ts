import { writeFile } from "node:fs/promises";

/** Files of one name that are tried. */
const mostTries = 1000;

/**
 * Writes a text to a file of the current folder that is not there yet: where the name is taken, with a number behind it.
 *
 * @returns the name of the file.
 * @throws Error of the system where nothing can be written.
 */
export async function writeFresh(name: string, extension: string, text: string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const file = `${name}${number === 1 ? "" : `-${number}`}.${extension}`;
    try {
      await writeFile(file, text, { flag: "wx" });
      return file;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST" || number >= mostTries) throw error;
    }
  }
}

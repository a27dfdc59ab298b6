/**
 * Takes out of a text what a terminal would obey: escape sequences, control characters, and signs that turn the direction of
 * writing. Tabs and line ends become blanks.
 */
export function printable(text: string): string {
  return (
    text
      .replace(/[\t\n\r\v\f\u0085\u2028\u2029]+/g, " ")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must go
      .replace(/\u001b(?:\[[0-?]*[ -/]*[@-~]|[\]PX^_][^\u0007\u001b\u009c]*(?:\u0007|\u001b\\|\u009c)?|[ -/]*[0-~])?/g, "")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must go
      .replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, "")
  );
}

// JSON escapes the control characters below the blank itself; these are the others that a terminal would obey.
const obeyed = /[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

const harmless = (json: string) => json.replace(obeyed, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);

/** A value as JSON that is safe to print: the same value to whoever parses it, and nothing in it acts on a terminal. */
export const jsonText = (value: unknown): string => `${harmless(JSON.stringify(value, null, 2))}\n`;

/** A value as JSON on one line, as safe. */
export const jsonLine = (value: unknown): string => `${harmless(JSON.stringify(value))}\n`;

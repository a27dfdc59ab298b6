import { nearest } from "@tumen/core";
import { exportFormats } from "@tumen/core/export";
import Negotiator from "negotiator";
import { ApiError } from "./api-error";

/** A form in which an answer can be had. */
export interface AnswerFormat {
  readonly name: string;
  readonly mediaType: string;
  readonly extension: string;
}

/** Every form in which answers can be had; not each answer can be had in each. */
export const answerFormats = {
  json: { name: "JSON", mediaType: "application/json; charset=utf-8", extension: "json" },
  ...exportFormats,
  text: { name: "Text", mediaType: "text/plain; charset=utf-8", extension: "txt" },
} as const satisfies Record<string, AnswerFormat>;

/** The key of a format of answers. */
export type AnswerFormatKey = keyof typeof answerFormats;

/** The media type without what further describes it. */
export const bareType = (mediaType: string): string => mediaType.split(";")[0] ?? mediaType;

/** The format that `format=` asks for, else the one that the header Accept prefers, else the first there is. */
export function chosenFormat(asked: string | undefined, accept: string | null, keys: readonly AnswerFormatKey[]): AnswerFormatKey {
  if (asked !== undefined) {
    const key = keys.find((one) => one === asked || answerFormats[one].extension === asked);
    if (key) return key;
    const problem = `"${asked.slice(0, 40)}" is no format of this answer: expected one of ${keys.join(", ")}`;
    throw new ApiError(400, "unknown-format", problem, { expected: keys.join(", "), suggestions: nearest(asked, keys) });
  }
  const types = keys.map((key) => bareType(answerFormats[key].mediaType));
  const preferred = accept === null ? types[0] : new Negotiator({ headers: { accept } }).mediaType(types);
  const key = keys[types.indexOf(preferred ?? "")];
  if (key) return key;
  throw new ApiError(406, "not-acceptable", `The header Accept asks for none of ${types.join(", ")}`, { expected: types.join(", ") });
}

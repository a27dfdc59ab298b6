import type { Source } from "../model/source.js";

/** What editors write where a document does not tell who published it. */
const notStated = "publisher not stated";

/** Names the publisher of a document: as shown in it, or in a language's words that it is not stated. */
export const publisherNames =
  (words: string) =>
  ({ publisher }: Pick<Source, "publisher">): string =>
    publisher === notStated ? words : publisher;

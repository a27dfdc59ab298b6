/** What a key asks for beyond another state. */
export type Effect =
  | { readonly kind: "quit" }
  /** A text for the clipboard, and what was copied in words. */
  | { readonly kind: "copy"; readonly text: string; readonly what: string }
  /** An address for the browser. */
  | { readonly kind: "browse"; readonly address: string }
  /** A file to write: its name without a number, and its text. */
  | { readonly kind: "write"; readonly name: string; readonly extension: string; readonly text: () => string };

import type { Heading, PhrasingContent, Root, RootContent } from "mdast";

const textOf = (nodes: readonly PhrasingContent[]): string =>
  nodes.map((node) => ("value" in node ? node.value : "children" in node ? textOf(node.children) : "")).join("");

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");

/** The id of the record a heading is about: the code that opens the paragraph under it. */
function recordId(next: RootContent | undefined): string | undefined {
  const first = next?.type === "paragraph" ? next.children[0] : undefined;
  return first?.type === "inlineCode" ? first.value : undefined;
}

/** A heading of a document, as its list of contents shows it. */
export interface Entry {
  readonly id: string;
  readonly text: string;
  readonly depth: Heading["depth"];
}

/** The headings of a document, each with the anchor it has. */
export const entriesOf = ({ children }: Root): Entry[] =>
  children.flatMap((node, index) => {
    if (node.type !== "heading") return [];
    const text = textOf(node.children);
    return [{ id: recordId(children[index + 1]) ?? slug(text), text, depth: node.depth }];
  });

/** Gives every heading its anchor, and every table the anchor of the heading it stands under. */
export function headingIds() {
  return (tree: Root): void => {
    const entries = entriesOf(tree);
    let at = -1;
    for (const node of tree.children) {
      if (node.type === "heading") {
        at += 1;
        node.data = { hProperties: { id: entries[at]?.id } };
      }
      if (node.type === "table") node.data = { hProperties: { title: entries[at]?.text } };
    }
  };
}

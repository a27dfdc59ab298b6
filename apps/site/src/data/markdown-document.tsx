import Markdown, { type Components } from "react-markdown";
import remarkGfm from "remark-gfm";
import { headingIds } from "./heading-ids";

interface MarkdownDocumentProps {
  readonly text: string;
  /** Names a table by the heading it stands under, for those who hear the page. */
  readonly nameOfTable: (heading: string) => string;
}

/** A document in Markdown that comes with the package: headings have anchors, and wide tables scroll by themselves. */
export function MarkdownDocument({ text, nameOfTable }: MarkdownDocumentProps) {
  const components: Components = {
    table: ({ title, children }) => (
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
      <section className="wide" aria-label={nameOfTable(title ?? "")} tabIndex={0}>
        <table className="fields stacked">{children}</table>
      </section>
    ),
  };
  return (
    <Markdown remarkPlugins={[remarkGfm, headingIds]} components={components}>
      {text}
    </Markdown>
  );
}

import { createRequire } from "node:module";
import { join } from "node:path";
import { cloneElement, Fragment, isValidElement, type ReactElement, type ReactNode } from "react";
import { DrawnMarkup } from "./drawn-markup";
import { nameOfMarkup } from "./name-of-markup";

// Next lets no page import this, lest a whole page be written twice. It is asked for past the bundler, as any server would.
const require = createRequire(join(process.cwd(), "package.json"));
const { renderToStaticMarkup } = require("react-dom/server") as typeof import("react-dom/server");

type AnyElement = ReactElement<{ readonly children?: ReactNode; readonly [attribute: string]: unknown }>;
type ServerComponent = (props: object) => ReactNode;

/** A part of a page, with its components written out, and whether it stands still: whether scripts have nothing to do in it. */
interface Part {
  readonly node: ReactNode;
  readonly isStill: boolean;
}

const clientReference = Symbol.for("react.client.reference");

/** Parts of fewer letters are left to React: there is little to gain, and only a longer text stands in a row of its own in Next's data. */
const fewestLetters = 1024;

const isServerComponent = (type: unknown): type is ServerComponent =>
  typeof type === "function" && (type as { readonly $$typeof?: symbol }).$$typeof !== clientReference;

const isElement = (node: ReactNode): node is AnyElement => isValidElement(node);

/** An element whose markup is written out, in place of those it holds. */
function drawn(element: AnyElement): ReactNode {
  const whole = renderToStaticMarkup(element);
  const markup = whole.slice(whole.indexOf(">") + 1, whole.lastIndexOf("<"));
  // React writes what belongs into the head of a page, such as the title of a part of a picture, before the element: it stays with React.
  if (!whole.startsWith(`<${element.type}`) || markup.length < fewestLetters) return element;
  const { children: _, ...attributes } = element.props;
  return <DrawnMarkup key={element.key} tag={String(element.type)} attributes={attributes} name={nameOfMarkup(markup)} markup={markup} />;
}

/** A part that stands still beside one that does not, with the elements at its top written out. */
function stilled(node: ReactNode): ReactNode {
  if (Array.isArray(node)) return node.map(stilled);
  if (!isElement(node) || node.props.children === undefined) return node;
  return node.type === Fragment ? cloneElement(node, {}, stilled(node.props.children)) : drawn(node);
}

const stilledIn = (part: Part): ReactNode => (part.isStill ? stilled(part.node) : part.node);

/** Several parts: where one does not stand still, the others beside it are written out. */
function several(nodes: readonly ReactNode[]): Part {
  const parts = nodes.map(partOf);
  const isStill = parts.every((part) => part.isStill);
  return { node: isStill ? parts.map(({ node }) => node) : parts.map(stilledIn), isStill };
}

function partOf(node: ReactNode): Part {
  if (Array.isArray(node)) return several(node);
  if (!isElement(node)) return { node, isStill: true };
  const { type, key, props } = node;
  if (isServerComponent(type)) {
    const part = partOf(type(props));
    return key === null ? part : { ...part, node: <Fragment key={key}>{part.node}</Fragment> };
  }
  const inside = partOf(props.children);
  const isStill = inside.isStill && (typeof type === "string" || type === Fragment);
  if (props.children === undefined) return { node, isStill };
  return { node: cloneElement(node, { children: isStill ? inside.node : stilledIn(inside) }), isStill };
}

/**
 * A page in which every part that needs no script is written out as markup. React then takes over what is left, a few dozen elements
 * instead of thousands, and Next sends no description of the rest beside it.
 *
 * Its components have to be those of a server that wait for nothing: functions of their properties alone.
 */
export const withStillParts = (page: ReactNode): ReactNode => (process.env.NODE_ENV === "development" ? page : stilledIn(partOf(page)));

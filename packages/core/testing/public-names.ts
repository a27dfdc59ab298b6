import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const sources = fileURLToPath(new URL("../src", import.meta.url));

/** A name that an entry exports, and where it is declared. */
export interface PublicName {
  readonly name: string;
  /** The file of its declaration, from the folder of the sources. */
  readonly file: string;
  /** Whether it is only a type, of which nothing is left at run time. */
  readonly isType: boolean;
  /** Its doc comment; undefined where it has none. */
  readonly comment: string | undefined;
}

const declarations =
  /(?:\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\n)?^export (?:declare )?(?:abstract )?(?:async )?(const|function\*?|class|interface|type) (\w+)/gm;
const reexports = /^export (type )?(?:\*|\{([^}]*)\}) from "(.+)\.js";/gm;
const imports = /^import (?:type )?\{([^}]*)\} from "(.+)\.js";/gm;
const exportedLater = /^export \{([^}]*)\};/gm;

function declaredIn(file: string): PublicName[] {
  const text = readFileSync(join(sources, file), "utf8");
  return [...text.matchAll(declarations)].map(([, comment, kind, name = ""]) => ({
    name,
    file,
    isType: kind === "interface" || kind === "type",
    comment,
  }));
}

/** The names in braces: `a`, `type B`, `c as d`, each as it is called in its own file. */
const named = (list: string) =>
  list
    .split(",")
    .map(
      (one) =>
        one
          .trim()
          .replace(/^type /, "")
          .split(" as ")[0] ?? "",
    )
    .filter(Boolean);

/** Every name that a module exports, its own and those it passes on. */
export function publicNames(file: string): PublicName[] {
  const text = readFileSync(join(sources, file), "utf8");
  const passed = [...text.matchAll(reexports)].flatMap(([, isOfTypes, list, from = ""]) => {
    const all = publicNames(join(dirname(file), `${from}.ts`));
    const wanted = list === undefined ? undefined : new Set(named(list));
    return all
      .filter(({ name, isType }) => (wanted ? wanted.has(name) : !isOfTypes || isType))
      .map((one) => (isOfTypes ? { ...one, isType: true } : one));
  });
  const later = new Set([...text.matchAll(exportedLater)].flatMap(([, list = ""]) => named(list)));
  const imported = [...text.matchAll(imports)].flatMap(([, list = "", from = ""]) => {
    const wanted = named(list).filter((name) => later.has(name));
    return wanted.length === 0 ? [] : publicNames(join(dirname(file), `${from}.ts`)).filter(({ name }) => wanted.includes(name));
  });
  return [...declaredIn(file), ...passed, ...imported];
}

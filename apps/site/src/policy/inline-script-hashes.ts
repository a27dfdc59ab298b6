import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** Where the build leaves the pages it has made. */
const builtPages = join(process.cwd(), ".next", "server", "app");

/** Paths of pages that can have been made at build time: no dots, nothing that leads elsewhere. */
const plainPath = /^(?:\/[a-z0-9-]+)+$/;

/** Scripts within the page; a block of data, such as JSON-LD, needs no leave to stand there. */
const inlineScript = /<script(?![^>]*\s(?:src=|type="application\/(?:ld\+)?json"))[^>]*>([\s\S]*?)<\/script>/g;

const held = new Map<string, readonly string[]>();

/** The source by which a security policy allows an inline script. */
export const hashOf = (script: string): string => `'sha256-${createHash("sha256").update(script).digest("base64")}'`;

/** The sources that allow the inline scripts of a text of HTML. */
function hashesOf(html: string): string[] {
  const scripts = [...html.matchAll(inlineScript)].map(([, script = ""]) => script);
  return [...new Set(scripts)].map(hashOf);
}

/** The sources that allow the inline scripts of a page made at build time; undefined where there is no such page. */
export async function inlineScriptHashes(path: string): Promise<readonly string[] | undefined> {
  if (process.env.NODE_ENV === "development" || !plainPath.test(path)) return undefined;
  const known = held.get(path);
  if (known) return known;
  const html = await readFile(`${join(builtPages, ...path.split("/"))}.html`, "utf8").catch(() => undefined);
  if (html === undefined) return undefined;
  const hashes = hashesOf(html);
  held.set(path, hashes);
  return hashes;
}

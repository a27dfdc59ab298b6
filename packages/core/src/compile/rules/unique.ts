import { problemAt, type Rule } from "./rule.js";

/** Lists that tell about records under the id of those. */
const aboutRecords = new Set(["corrections", "released"]);

/** No two records of a kind share an id, and no two sources an address. */
export const unique: Rule = {
  name: "unique",
  description: "No two records of a kind share an id, and no two sources an address.",
  *check(data) {
    const first = new Map<string, string>();
    for (const item of data.all.filter(({ kind }) => !aboutRecords.has(kind))) {
      const keys: [string, string, string][] = [[`${item.kind} ${item.record.id}`, "id", `the id "${item.record.id}"`]];
      if (item.kind === "sources") {
        const { url } = item.record as { url?: string };
        if (url !== undefined) keys.push([`address ${url}`, "url", `the address ${url}`]);
      }
      for (const [key, field, what] of keys) {
        const place = `${item.read.file}:${item.read.lineOf([field])}`;
        const taken = first.get(key);
        if (taken === undefined) first.set(key, place);
        else yield problemAt(item.read, [field], `${what} is already used at ${taken}: expected another`);
      }
    }
  },
};

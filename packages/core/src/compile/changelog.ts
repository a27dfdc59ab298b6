/**
 * Puts the notes on records under a version of a changelog, after what stands there; notes put there before are replaced.
 *
 * @throws Error if the changelog has no such version.
 */
export function insertRecords(changelog: string, version: string, notes: string): string {
  const heading = `## ${version}\n`;
  const start = changelog.indexOf(heading);
  if (start < 0)
    throw new Error(`The changelog has no heading "${heading.trim()}": expected it from \`changeset version\`, which runs before this.`);
  const next = changelog.indexOf("\n## ", start + heading.length);
  const end = next < 0 ? changelog.length : next;
  const own = changelog.slice(start, end).split("\n### Records")[0]?.trimEnd() ?? "";
  return `${changelog.slice(0, start)}${own}\n\n${notes}\n${changelog.slice(end)}`;
}

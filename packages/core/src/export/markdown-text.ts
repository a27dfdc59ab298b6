/** Data may hold any text; none of it may act as Markdown or HTML. */
export const escaped = (text: string): string =>
  text
    .replace(/[\\`*_{}[\]<>#|~!&]/g, (sign) => `\\${sign}`)
    .replace(/^(\s*)(?:([-+])|(\d+)([.)]))(?=\s)/, (_, space, bullet, number, dot) => `${space}${number ?? ""}\\${bullet ?? dot}`);

/** An address that cannot end the link it stands in. */
export const address = (url: string): string =>
  url.replace(/[()<>\s]/g, (sign) => encodeURIComponent(sign).replace("(", "%28").replace(")", "%29"));

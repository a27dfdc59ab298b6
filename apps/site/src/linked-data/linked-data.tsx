/** A description of something in the words of schema.org. */
export interface Described {
  readonly "@type": string;
  readonly [property: string]: unknown;
}

/** What a page is about, for machines: a block of JSON-LD. It is data, which the security policy lets stand, and no script. */
export function LinkedData({ graph }: { readonly graph: readonly Described[] }) {
  if (graph.length === 0) return null;
  // No text of a record can end the block: "<" is written as an escape.
  const json = JSON.stringify({ "@context": "https://schema.org", "@graph": graph }).replaceAll("<", "\\u003c");
  // biome-ignore lint/security/noDangerouslySetInnerHtml: escaped above
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}

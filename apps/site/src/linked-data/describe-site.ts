import { fileAddress } from "../data/file-address";
import { manifest } from "../data/manifest";
import type { Reading } from "../reading/reading";
import { siteOrigin } from "../reading/site-origin";
import { absolute } from "./absolute";
import type { Described } from "./linked-data";

const contributors: Described = { "@type": "Organization", name: "Tumen contributors", url: siteOrigin };

const licence = "https://creativecommons.org/licenses/by/4.0/";

/** The site, and how to search it. */
export const describeWebSite = (reading: Reading): Described => ({
  "@type": "WebSite",
  name: "Tumen",
  url: absolute("/", reading),
  description: reading.t("frame.description"),
  inLanguage: reading.locale,
  potentialAction: {
    "@type": "SearchAction",
    target: { "@type": "EntryPoint", urlTemplate: `${absolute("/claims", reading)}?q={search_term_string}` },
    "query-input": "required name=search_term_string",
  },
});

/** The data, whole: version, extent, terms, and each file with its sum. */
export const describeDataset = (reading: Reading): Described => ({
  "@type": "Dataset",
  "@id": absolute("/data", reading),
  name: "Tumen",
  description: reading.t("frame.description"),
  url: absolute("/data", reading),
  version: manifest.version,
  identifier: manifest.fingerprint,
  license: licence,
  creator: contributors,
  isAccessibleForFree: true,
  temporalCoverage: `${manifest.coverage.from ?? ".."}/${manifest.coverage.to ?? ".."}`,
  distribution: Object.entries(manifest.files).map(([name, { sha256, bytes }]) => ({
    "@type": "DataDownload",
    name,
    contentUrl: new URL(fileAddress(name), siteOrigin).href,
    encodingFormat: "application/json",
    contentSize: `${bytes} B`,
    sha256,
  })),
});

/** The way from the front page to a page: names, each with its path. */
export const describeWay = (way: readonly (readonly [name: string, path: string])[], reading: Reading): Described => ({
  "@type": "BreadcrumbList",
  itemListElement: way.map(([name, path], index) => ({
    "@type": "ListItem",
    position: index + 1,
    name,
    item: absolute(path, reading),
  })),
});

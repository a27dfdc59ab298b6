import type { MetadataRoute } from "next";
import { headers } from "next/headers";
import { recordPath } from "../src/address";
import { latest } from "../src/as-of";

/** Every page of the latest day, at the address under which the site was asked. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const asked = await headers();
  const site = `${asked.get("x-forwarded-proto") ?? "http"}://${asked.get("host") ?? "localhost"}`;
  const { view } = latest();
  const paths = [
    ...["/", "/questions", "/events", "/claims", "/sources", "/actors", "/about", "/corrections"],
    ...view.questions().map(({ id }) => recordPath("question", id)),
    ...view.events().map(({ id }) => recordPath("event", id)),
    ...view.claims().map(({ id }) => recordPath("claim", id)),
    ...view.sources().map(({ id }) => recordPath("source", id)),
    ...view.actors().map(({ id }) => recordPath("actor", id)),
  ];
  return paths.map((path) => ({ url: `${site}${path}` }));
}

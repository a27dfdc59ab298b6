import type { MetadataRoute } from "next";

/** Pages of a chosen day repeat those of the latest day: only the latter are to be found. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: "*", allow: "/", disallow: "/*?*asOf=" } };
}

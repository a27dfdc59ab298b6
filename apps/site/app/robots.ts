import type { MetadataRoute } from "next";
import { siteOrigin } from "@/reading/site-origin";

/** Programs that fetch a page once, because somebody shares it: of any day. */
const previews = ["facebookexternalhit", "LinkedInBot", "Slackbot-LinkExpanding", "TelegramBot", "Twitterbot", "WhatsApp"];

/** Pages of a chosen day repeat those of the latest day: only the latter are to be found. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: [
      { userAgent: "*", allow: "/", disallow: "/*?*asOf=" },
      { userAgent: previews, allow: "/" },
    ],
    sitemap: new URL("/sitemap.xml", siteOrigin).href,
  };
}

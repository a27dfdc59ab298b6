import type { MetadataRoute } from "next";
import { translatorOf } from "@/messages/translator";
import { defaultLocale } from "@/reading/locale";

/** What a phone needs to know to keep the site among its programs. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    name: "Tumen",
    short_name: "Tumen",
    description: translatorOf(defaultLocale)("frame.description"),
    start_url: "/",
    display: "minimal-ui",
    background_color: "#fcfaf6",
    theme_color: "#fcfaf6",
    icons: [
      { src: "/icon.svg", sizes: "any", type: "image/svg+xml" },
      { src: "/icon-192.png", sizes: "192x192", type: "image/png" },
      { src: "/icon-512.png", sizes: "512x512", type: "image/png" },
    ],
  };
}

import serif from "@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2" with { turbopackModuleType: "asset" };
import serifSemibold from "@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2" with { turbopackModuleType: "asset" };
import inter from "@fontsource-variable/inter/files/inter-latin-wght-normal.woff2" with { turbopackModuleType: "asset" };
import { preload } from "react-dom";

/**
 * Asks for the faces that every page needs (`styles/faces.css`) as soon as the page comes, but after its styles and its text: so they
 * mostly stand when the page is first drawn, and never keep it waiting.
 */
export function preloadFaces(): void {
  for (const face of [serif, serifSemibold, inter]) {
    preload(face, { as: "font", type: "font/woff2", crossOrigin: "anonymous", fetchPriority: "low" });
  }
}

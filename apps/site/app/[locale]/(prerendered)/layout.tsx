import type { ReactNode } from "react";
import { locales } from "@/reading/locale";

/** Only what is made when the site is built is served from here; everything else is rendered on demand. */
export const dynamicParams = false;

export const generateStaticParams = () => locales.map((locale) => ({ locale }));

export default function PrerenderedLayout({ children }: { readonly children: ReactNode }) {
  return children;
}

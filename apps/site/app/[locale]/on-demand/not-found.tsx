import type { Metadata } from "next";
import { translatorOf } from "@/messages/translator";
import { defaultLocale, isLocale } from "@/reading/locale";

interface NotFoundProps {
  readonly params: Promise<{ readonly locale: string }>;
}

/** Next asks this file, and no page, for the title of an answer that says by its status that nothing stands at its address. */
export async function generateMetadata({ params }: NotFoundProps): Promise<Metadata> {
  const { locale } = await params;
  return { title: translatorOf(isLocale(locale) ? locale : defaultLocale)("frame.noSuchPage") };
}

/** What is shown is the page's own: it names the nearest records. */
export default function NotFound() {
  return null;
}

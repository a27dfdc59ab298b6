import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { preloadFaces } from "@/frame/faces";
import { afterPaint } from "@/loading/after-paint";
import { translatorOf } from "@/messages/translator";
import { defaultLocale, isLocale } from "@/reading/locale";
import { siteOrigin } from "@/reading/site-origin";
import "./globals.css";

interface LayoutProps {
  readonly params: Promise<{ readonly locale: string }>;
  readonly children: ReactNode;
}

const localeOf = async ({ params }: Pick<LayoutProps, "params">) => {
  const { locale } = await params;
  return isLocale(locale) ? locale : defaultLocale;
};

export async function generateMetadata(props: LayoutProps): Promise<Metadata> {
  const locale = await localeOf(props);
  const description = translatorOf(locale)("frame.description");
  return {
    metadataBase: new URL(siteOrigin),
    title: { default: "Tumen", template: "%s · Tumen" },
    description,
    applicationName: "Tumen",
    openGraph: { siteName: "Tumen", type: "website", locale, description },
  };
}

export const viewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fcfaf6" },
    { media: "(prefers-color-scheme: dark)", color: "#14171a" },
  ],
};

export default async function RootLayout(props: LayoutProps) {
  preloadFaces();
  return (
    <html lang={await localeOf(props)}>
      <body>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a text of the site's own */}
        <script dangerouslySetInnerHTML={{ __html: afterPaint }} />
        {props.children}
      </body>
    </html>
  );
}

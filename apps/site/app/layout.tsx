import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { fontClasses } from "../src/fonts";
import "./globals.css";

const description =
  "Who claims what about North Korea's part in Russia's war on Ukraine, as of any day: every sentence can be followed back to who said it, through whom, and where it can be read.";

export const metadata: Metadata = {
  title: { default: "Tumen", template: "%s · Tumen" },
  description,
  applicationName: "Tumen",
  openGraph: { siteName: "Tumen", type: "website", description },
};

export const viewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fcfaf6" },
    { media: "(prefers-color-scheme: dark)", color: "#14171a" },
  ],
};

export default function RootLayout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="en" className={fontClasses}>
      <body>{children}</body>
    </html>
  );
}

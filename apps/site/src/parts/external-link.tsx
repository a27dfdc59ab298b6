import type { ReactNode } from "react";

interface ExternalLinkProps {
  readonly url: string | undefined;
  readonly children: ReactNode;
  readonly language?: string;
}

/** Only the web: an address of any other kind is shown as words and cannot be followed. */
const isWebAddress = (url: string): boolean => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);

/** A link out of the site; the other side does not learn where the reader comes from. */
export function ExternalLink({ url, children, language }: ExternalLinkProps) {
  if (url === undefined || !isWebAddress(url))
    return (
      <span lang={language} dir="auto">
        {children}
      </span>
    );
  return (
    <a href={url} rel="noreferrer external" className="link-out" {...(language === undefined ? {} : { lang: language, dir: "auto" })}>
      {children}
    </a>
  );
}

import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { ExternalLink } from "./external-link";

const markup = (url: string | undefined) => renderToStaticMarkup(<ExternalLink url={url}>{"<b>Title</b>"}</ExternalLink>);

describe("a link out of the site", () => {
  test("leads to the web and tells it nothing of where the reader comes from", () => {
    expect(markup("https://example.org/a?b=c")).toMatch(/^<a href="https:\/\/example\.org\/a\?b=c" rel="noreferrer external"/);
  });

  test.each(["javascript:alert(1)", "data:text/html,x", "file:///etc/hosts", "//example.org", "nonsense", undefined])(
    "leads nowhere: %s",
    (url) => {
      expect(markup(url)).not.toContain("href");
    },
  );

  test("shows its words as words", () => {
    expect(markup("https://example.org")).toContain("&lt;b&gt;Title&lt;/b&gt;");
  });
});

import { renderMarkdown, renderText } from "@tumen/core/export";
import { locales } from "@tumen/core/wording";
import { apiRoute } from "../api-route";
import { localeOf, parameters } from "../parameters";
import { ref } from "../schemas";

/** The briefing as of a day. */
export const briefRoute = apiRoute({
  path: "/brief",
  summary: "The briefing as of a day: who says what, each sentence with its claims",
  parameters: { lang: parameters.lang },
  formats: ["json", "markdown", "text"],
  schema: ref("BriefAnswer"),
  answer: ({ asked: { lang }, view }) => {
    const words = locales[localeOf(lang)];
    const briefing = () => view.brief({ wording: words });
    return {
      json: briefing,
      texts: { markdown: () => renderMarkdown(briefing(), words), text: () => renderText(briefing(), undefined, words) },
    };
  },
});

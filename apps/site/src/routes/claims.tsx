import { Explore } from "../explore/explore";
import { asked, explorePath, exploreRequest } from "../explore/explore-request";
import { shorten } from "../parts/labels";
import { sitePage } from "./site-page";

export const claimsPage = sitePage({
  part: "claims",
  path: () => explorePath,
  title: ({ reading: { t }, query }) => {
    const { text } = exploreRequest(query);
    return text === "" ? t("explore.title") : { title: t("explore.titled", { query: shorten(text, 60) }), isHidden: true };
  },
  content: ({ reading, query }) => <Explore reading={reading} parameters={query} />,
  kept: ({ query }) => {
    const { text, view } = exploreRequest(query);
    return asked(text, view);
  },
});

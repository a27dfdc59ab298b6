import { Changelog } from "../data/changelog";
import { sitePage } from "./site-page";

export const changelogPage = sitePage({
  path: () => "/changelog",
  hasDay: false,
  title: ({ reading }) => ({ title: reading.t("data.changelog.title"), description: reading.t("data.changelog.description") }),
  content: ({ reading }) => <Changelog reading={reading} />,
});

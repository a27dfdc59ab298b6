import { NothingHere } from "../frame/nothing-here";
import { sitePage } from "./site-page";

/** Every address that no other page has. */
export const nowherePage = sitePage({
  path: () => "/",
  hasDay: false,
  title: ({ reading }) => ({ title: reading.t("frame.noSuchPage"), isHidden: true }),
  content: ({ reading }) => <NothingHere path="/" reading={reading} />,
});

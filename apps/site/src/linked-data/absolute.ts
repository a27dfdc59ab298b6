import { address } from "../reading/address";
import type { Reading } from "../reading/reading";
import { siteOrigin } from "../reading/site-origin";

/** The whole address of a page, without a chosen day: it stands for the thing, whenever it is read. */
export const absolute = (path: string, { locale }: Pick<Reading, "locale">): string =>
  new URL(address(path, { locale, asked: undefined }), siteOrigin).href;

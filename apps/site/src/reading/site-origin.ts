/** Where the site stands on the web, for addresses that are read elsewhere. */
export const siteOrigin = process.env.SITE_URL ?? "http://localhost:3000";

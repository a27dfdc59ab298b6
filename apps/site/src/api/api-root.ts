/** Where the interface for programs stands on the site. */
export const apiRoot = "/api/v1";

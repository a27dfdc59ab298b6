/** The path of the request, told to the page that says a record does not exist. */
export const pathHeader = "x-tumen-path";

/** The day of the request's address, told to the same page. */
export const dayHeader = "x-tumen-day";

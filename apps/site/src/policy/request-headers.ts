/** The address a reader has asked for, told to the page that says that nothing stands there. */
export const askedPathHeader = "x-tumen-asked";

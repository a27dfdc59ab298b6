/** The address of a file of the data. */
export const fileAddress = (name: string): string => `/data/${name}`;

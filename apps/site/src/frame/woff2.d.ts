/** A face, as the address the site serves it at. */
declare module "*.woff2" {
  const address: string;
  // biome-ignore lint/style/noDefaultExport: so it is imported
  export default address;
}

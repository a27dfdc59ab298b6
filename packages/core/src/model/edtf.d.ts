declare module "edtf" {
  /** Reads an EDTF text; throws where it is none. Bounds are milliseconds since 1970, UTC. */
  const edtf: (text: string, options?: { types?: string[] }) => { min: number; max: number };

  // biome-ignore lint/style/noDefaultExport: the library has no other export
  export { edtf as default };
}

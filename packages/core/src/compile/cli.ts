import { onData, packageRoot } from "./command.js";
import { emit } from "./emit.js";

await onData(async ({ dataset }) => {
  await emit(dataset, packageRoot);
  console.log(`Compiled ${dataset.claims.length} claims, ${dataset.sources.length} sources, ${dataset.events.length} events.`);
}, process.argv[2]);

import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { codebook } from "./codebook.js";
import { onData, packageRoot } from "./command.js";

await onData(({ dataset }) => writeFile(join(packageRoot, "CODEBOOK.md"), codebook(dataset)));

import { writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { codebook } from "./codebook.js";
import { compile } from "./compile.js";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
await writeFile(join(root, "CODEBOOK.md"), codebook(await compile(join(root, "data"))));

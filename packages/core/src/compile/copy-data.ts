import { cp } from "node:fs/promises";
import { join } from "node:path";
import { packageRoot } from "./command.js";

await cp(join(packageRoot, "src/generated/data"), join(packageRoot, "dist/data"), { recursive: true });

import { uk as explanations } from "../../generated/explanations.js";
import { readerNames } from "../reader-names.js";

/** How Ukrainian finds the names and the texts of records. */
export const reader = /* @__PURE__ */ readerNames("uk", explanations);

import { ko as explanations } from "../../generated/explanations.js";
import { readerNames } from "../reader-names.js";

/** How Korean finds the names and the texts of records. */
export const reader = /* @__PURE__ */ readerNames("ko", explanations);

import { claimDates } from "./claim-dates.js";
import { claimFigures } from "./claim-figures.js";
import { claimIdentifiers } from "./claim-identifiers.js";
import { claimRelations } from "./claim-relations.js";
import { claimRoutes } from "./claim-routes.js";
import { corrections } from "./corrections.js";
import { hierarchies } from "./hierarchies.js";
import { redirects } from "./redirects.js";
import { references } from "./references.js";
import { released } from "./released.js";
import type { Rule } from "./rule.js";
import { translations } from "./translations.js";
import { unique } from "./unique.js";
import { voices } from "./voices.js";

/** The rules that hold between records. */
export const rules: readonly Rule[] = [
  unique,
  references,
  redirects,
  corrections,
  released,
  voices,
  hierarchies,
  claimIdentifiers,
  claimDates,
  claimFigures,
  claimRoutes,
  claimRelations,
  translations,
];

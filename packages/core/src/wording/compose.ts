import type { DraftPart } from "./parts.js";
import type { SentencePlan } from "./sentence-plan.js";
import type { Telling } from "./wording.js";

/** What puts each kind of sentence into a language. */
type Composers = {
  readonly [K in SentencePlan["kind"]]: (telling: Telling, plan: Extract<SentencePlan, { readonly kind: K }>) => DraftPart[];
};

/** Puts what any sentence tells into a language, given what does so for each kind. */
export const composeWith =
  (composers: Composers) =>
  (plan: SentencePlan, telling: Telling): DraftPart[] =>
    (composers[plan.kind] as (telling: Telling, plan: SentencePlan) => DraftPart[])(telling, plan);

import type { Modality } from "../model/claim.js";

/** The verb by which a claim is attributed. */
export interface AttributionVerb {
  readonly singular: string;
  readonly plural: string;
  readonly past: string;
  /** The word that opens the clause after a fronted attribution. */
  readonly opens: "that" | "whether";
  /** Whether the attribution may follow the clause: "…, the NIS says", but never "…, Russia denies". */
  readonly mayTrail: boolean;
}

const verb = (singular: string, plural: string, past: string, opens: "that" | "whether" = "that", mayTrail = true): AttributionVerb => ({
  singular,
  plural,
  past,
  opens,
  mayTrail,
});

const says = verb("says", "say", "said");

/** The neutral verb of each modality; "acknowledges" is kept for a party to the question. */
const verbs: Record<Modality, AttributionVerb> = {
  asserts: says,
  confirms: verb("confirms", "confirm", "confirmed"),
  estimates: verb("estimates", "estimate", "estimated"),
  suspects: verb("suspects", "suspect", "suspected"),
  denies: verb("denies", "deny", "denied", "that", false),
  predicts: verb("expects", "expect", "expected", "that", false),
  plans: says,
  demands: says,
  condemns: says,
  "declines-to-confirm": verb("will not say", "will not say", "would not say", "whether", false),
  testifies: says,
  reports: verb("reports", "report", "reported"),
};

const acknowledges = verb("acknowledges", "acknowledge", "acknowledged", "that", false);

/** The verb for a claim; `acknowledging` where a party to the question affirms what it is accused of. */
export const attributionVerb = (modality: Modality, acknowledging = false): AttributionVerb =>
  acknowledging ? acknowledges : verbs[modality];

/**
 * What each modality means, for a label beside a claim.
 *
 * @example
 * modalityLabels["declines-to-confirm"]; // => "declines to confirm"
 */
export const modalityLabels: Record<Modality, string> = {
  asserts: "says",
  confirms: "confirms",
  estimates: "estimates",
  suspects: "suspects",
  denies: "denies",
  predicts: "expects",
  plans: "plans",
  demands: "demands",
  condemns: "condemns",
  "declines-to-confirm": "declines to confirm",
  testifies: "testifies",
  reports: "reports",
};

/** The same of several, or of one whose verb is plural: decline to confirm. */
export const pluralModalityLabel = (modality: Modality): string =>
  modalityLabels[modality].replace(/^\w+/, (word) => word.replace(/ies$/, "y").replace(/s$/, ""));

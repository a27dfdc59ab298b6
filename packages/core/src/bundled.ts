import { dataset } from "./generated/dataset.js";
import type { ActorId, ClaimId, EventId, MaterielId, PlaceId, QuestionId, SourceId, TopicId } from "./generated/identifiers.js";
import { Ledger } from "./ledger.js";
import type { Dataset } from "./model/dataset.js";

/** The ids of the bundled ledger as literal types: a mistyped id does not compile. */
export interface BundledIds {
  actor: ActorId;
  place: PlaceId;
  materiel: MaterielId;
  question: QuestionId;
  topic: TopicId;
  event: EventId;
  source: SourceId;
  claim: ClaimId;
}

type Ids = { [K in keyof BundledIds]: BundledIds[K] };

/**
 * The bundled ledger. Its records are read when they are first asked for.
 *
 * @example
 * ledger.claim("nis-2024-12-27-captive-died")?.said?.edtf; // => "2024-12-27"
 */
export const ledger: Ledger<Ids> = new Ledger(dataset as Dataset<Ids>);

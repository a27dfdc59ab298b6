import type * as z from "zod";
import { actorSchema } from "../model/actor.js";
import { sectionSchema } from "../model/briefing-plan.js";
import { claimSchema } from "../model/claim.js";
import { correctionSchema } from "../model/correction.js";
import { eventSchema } from "../model/event.js";
import { materielSchema } from "../model/materiel.js";
import { placeSchema } from "../model/place.js";
import { questionSchema } from "../model/question.js";
import { redirectSchema } from "../model/redirect.js";
import { releaseSchema } from "../model/release.js";
import { sourceSchema } from "../model/source.js";
import { topicSchema } from "../model/topic.js";

/** Where each kind of record is edited: one file, or a folder of files, each a list of records. */
export const kinds = {
  actors: { schema: actorSchema, file: "actors.yaml" },
  places: { schema: placeSchema, file: "places.yaml" },
  materiel: { schema: materielSchema, file: "materiel.yaml" },
  questions: { schema: questionSchema, file: "questions.yaml" },
  topics: { schema: topicSchema, file: "topics.yaml" },
  events: { schema: eventSchema, folder: "events" },
  sources: { schema: sourceSchema, folder: "sources" },
  claims: { schema: claimSchema, folder: "claims" },
  redirects: { schema: redirectSchema, file: "redirects.yaml" },
  corrections: { schema: correctionSchema, file: "corrections.yaml" },
  released: { schema: releaseSchema, file: "released.yaml" },
  briefing: { schema: sectionSchema, file: "briefing.yaml" },
} as const satisfies Record<string, { schema: z.ZodType; file: string } | { schema: z.ZodType; folder: string }>;

/** A kind of record, named as its file or folder. */
export type Kind = keyof typeof kinds;
/** The records of each kind, as the schemas give them. */
export type AuthoredRecords = { [K in Kind]: z.output<(typeof kinds)[K]["schema"]>[] };

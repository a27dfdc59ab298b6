import { describeActor } from "../linked-data/describe";
import { ActorRecord } from "../records/actor-record";
import { recordPage } from "./record-page";

export const actorPage = recordPage({
  kind: "actor",
  part: "actors",
  title: (actor, { words }) => words.name(actor).text,
  linkedData: describeActor,
  content: (actor, reading) => <ActorRecord actor={actor} reading={reading} />,
});

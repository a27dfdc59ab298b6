import { describePlace } from "../linked-data/describe";
import { PlaceRecord } from "../places/place-record";
import { recordPage } from "./record-page";

export const placePage = recordPage({
  kind: "place",
  part: "places",
  title: (place, { words }) => words.name(place).text,
  linkedData: describePlace,
  content: (place, reading) => <PlaceRecord place={place} reading={reading} />,
});

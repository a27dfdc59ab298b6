import { MapPage } from "../map/map-page";
import { mapRequest } from "../map/map-request";
import { sitePage } from "./site-page";

export const mapPage = sitePage({
  part: "map",
  path: () => "/map",
  title: ({ reading, query }) => {
    const { topic } = mapRequest(query, reading);
    return topic ? reading.t("map.titleOn", { topic: reading.words.textOf(topic, "title").text }) : reading.t("map.title");
  },
  kept: ({ reading, query }) => mapRequest(query, reading).query,
  content: ({ reading, query }) => <MapPage reading={reading} request={mapRequest(query, reading)} />,
});

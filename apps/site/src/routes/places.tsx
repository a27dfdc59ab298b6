import { PlacesIndex } from "../places/places-index";
import { sitePage } from "./site-page";

export const placesPage = sitePage({
  part: "places",
  path: () => "/places",
  title: ({ reading }) => reading.t("places.places"),
  content: ({ reading }) => <PlacesIndex reading={reading} />,
});

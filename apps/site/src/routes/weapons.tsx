import { WeaponsIndex } from "../weapons/weapons-index";
import { sitePage } from "./site-page";

export const weaponsPage = sitePage({
  part: "weapons",
  path: () => "/weapons",
  title: ({ reading }) => reading.t("places.weapons"),
  content: ({ reading }) => <WeaponsIndex reading={reading} />,
});

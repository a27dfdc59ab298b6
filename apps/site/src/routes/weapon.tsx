import { describeMateriel } from "../linked-data/describe";
import { WeaponRecord } from "../weapons/weapon-record";
import { recordPage } from "./record-page";

export const weaponPage = recordPage({
  kind: "materiel",
  part: "weapons",
  title: (materiel, { words }) => words.name(materiel).text,
  linkedData: describeMateriel,
  content: (materiel, reading) => <WeaponRecord materiel={materiel} reading={reading} />,
});

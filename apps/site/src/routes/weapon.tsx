import { WeaponRecord } from "../weapons/weapon-record";
import { recordPage } from "./record-page";

export const weaponPage = recordPage({
  kind: "materiel",
  part: "weapons",
  title: (materiel, { words }) => words.name(materiel).text,
  content: (materiel, reading) => <WeaponRecord materiel={materiel} reading={reading} />,
});

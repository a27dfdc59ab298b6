import { weaponPage } from "@/routes/weapon";

export const { generateMetadata } = weaponPage;
export default weaponPage.render;

import { prerendered, recordsToPrerender } from "@/routes/prerendered";
import { weaponPage } from "@/routes/weapon";

const { generateMetadata, render } = prerendered(weaponPage);

export const generateStaticParams = () => recordsToPrerender("materiel");

export { generateMetadata };
export default render;

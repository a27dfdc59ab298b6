import { placesPage } from "@/routes/places";
import { prerendered } from "@/routes/prerendered";

const { generateMetadata, render } = prerendered(placesPage);

export { generateMetadata };
export default render;

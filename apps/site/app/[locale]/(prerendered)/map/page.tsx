import { mapPage } from "@/routes/map";
import { prerendered } from "@/routes/prerendered";

const { generateMetadata, render } = prerendered(mapPage);

export { generateMetadata };
export default render;

import { prerendered } from "@/routes/prerendered";
import { sourcesPage } from "@/routes/sources";

const { generateMetadata, render } = prerendered(sourcesPage);

export { generateMetadata };
export default render;

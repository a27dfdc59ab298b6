import { actorsPage } from "@/routes/actors";
import { prerendered } from "@/routes/prerendered";

const { generateMetadata, render } = prerendered(actorsPage);

export { generateMetadata };
export default render;

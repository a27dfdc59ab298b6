import { dataPage } from "@/routes/data";
import { prerendered } from "@/routes/prerendered";

const { generateMetadata, render } = prerendered(dataPage);

export { generateMetadata };
export default render;

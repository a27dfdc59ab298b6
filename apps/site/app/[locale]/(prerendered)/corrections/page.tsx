import { correctionsPage } from "@/routes/corrections";
import { prerendered } from "@/routes/prerendered";

const { generateMetadata, render } = prerendered(correctionsPage);

export { generateMetadata };
export default render;

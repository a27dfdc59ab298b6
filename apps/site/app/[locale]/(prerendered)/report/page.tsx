import { prerendered } from "@/routes/prerendered";
import { reportPage } from "@/routes/report";

const { generateMetadata, render } = prerendered(reportPage);

export { generateMetadata };
export default render;

import { prerendered } from "@/routes/prerendered";
import { timelinePage } from "@/routes/timeline";

const { generateMetadata, render } = prerendered(timelinePage);

export { generateMetadata };
export default render;

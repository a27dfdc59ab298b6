import { briefingPage } from "@/routes/briefing";
import { prerendered } from "@/routes/prerendered";

const { generateMetadata, render } = prerendered(briefingPage);

export { generateMetadata };
export default render;

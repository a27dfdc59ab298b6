import { aboutPage } from "@/routes/about";
import { prerendered } from "@/routes/prerendered";

const { generateMetadata, render } = prerendered(aboutPage);

export { generateMetadata };
export default render;

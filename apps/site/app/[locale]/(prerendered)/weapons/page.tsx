import { prerendered } from "@/routes/prerendered";
import { weaponsPage } from "@/routes/weapons";

const { generateMetadata, render } = prerendered(weaponsPage);

export { generateMetadata };
export default render;

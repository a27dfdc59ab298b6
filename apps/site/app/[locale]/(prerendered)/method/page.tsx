import { methodPage } from "@/routes/method";
import { prerendered } from "@/routes/prerendered";

const { generateMetadata, render } = prerendered(methodPage);

export { generateMetadata };
export default render;

import { claimsPage } from "@/routes/claims";
import { prerendered } from "@/routes/prerendered";

const { generateMetadata, render } = prerendered(claimsPage);

export { generateMetadata };
export default render;

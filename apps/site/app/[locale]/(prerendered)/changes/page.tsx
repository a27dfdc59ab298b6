import { changesPage } from "@/routes/changes";
import { prerendered } from "@/routes/prerendered";

const { generateMetadata, render } = prerendered(changesPage);

export { generateMetadata };
export default render;

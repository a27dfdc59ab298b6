import { codebookPage } from "@/routes/codebook";
import { prerendered } from "@/routes/prerendered";

const { generateMetadata, render } = prerendered(codebookPage);

export { generateMetadata };
export default render;

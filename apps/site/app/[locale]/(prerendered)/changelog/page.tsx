import { changelogPage } from "@/routes/changelog";
import { prerendered } from "@/routes/prerendered";

const { generateMetadata, render } = prerendered(changelogPage);

export { generateMetadata };
export default render;

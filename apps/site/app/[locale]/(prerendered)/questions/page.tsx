import { prerendered } from "@/routes/prerendered";
import { questionsPage } from "@/routes/questions";

const { generateMetadata, render } = prerendered(questionsPage);

export { generateMetadata };
export default render;

import { prerendered, recordsToPrerender } from "@/routes/prerendered";
import { questionPage } from "@/routes/question";

const { generateMetadata, render } = prerendered(questionPage);

export const generateStaticParams = () => recordsToPrerender("question");

export { generateMetadata };
export default render;

import { prerendered, recordsToPrerender } from "@/routes/prerendered";
import { sourcePage } from "@/routes/source";

const { generateMetadata, render } = prerendered(sourcePage);

export const generateStaticParams = () => recordsToPrerender("source");

export { generateMetadata };
export default render;

import { placePage } from "@/routes/place";
import { prerendered, recordsToPrerender } from "@/routes/prerendered";

const { generateMetadata, render } = prerendered(placePage);

export const generateStaticParams = () => recordsToPrerender("place");

export { generateMetadata };
export default render;

import { actorPage } from "@/routes/actor";
import { prerendered, recordsToPrerender } from "@/routes/prerendered";

const { generateMetadata, render } = prerendered(actorPage);

export const generateStaticParams = () => recordsToPrerender("actor");

export { generateMetadata };
export default render;

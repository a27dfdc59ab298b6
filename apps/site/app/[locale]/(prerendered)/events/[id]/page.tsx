import { eventPage } from "@/routes/event";
import { prerendered, recordsToPrerender } from "@/routes/prerendered";

const { generateMetadata, render } = prerendered(eventPage);

export const generateStaticParams = () => recordsToPrerender("event");

export { generateMetadata };
export default render;

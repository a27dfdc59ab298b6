import { eventsPage } from "@/routes/events";
import { prerendered } from "@/routes/prerendered";

const { generateMetadata, render } = prerendered(eventsPage);

export { generateMetadata };
export default render;

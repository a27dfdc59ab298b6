import { timelinePage } from "@/routes/timeline";

export const { generateMetadata } = timelinePage;
export default timelinePage.render;

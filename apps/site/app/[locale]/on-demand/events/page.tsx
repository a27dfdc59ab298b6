import { eventsPage } from "@/routes/events";

export const { generateMetadata } = eventsPage;
export default eventsPage.render;

import { eventPage } from "@/routes/event";

export const { generateMetadata } = eventPage;
export default eventPage.render;

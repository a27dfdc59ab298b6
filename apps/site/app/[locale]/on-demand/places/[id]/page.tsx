import { placePage } from "@/routes/place";

export const { generateMetadata } = placePage;
export default placePage.render;

import { briefingPage } from "@/routes/briefing";

export const { generateMetadata } = briefingPage;
export default briefingPage.render;

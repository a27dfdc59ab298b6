import { aboutPage } from "@/routes/about";

export const { generateMetadata } = aboutPage;
export default aboutPage.render;

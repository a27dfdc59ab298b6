import { sourcesPage } from "@/routes/sources";

export const { generateMetadata } = sourcesPage;
export default sourcesPage.render;

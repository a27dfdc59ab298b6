import { actorsPage } from "@/routes/actors";

export const { generateMetadata } = actorsPage;
export default actorsPage.render;

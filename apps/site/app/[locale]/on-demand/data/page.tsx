import { dataPage } from "@/routes/data";

export const { generateMetadata } = dataPage;
export default dataPage.render;

import { correctionsPage } from "@/routes/corrections";

export const { generateMetadata } = correctionsPage;
export default correctionsPage.render;

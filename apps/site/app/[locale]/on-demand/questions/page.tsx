import { questionsPage } from "@/routes/questions";

export const { generateMetadata } = questionsPage;
export default questionsPage.render;

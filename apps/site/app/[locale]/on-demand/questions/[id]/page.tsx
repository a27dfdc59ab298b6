import { questionPage } from "@/routes/question";

export const { generateMetadata } = questionPage;
export default questionPage.render;

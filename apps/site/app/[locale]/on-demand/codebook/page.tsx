import { codebookPage } from "@/routes/codebook";

export const { generateMetadata } = codebookPage;
export default codebookPage.render;

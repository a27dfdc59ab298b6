import { sourcePage } from "@/routes/source";

export const { generateMetadata } = sourcePage;
export default sourcePage.render;

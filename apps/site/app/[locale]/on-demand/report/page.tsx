import { reportPage } from "@/routes/report";

export const { generateMetadata } = reportPage;
export default reportPage.render;

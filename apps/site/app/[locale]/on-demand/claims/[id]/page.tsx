import { claimPage } from "@/routes/claim";

export const { generateMetadata } = claimPage;
export default claimPage.render;

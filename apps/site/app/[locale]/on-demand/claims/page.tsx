import { claimsPage } from "@/routes/claims";

export const { generateMetadata } = claimsPage;
export default claimsPage.render;

import { changelogPage } from "@/routes/changelog";

export const { generateMetadata } = changelogPage;
export default changelogPage.render;

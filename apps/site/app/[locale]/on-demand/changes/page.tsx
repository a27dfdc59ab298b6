import { changesPage } from "@/routes/changes";

export const { generateMetadata } = changesPage;
export default changesPage.render;

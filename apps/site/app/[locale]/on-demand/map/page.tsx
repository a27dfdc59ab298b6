import { mapPage } from "@/routes/map";

export const { generateMetadata } = mapPage;
export default mapPage.render;

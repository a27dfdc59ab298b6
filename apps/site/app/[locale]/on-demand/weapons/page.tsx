import { weaponsPage } from "@/routes/weapons";

export const { generateMetadata } = weaponsPage;
export default weaponsPage.render;

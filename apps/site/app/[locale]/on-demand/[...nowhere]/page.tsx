import { nowherePage } from "@/routes/nowhere";

export const { generateMetadata } = nowherePage;
export default nowherePage.render;

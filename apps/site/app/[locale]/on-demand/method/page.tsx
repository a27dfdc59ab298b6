import { methodPage } from "@/routes/method";

export const { generateMetadata } = methodPage;
export default methodPage.render;

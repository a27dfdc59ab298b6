import { actorPage } from "@/routes/actor";

export const { generateMetadata } = actorPage;
export default actorPage.render;

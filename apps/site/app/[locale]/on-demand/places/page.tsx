import { placesPage } from "@/routes/places";

export const { generateMetadata } = placesPage;
export default placesPage.render;

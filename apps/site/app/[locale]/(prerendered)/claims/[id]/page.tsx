import { claimPage } from "@/routes/claim";
import { prerendered, recordsToPrerender } from "@/routes/prerendered";

const { generateMetadata, render } = prerendered(claimPage);

export const generateStaticParams = () => recordsToPrerender("claim");

export { generateMetadata };
export default render;

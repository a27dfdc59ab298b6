import { ClaimsIndex } from "../claims/claims-index";
import { sitePage } from "./site-page";

export const claimsPage = sitePage({
  part: "claims",
  path: () => "/claims",
  title: () => "Claims",
  content: ({ reading, query }) => <ClaimsIndex reading={reading} parameters={query} />,
});

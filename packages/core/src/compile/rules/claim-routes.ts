import { problemAt, type Rule } from "./rule.js";

/** What a claim says was moved goes from one place it is about to another, so that a query for either place finds it. */
export const claimRoutes: Rule = {
  name: "claim-routes",
  description: "A route leads from one of the places a claim is about to another.",
  *check(data) {
    for (const { record: claim, read } of data.of("claims")) {
      for (const [index, route] of claim.about.routes.entries()) {
        const path = ["about", "routes", index];
        if (route.from === route.to)
          yield problemAt(read, [...path, "to"], `"${route.to}" is where the route starts: expected another place`);
        for (const end of ["from", "to"] as const) {
          if (claim.about.places.includes(route[end])) continue;
          yield problemAt(read, [...path, end], `"${route[end]}" is not among the places the claim is about: expected one of about.places`);
        }
      }
    }
  },
};

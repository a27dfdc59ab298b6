import type { ApiRoute } from "./api-route";
import { changesRoute, corroborationRoute, estimatesRoute, positionsRoute, timelineRoute, traceRoute } from "./routes/analyses";
import { briefRoute } from "./routes/brief";
import { claimsRoute } from "./routes/claims";
import { claimRoute, recordRoutes } from "./routes/records";
import { searchRoute, suggestRoute } from "./routes/search";

/** Every way to ask over HTTP. Answers, their description and the tests come from this table. */
export const apiRoutes: readonly ApiRoute[] = [
  claimsRoute,
  claimRoute,
  traceRoute,
  corroborationRoute,
  ...recordRoutes,
  estimatesRoute,
  positionsRoute,
  timelineRoute,
  changesRoute,
  searchRoute,
  suggestRoute,
  briefRoute,
];

import { dataVersion } from "../reading/ledger-version";
import { errorCodes } from "./api-error";
import { apiRoot } from "./api-root";
import type { ApiRoute } from "./api-route";
import { answerFormats, bareType } from "./formats";
import { type Parameter, parameters } from "./parameters";
import { apiRoutes } from "./routes";
import { componentSchemas, ref } from "./schemas";

/** The parameters that every route has beside its own. */
export const commonParameters = { asOf: parameters.asOf, v: parameters.v };

const inQuery = ([name, { description, schema, isRequired, example }]: readonly [string, Parameter]) => ({
  name,
  in: "query",
  description,
  required: isRequired === true,
  schema,
  ...(example === undefined || example === "" ? {} : { example }),
});

const inPath = ({ exampleId }: ApiRoute) => ({
  name: "id",
  in: "path",
  description: "The id of the record. One that has moved leads on.",
  required: true,
  schema: { type: "string", maxLength: 200 },
  example: exampleId,
});

const formatParameter = ({ formats }: ApiRoute) => ({
  name: "format",
  in: "query",
  description: "The format of the answer, in place of the header Accept.",
  required: false,
  schema: { type: "string", enum: formats },
});

const refused = (description: string) => ({ description, content: { "application/json": { schema: ref("Error") } } });

function responses({ path, formats, schema }: ApiRoute) {
  const content = formats.map((key) => [
    bareType(answerFormats[key].mediaType),
    { schema: key === "json" ? schema : key === "geojson" ? { type: "object" } : { type: "string" } },
  ]);
  const hasId = path.includes("{id}");
  return {
    "200": { description: "The answer", content: Object.fromEntries(content) },
    "304": { description: "Nothing has changed since the answer that If-None-Match names" },
    ...(hasId ? { "308": { description: "The id has moved; Location says where to" } } : {}),
    "400": refused("A parameter, a day or the query cannot be read"),
    "404": refused(hasId ? "No record has the id, or it was not public on the day" : "The site serves another version of the ledger"),
    "406": refused("No media type of the header Accept can be had"),
    ...(path === "/claims" ? { "413": refused("More claims were asked for at once than are given") } : {}),
    "414": refused("The address is too long"),
  };
}

const operation = (route: ApiRoute) => ({
  operationId: route.path
    .replace(/\/\{id\}/, "-one")
    .replaceAll("/", "-")
    .slice(1),
  summary: route.summary,
  parameters: [
    ...(route.path.includes("{id}") ? [inPath(route)] : []),
    ...Object.entries({ ...route.parameters, ...commonParameters }).map(inQuery),
    formatParameter(route),
  ],
  responses: responses(route),
});

/** The interface as OpenAPI 3.1 describes it, made from the table of routes. */
export const openApi = () => ({
  openapi: "3.1.0",
  info: {
    title: "Tumen",
    version: dataVersion(),
    summary: "Who claims what about North Korea's part in Russia's war on Ukraine, as of any day",
    description: [
      "Read only, without keys, from any origin. Every answer is as of a day: `asOf`, or the latest. An answer with `asOf` and `v` never changes.",
      "An error is always the same shape. Its codes:",
      Object.entries(errorCodes)
        .map(([code, meaning]) => `- \`${code}\`: ${meaning}`)
        .join("\n"),
    ].join("\n\n"),
    license: { name: "CC BY 4.0 (data)", url: "https://creativecommons.org/licenses/by/4.0/" },
  },
  servers: [{ url: apiRoot }],
  paths: Object.fromEntries(apiRoutes.map((route) => [route.path, { get: operation(route) }])),
  components: { schemas: componentSchemas() },
});

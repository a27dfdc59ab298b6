import { dataFile } from "@tumen/core/files";
import { manifest } from "./manifest";

/** The tag of a file: its sum, which tells a changed file from the one a reader has. Weak, since the server may compress it on the way. */
const tagOf = (name: string): string => `W/"${manifest.files[name]?.sha256 ?? manifest.fingerprint}"`;

const asks = (request: Request, tag: string): boolean => {
  const held = request.headers.get("if-none-match");
  return held === "*" || (held ?? "").split(",").some((one) => one.trim() === tag);
};

/** Sends a file of the data; nothing but the word that it is unchanged to who has it. */
export function sendFile(request: Request, name: string): Response {
  const bytes = dataFile(name);
  if (!bytes) {
    const names = ["manifest.json", ...Object.keys(manifest.files)].join(", ");
    return new Response(`The data have no file of this name. There are: ${names}\n`, { status: 404 });
  }
  const tag = tagOf(name);
  const headers = {
    "Access-Control-Allow-Origin": "*",
    // An hour without asking; after that the tag says whether anything has changed.
    "Cache-Control": "public, max-age=3600, must-revalidate",
    ETag: tag,
  };
  if (asks(request, tag)) return new Response(null, { status: 304, headers });
  return new Response(new Uint8Array(bytes), {
    headers: {
      ...headers,
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": `attachment; filename="${name}"`,
      "Content-Length": String(bytes.length),
    },
  });
}

import { readFileSync } from "node:fs";

export const dynamic = "force-dynamic";

const body = process.env.BARE_BODY ? readFileSync(process.env.BARE_BODY, "utf8") : "";
const type = process.env.BARE_TYPE ?? "text/plain";

/** Sends bytes that stand ready: as little as a route handler can do. */
export const GET = () => new Response(body, { headers: { "Content-Type": type } });

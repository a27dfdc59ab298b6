import { baseMap } from "@/map/base-map";
import { isView, viewIds } from "@/map/views";

export const dynamic = "force-static";
export const dynamicParams = false;

export const generateStaticParams = () => viewIds.map((id) => ({ view: `${id}.svg` }));

interface Context {
  readonly params: Promise<{ readonly view: string }>;
}

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const id = (await params).view.replace(/\.svg$/, "");
  if (!isView(id)) return new Response("There is no such map.\n", { status: 404 });
  return new Response(baseMap(id), { headers: { "Content-Type": "image/svg+xml", "Cache-Control": "public, max-age=86400" } });
}

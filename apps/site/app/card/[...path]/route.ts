import { sendCard } from "@/cards/send-card";

interface Asked {
  readonly params: Promise<{ readonly path: readonly string[] }>;
}

export const GET = async (request: Request, { params }: Asked): Promise<Response> => sendCard(request, (await params).path);

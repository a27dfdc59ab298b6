import { sendFile } from "@/data/send-file";

interface Asked {
  readonly params: Promise<{ readonly file: string }>;
}

export const GET = async (request: Request, { params }: Asked): Promise<Response> => sendFile(request, (await params).file);

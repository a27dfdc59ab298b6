import { sendBriefing } from "@/briefing/briefing-download";

export const GET = (request: Request): Response =>
  sendBriefing(request, "application/json", (briefing) => `${JSON.stringify(briefing, null, 2)}\n`);

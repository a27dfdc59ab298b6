import { renderText } from "@tumen/core/export";
import { sendBriefing } from "@/briefing/briefing-download";

export const GET = (request: Request): Response =>
  sendBriefing(request, "text/plain", (briefing, words) => renderText(briefing, undefined, words));

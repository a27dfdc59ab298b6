import { renderMarkdown } from "@tumen/core/export";
import { sendBriefing } from "@/briefing/briefing-download";

export const GET = (request: Request): Response => sendBriefing(request, "text/markdown", (briefing, words) => renderMarkdown(briefing, words));

import { allowed, answerRequest, refuseMethod } from "@/api/answer-request";

export const dynamic = "force-dynamic";

export const GET = answerRequest;
export const HEAD = answerRequest;
export const OPTIONS = allowed;
export const POST = refuseMethod;
export const PUT = refuseMethod;
export const PATCH = refuseMethod;
export const DELETE = refuseMethod;

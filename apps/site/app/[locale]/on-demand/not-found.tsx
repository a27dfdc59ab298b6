import { headers } from "next/headers";
import { NothingHere } from "@/frame/nothing-here";
import { askedPathHeader } from "@/policy/request-headers";

/** Says that nothing stands at the address that was asked for. */
export default async function NotFound() {
  const asked = (await headers()).get(askedPathHeader) ?? "/en";
  return <NothingHere address={decodeURI(asked)} />;
}

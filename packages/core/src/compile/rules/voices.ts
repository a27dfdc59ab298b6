import { problemAt, type Rule } from "./rule.js";

/** Words are a state's only through a chain that ends at a state or an alliance. */
export const voices: Rule = {
  name: "voices",
  description:
    "speaksFor and onBehalfOf name a state or an alliance; media, institutes and those who cite themselves do not speak for one.",
  *check(data) {
    const isVoice = (id: string | undefined) => {
      const kind = id === undefined ? undefined : data.get("actors", id)?.kind;
      return kind === undefined || kind === "state" || kind === "alliance";
    };
    for (const { record: actor, read } of data.of("actors")) {
      if (!isVoice(actor.speaksFor)) yield problemAt(read, ["speaksFor"], `"${actor.speaksFor}" is no state or alliance: expected one`);
      if (actor.speaksFor && (actor.kind === "institute" || actor.kind === "medium")) {
        yield problemAt(read, ["speaksFor"], `a ${actor.kind} does not speak for a state: expected no speaksFor`);
      }
    }
    for (const { record: claim, read } of data.of("claims")) {
      if (!isVoice(claim.onBehalfOf)) yield problemAt(read, ["onBehalfOf"], `"${claim.onBehalfOf}" is no state or alliance: expected one`);
    }
  },
};

import type { Actor } from "../model/actor.js";

/**
 * The short name of an actor, for tables, margins and notes.
 *
 * @example
 * shortName(ledger.need("actor", "nis")); // => "NIS"
 */
export const shortName = (actor: Actor): string => actor.short ?? actor.names.en;

/**
 * How a sentence names an actor: in full the first time, briefly after that.
 *
 * @example
 * proseName(ledger.need("actor", "nis"), "then"); // => "the NIS"
 */
export const proseName = (actor: Actor, mention: "first" | "then"): string => actor.prose?.[mention] ?? actor.names.en;

/** Whether a sentence about the actor takes a plural verb. */
export const isPlural = (actor: Actor): boolean => actor.prose?.plural ?? false;

/** Whether a sentence about the actors takes a plural verb. */
export const isGroup = (actors: readonly Actor[]): boolean => actors.length > 1 || actors.some(isPlural);

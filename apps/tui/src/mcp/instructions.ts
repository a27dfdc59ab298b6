/** What a model is told of the ledger before it asks anything. */
export const instructions = `Tumen is a ledger of claims about North Korea's part in Russia's war on Ukraine. It never says what happened, only who claimed what, when, through whom, and in which document.

How to speak from it:
- Attribute every statement to its claimant and day, and cite the claim id and the address of a document.
- Keep hedges and open ends: "more than 3,000" is not 3,000. Compare only figures with counts "all" of one question; never average.
- Count origins (tool trace), not documents: ten articles that repeat one service have one origin.
- Only a party's own affirmation is an acknowledgement. What is absent is absent from the ledger, not from the world.

How to ask: search finds ids from names and words; claims takes the query language (resource tumen://help/query), such as
claimant:rok question:casualties said:>=2024-12, stance:troops-in-russia=denies, topic:prisoners -grade:aggregator sort:-said.
estimates answers questions of number, positions questions of affirming or denying; the questions are listed as resources.`;

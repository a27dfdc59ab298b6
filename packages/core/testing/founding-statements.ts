/** A statement of the founding article, and the claims of the ledger that carry it. */
export interface FoundingStatement {
  /** Line of the article, or its lines. */
  readonly line: string;
  readonly statement: string;
  readonly claims: readonly string[];
  /** What was searched in vain for a second document; such a statement may rest on the article alone. */
  readonly searched?: string;
}

/** Every statement of the founding article, in its order. */
export const foundingStatements: readonly FoundingStatement[] = [
  { line: "line 1", statement: "The NIS confirms that a captured North Korean soldier has died", claims: ["nis-2024-12-27-captive-died"] },
  {
    line: "line 1",
    statement: "Ukrainian forces captured him on 26 December",
    claims: ["nis-2024-12-27-capture-confirmed", "militarnyi-2024-12-26-first-capture"],
  },
  { line: "line 1", statement: "He died within hours", claims: ["nis-2024-12-27-died-within-a-day"] },
  { line: "line 1", statement: "The place of capture is not disclosed", claims: ["rok-officials-2024-12-27-place-of-capture-unknown"] },
  { line: "line 1", statement: "It is the first confirmed capture", claims: ["trt-world-2024-12-27-first-confirmed-capture"] },
  { line: "line 3", statement: "10,000 to 12,000 soldiers have been sent to Russia", claims: ["ukraine-usa-rok-2024-12-04-sent-to-kursk"] },
  {
    line: "line 3",
    statement: "They are deployed to places such as the Kursk region",
    claims: ["nato-2024-10-28-troops-sent-and-in-kursk", "nis-2024-11-20-moved-to-kursk"],
  },
  { line: "line 3", statement: "Ukraine made a surprise incursion into Kursk in 2024", claims: ["zelenskyy-2024-08-12-forces-in-kursk"] },
  {
    line: "line 4",
    statement: "They are used as assault groups with few supplies or support",
    claims: [
      "nis-2024-12-19-expendable-assault-troops",
      "zelenskyy-2024-12-27-minimal-protection",
      "hur-2024-12-26-losses-near-novoivanovka",
    ],
  },
  {
    line: "line 5",
    statement: "Their role is mainly to strengthen Russia in hot sectors",
    claims: ["founding-article-author-strength-in-hot-sectors"],
    searched: "the research notes for hot sectors and reinforcement, stored news pages twice; nobody else says it",
  },
  { line: "line 9", statement: "Zelenskyy: more than 3,000 killed or wounded", claims: ["zelenskyy-2024-12-23-casualties"] },
  {
    line: "line 9",
    statement: "Seoul had put casualties at about 1,000 and revised that upwards",
    claims: ["nis-2024-12-19-killed-wounded", "rok-jcs-2024-12-23-casualties"],
  },
  { line: "line 12", statement: "The NIS on the reasons: an unfamiliar battlefield", claims: ["nis-2024-12-19-unfamiliar-battlefield"] },
  { line: "line 13", statement: "The NIS on the reasons: no capacity against drones", claims: ["nis-2024-12-19-no-answer-to-drones"] },
  {
    line: "lines 14-15",
    statement: "The NIS on the reasons: an expendable assault force",
    claims: ["nis-2024-12-19-expendable-assault-troops"],
  },
  {
    line: "line 17",
    statement: "Military cooperation has grown since February 2022",
    claims: ["isw-2024-10-25-cooperation-since-invasion"],
  },
  { line: "line 19", statement: "A defence treaty was signed in June", claims: ["dprk-russia-2024-06-19-treaty-signed"] },
  { line: "line 19", statement: "The treaty entered into force in December", claims: ["dprk-russia-2024-12-04-treaty-in-force"] },
  { line: "line 19", statement: "Putin called it a breakthrough document", claims: ["putin-2024-06-19-treaty-breakthrough"] },
  {
    line: "line 20",
    statement: "It covers military and technological cooperation",
    claims: ["dprk-russia-2024-06-19-treaty-defence-and-technology"],
  },
  {
    line: "line 22",
    statement: "North Korea supplied 240 mm rocket launchers",
    claims: ["rok-jcs-2024-12-23-guns-and-launchers-supplied"],
  },
  {
    line: "line 22",
    statement: "North Korea supplied 170 mm self-propelled guns",
    claims: ["rok-jcs-2024-12-23-guns-and-launchers-supplied"],
  },
  {
    line: "line 23",
    statement: "North Korea is preparing to supply suicide drones",
    claims: ["rok-jcs-2024-12-23-suicide-drones-offered"],
  },
  {
    line: "line 25",
    statement: "NATO: Russia helps the missile and nuclear programmes in return",
    claims: ["nato-2024-12-04-rutte-nuclear-support"],
  },
  {
    line: "line 27",
    statement: "NATO and South Korea call it a dangerous expansion",
    claims: ["nato-2024-11-08-dangerous-expansion", "g7-and-partners-2024-12-16-dangerous-expansion"],
  },
  {
    line: "line 27",
    statement: "North Korea gains combat experience and modernises its forces",
    claims: ["rok-jcs-2024-12-23-combat-experience-and-modernisation"],
  },
  {
    line: "line 28",
    statement: "Rutte: closer ties could destabilise regional security",
    claims: ["nato-2024-12-04-peninsula-may-be-destabilised"],
  },
  {
    line: "line 32",
    statement: "The Joint Chiefs: rotations or further deployments are prepared",
    claims: ["rok-jcs-2024-12-23-rotation-or-reinforcement"],
  },
  {
    line: "line 33",
    statement: "South Korean authorities detected arms transfers",
    claims: ["nis-2024-11-20-guns-and-launchers-exported"],
  },
  {
    line: "line 35",
    statement: "Yoon hinted that South Korea might supply weapons to Ukraine",
    claims: ["yoon-2024-11-07-weapons-not-ruled-out", "rok-national-assembly-2024-12-14-yoon-suspended"],
  },
  {
    line: "line 35",
    statement: "That would depart from not arming countries at war",
    claims: ["euromaidan-press-2024-11-07-departure-from-policy"],
  },
  {
    line: "line 37",
    statement: "South Korea warned that involvement deepens North Korea's isolation",
    claims: ["rok-involvement-deepens-isolation"],
    searched:
      "stored news pages, four times in English and Korean, for Seoul, Pyongyang and isolation, found demands for withdrawal and phased measures only",
  },
  {
    line: "line 38",
    statement: "Rising losses show the human price and may strain diplomacy",
    claims: ["founding-article-author-human-price"],
    searched: "stored news pages on the human cost of North Korean losses and on strained diplomacy name nobody who says it",
  },
];

import { expect, it } from "vitest";
import { ledger, questionsByTopic } from "../index.js";

it("every question stands under one topic, with those its answers are filed with", () => {
  const groups = questionsByTopic(ledger);
  const ids = groups.flatMap(({ questions }) => questions.map(({ id }) => id));
  expect(ids.toSorted()).toEqual(
    ledger
      .questions()
      .map(({ id }) => id)
      .toSorted(),
  );
  expect(groups.find(({ topic }) => topic?.id === "losses")?.questions.map(({ id }) => id)).toEqual(
    expect.arrayContaining(["casualties", "killed", "wounded", "losses-concealed"]),
  );
});

it("questions that no claim answers yet come last, under no topic", () => {
  const groups = questionsByTopic(ledger.asOf("2022-01-01"));
  expect(groups.map(({ topic }) => topic)).toEqual([undefined]);
});

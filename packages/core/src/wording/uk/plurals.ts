/** Forms of a noun with a number: 1 документ, 2 документи, 5 документів. */
export type PluralForms = readonly [one: string, few: string, many: string];

const rules = /* @__PURE__ */ new Intl.PluralRules("uk");

/** The form that a whole number takes: 21 документ, 22 документи, 11 документів. */
export function pluralForm(count: number, [one, few, many]: PluralForms): string {
  const category = rules.select(count);
  return category === "one" ? one : category === "few" ? few : many;
}

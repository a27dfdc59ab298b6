/** The names of languages in a language; the code itself where there is none. */
export function languageNames(locale: string): (code: string) => string {
  let names: Intl.DisplayNames | undefined;
  return (code) => {
    // Made at the first use: it takes a while, and most pages name no language.
    names ??= new Intl.DisplayNames([locale], { type: "language" });
    try {
      return names.of(code) ?? code;
    } catch {
      return code;
    }
  };
}

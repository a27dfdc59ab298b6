/** Where a reader's wish is kept: on the reader's own machine, and only if it is not the usual one. */
const name = "tumen-single-keys";

/** Whether shortcuts of single keys are on. They are, unless the reader has put them off. */
export function areSingleKeysOn(): boolean {
  try {
    return localStorage.getItem(name) !== "off";
  } catch {
    return true;
  }
}

/** Puts the shortcuts of single keys on or off; where nothing may be kept, until the page is left. */
export function putSingleKeys(isOn: boolean): void {
  try {
    if (isOn) localStorage.removeItem(name);
    else localStorage.setItem(name, "off");
  } catch {
    // A browser that keeps nothing has the usual way again on the next page.
  }
}

/**
 * The browser that measures: Chromium's headless shell, which has no window. The whole browser draws its tabs and their spinner as well, on
 * the processor where there is no graphics card, and takes it from the page; `CHROME_PATH` measures with that one, or any other.
 */
export const browserPath = process.env.CHROME_PATH ?? "/usr/bin/chromium-headless-shell";

/**
 * How the browser is started. Scrollbars are hidden as the tools that drive browsers do by default: that of the empty page before this one
 * fades away while this one is loaded, and can hold its first picture back for a second.
 */
export const browserFlags: readonly string[] = ["--headless=new", "--no-sandbox", "--hide-scrollbars"];

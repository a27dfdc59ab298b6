/** Opens an address in the browser, and tells in one line what came of it. Nothing but web addresses is handed on. */
export async function openAddress(address: string): Promise<string> {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol !== "https:" && url?.protocol !== "http:") return `Not a web address: ${address}`;
  const unopened = `No browser could be opened: ${address}`;
  // Over a slow line or without a desktop there is none to open; the address can be selected from the status line.
  if (process.platform === "linux" && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY && !process.env.BROWSER) return unopened;
  try {
    const { default: open } = await import("open");
    await open(url.href);
    return `Opened ${address}`;
  } catch {
    return unopened;
  }
}

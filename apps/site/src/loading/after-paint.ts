/** The id of the block in a page that names the scripts to fetch once it is drawn. */
export const heldScriptsId = "held-scripts";

/**
 * What runs within every page: once the page is drawn, and not before, it fetches the scripts that `hold-scripts.ts` holds back. A page
 * that nobody looks at is not drawn; there it does so after three seconds.
 *
 * It is a text and no function, for the security policy names its hash, and a bundler may write a function in more than one way.
 */
export const afterPaint = `(() => {
  const held = document.getElementById("${heldScriptsId}");
  if (!held) return;
  const add = (name, properties) => document.head.append(Object.assign(document.createElement(name), properties));
  const fetched = (href) => new Promise((done) => add("link", { rel: "preload", as: "script", href, onload: done, onerror: done }));
  let isAsked = false;
  const fetchScripts = async () => {
    if (isAsked) return;
    isAsked = true;
    const sources = JSON.parse(held.textContent);
    await Promise.all(sources.map(fetched));
    for (const src of sources) add("script", { src, async: true });
  };
  if (window.PerformanceObserver && PerformanceObserver.supportedEntryTypes.includes("paint")) {
    new PerformanceObserver(fetchScripts).observe({ type: "paint", buffered: true });
  } else {
    requestAnimationFrame(() => setTimeout(fetchScripts));
  }
  setTimeout(fetchScripts, 3000);
})();`;

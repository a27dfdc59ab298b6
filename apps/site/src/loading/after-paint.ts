/** The id of the block in a page that names the scripts to fetch once it is drawn. */
export const heldScriptsId = "held-scripts";

/**
 * What runs within every page: once the page is drawn, and not before, it fetches the scripts that `hold-scripts.ts` holds back. A page
 * that nobody looks at is not drawn; there it does so three seconds after it has come. Between one script and the next it lets go of the
 * page: to ask for all of them in one piece kept it busy for 30 ms where the processor is shared with whoever fetches them.
 *
 * It is a text and no function, for the security policy names its hash, and a bundler may write a function in more than one way.
 */
export const afterPaint = `(() => {
  const held = document.getElementById("${heldScriptsId}");
  if (!held) return;
  const add = (name, properties) => document.head.append(Object.assign(document.createElement(name), properties));
  const fetched = (href) => new Promise((done) => add("link", { rel: "preload", as: "script", href, onload: done, onerror: done }));
  const pause = () => new Promise((done) => setTimeout(done));
  let isAsked = false;
  const fetchScripts = async () => {
    if (isAsked) return;
    isAsked = true;
    const sources = JSON.parse(held.textContent);
    const fetches = [];
    for (const source of sources) {
      fetches.push(fetched(source));
      await pause();
    }
    await Promise.all(fetches);
    for (const src of sources) add("script", { src, async: true });
  };
  if (window.PerformanceObserver && PerformanceObserver.supportedEntryTypes.includes("paint")) {
    const observer = new PerformanceObserver((list) => {
      if (list.getEntriesByName("first-contentful-paint").length > 0) fetchScripts();
    });
    observer.observe({ type: "paint", buffered: true });
  } else {
    requestAnimationFrame(() => setTimeout(fetchScripts));
  }
  addEventListener("load", () => setTimeout(fetchScripts, 3000));
})();`;

// Nothing here asks the network, and the layout engine only looks whether there is a fetch: looking makes Node load all of it.
Object.defineProperty(globalThis, "fetch", { value: undefined, configurable: true, writable: true });

import { useSyncExternalStore } from "react";

const never = () => () => {};
const yes = () => true;
const no = () => false;

/** Whether scripts run: false on the server and until the page has come to life, so that both draw the same. */
export const useIsLive = (): boolean => useSyncExternalStore(never, yes, no);

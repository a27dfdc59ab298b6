/** Bytes of objects and buffers in use, once everything that is not has been thrown away. */
export function bytesHeld(): number {
  if (!globalThis.gc) throw new Error("Memory cannot be measured: run node with --expose-gc, as `pnpm run bench` does");
  globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

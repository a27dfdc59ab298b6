/** Something that was asked for in a way that cannot be answered: told with the way out, and exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

export const complete = async (_: readonly string[]): Promise<number> => 0;

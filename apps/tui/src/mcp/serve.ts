export const serve = async (_day: string | undefined, _version: string): Promise<number> => 0;

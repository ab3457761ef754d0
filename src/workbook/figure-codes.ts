/** What stands where a figure was not published, or is not to be used. */
export const FIGURE_CODES = ['SUPP', 'SP', 'NEW', 'NE', 'NP', 'NA', 'LOWCOV', 'c', 'z', 'x'] as const;

const BY_CAPITALS: ReadonlyMap<string, string> = new Map(FIGURE_CODES.map((code) => [code.toUpperCase(), code]));

/** The code as published, however it was typed; undefined when it is none. */
export const codeOf = (text: string): string | undefined => BY_CAPITALS.get(text.trim().toUpperCase());

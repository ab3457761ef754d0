/** What is wrong with a template, and what its author should do. All of a file's faults are told at once. */
export interface Fault {
  readonly line: number;
  readonly found: string;
  readonly toDo: string;
}
export type Faults = Fault[];

export const fault = (line: number, found: string, toDo: string): Fault => ({ line, found, toDo });

export const sayFaults = (file: string, faults: readonly Fault[]): string =>
  [...faults]
    .sort((a, b) => a.line - b.line)
    .map(({ line, found, toDo }) => `${file}:${line}: ${found}. ${toDo}.`)
    .join('\n');

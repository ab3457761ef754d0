import { GLOBAL_NAME, LOADER } from './paths.ts';

/** One top-level function for each entry point: Apps Script calls nothing else. */
export const wrappers = (always: readonly string[], onDemand: readonly string[]): string =>
  [
    ...always.map((name) => `function ${name}(...given) { return ${GLOBAL_NAME}.${name}(...given); }`),
    ...onDemand.map((name) => `function ${name}(...given) { return ${GLOBAL_NAME}.${LOADER}('${name}', given); }`),
  ].join('\n');

/** A menu item without a function fails only when somebody clicks it; a function without one is never called. */
export function checkEntryPoints(exported: readonly string[], named: readonly string[]): void {
  const unexported = named.filter((name) => !exported.includes(name));
  const unnamed = exported.filter((name) => !named.includes(name));
  if (unexported.length > 0) throw new Error(`Neither main.ts nor on-demand.ts exports: ${unexported.join(', ')}`);
  if (unnamed.length > 0) throw new Error(`No menu, trigger or page calls these exports: ${unnamed.join(', ')}`);
}

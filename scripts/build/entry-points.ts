/** One top-level function for each export: Apps Script calls nothing else. */
export const wrappers = (names: readonly string[], owner: string): string =>
  names.map((name) => `function ${name}(...given) { return ${owner}.${name}(...given); }`).join('\n');

/** A menu item without a function fails only when somebody clicks it; a function without one is never called. */
export function checkEntryPoints(exported: readonly string[], named: readonly string[]): void {
  const unexported = named.filter((name) => !exported.includes(name));
  const unnamed = exported.filter((name) => !named.includes(name));
  if (unexported.length > 0) throw new Error(`Neither main.ts nor on-demand.ts exports: ${unexported.join(', ')}`);
  if (unnamed.length > 0) throw new Error(`No menu, trigger or page calls these exports: ${unnamed.join(', ')}`);
}

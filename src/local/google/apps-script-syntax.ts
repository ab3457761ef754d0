/** What Apps Script's own parser refuses when code is pushed. */
import { type AnyNode, type Position, parse } from 'acorn';

export interface SyntaxFault {
  readonly line: number;
  readonly what: string;
}

/** The first fault of a script file, if it has one. */
export function syntaxFault(source: string): SyntaxFault | undefined {
  try {
    return refusedIn(parse(source, { ecmaVersion: 2022, sourceType: 'script', locations: true }));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const { loc } = error as SyntaxError & { readonly loc?: Position };
    return { line: loc?.line ?? 1, what: error.message.replace(/ \(\d+:\d+\)$/, '') };
  }
}

/** Newer than what Apps Script takes, though V8 itself would run it. */
function refusedIn(node: unknown): SyntaxFault | undefined {
  if (Array.isArray(node)) return firstOf(node);
  if (typeof node !== 'object' || node === null || !('type' in node)) return undefined;
  const what = refused(node as AnyNode);
  return what === undefined ? firstOf(Object.values(node)) : { line: (node as AnyNode).loc?.start.line ?? 1, what };
}

function firstOf(nodes: readonly unknown[]): SyntaxFault | undefined {
  for (const node of nodes) {
    const found = refusedIn(node);
    if (found) return found;
  }
  return undefined;
}

function refused(node: AnyNode): string | undefined {
  if (node.type === 'PrivateIdentifier') return `Unexpected token #${node.name}`;
  if (node.type === 'PropertyDefinition' && node.static) return 'Unexpected token =';
  if (node.type === 'Literal' && 'bigint' in node && node.bigint) return 'Invalid or unexpected token';
  return undefined;
}

import { type Program, parse } from 'acorn';

/** Throws where Apps Script's parser would, or when the bundle declares other globals than these. */
export function checkSyntax(code: string, globals: readonly string[]): void {
  const declared = parse(code, { ecmaVersion: 2019, sourceType: 'script' }).body.flatMap(namesOf);
  const unexpected = declared.filter((name) => !globals.includes(name));
  const missing = globals.filter((name) => !declared.includes(name));
  if (unexpected.length + missing.length > 0) {
    throw new Error(`Globals of the bundle: unexpected ${list(unexpected)}, missing ${list(missing)}`);
  }
}

function namesOf(statement: Program['body'][number]): readonly string[] {
  if (statement.type === 'FunctionDeclaration') return [statement.id?.name ?? ''];
  if (statement.type !== 'VariableDeclaration') return [];
  return statement.declarations.map(({ id }) => (id.type === 'Identifier' ? id.name : '(a pattern)'));
}

const list = (names: readonly string[]): string => names.join(', ') || 'none';

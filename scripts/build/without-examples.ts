/** Leaves the criteria's examples out of the bundle: only tests and docs/criteria.md read them. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type AnyNode, parse } from 'acorn';
import { type Plugin, transform } from 'esbuild';

/** The files whose criteria are stripped: one a colour. */
const CRITERIA = /[\\/]domain[\\/]criteria[\\/](?:green|yellow|amber|red|urgent)\.ts$/;

export const withoutExamples: Plugin = {
  name: 'without examples',
  setup: ({ onLoad }) => {
    onLoad({ filter: CRITERIA }, async ({ path }) => {
      const { code } = await transform(readFileSync(path, 'utf8'), { loader: 'ts', charset: 'utf8' });
      return { contents: stripExamples(code, basename(path)), loader: 'js' };
    });
  },
};

/** Throws for a criterion without examples: then the bundle would grow unseen, or the file is no longer what it was. */
export function stripExamples(code: string, file: string): string {
  const criteria = callsOfCriterion(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }));
  if (criteria.length === 0) throw new Error(`${file}: no call of criterion() was found, to leave its examples out.`);
  const cuts = criteria.map((call) => placeOfExamples(call, code, file));
  return cuts.reduceRight((text, [from, to]) => text.slice(0, from) + text.slice(to), code);
}

type Call = Extract<AnyNode, { type: 'CallExpression' }>;

function callsOfCriterion(node: unknown): readonly Call[] {
  if (Array.isArray(node)) return node.flatMap(callsOfCriterion);
  if (typeof node !== 'object' || node === null) return [];
  const { type, callee } = node as { readonly type?: string; readonly callee?: AnyNode };
  if (type === 'CallExpression' && callee?.type === 'Identifier' && callee.name === 'criterion') return [node as Call];
  return Object.values(node).flatMap(callsOfCriterion);
}

/** From the property to the next comma, that one included. */
function placeOfExamples(
  { arguments: [declared], start }: Call,
  code: string,
  file: string,
): readonly [number, number] {
  const properties = declared?.type === 'ObjectExpression' ? declared.properties : [];
  const examples = properties.find(
    (each) => each.type === 'Property' && each.key.type === 'Identifier' && each.key.name === 'examples',
  );
  if (!examples) {
    const line = code.slice(0, start).split('\n').length;
    throw new Error(`${file}: the criterion on line ${line} of its JavaScript has no property “examples”.`);
  }
  const comma = /^\s*,/.exec(code.slice(examples.end));
  return [examples.start, examples.end + (comma?.[0].length ?? 0)];
}

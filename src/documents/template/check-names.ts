/** Whether every name in a template means something in the data, in the branches that are not taken, too. */
import type { Data, Value } from './data.ts';
import { type Reading, type TemplateFault, tell } from './faults.ts';
import type { Template } from './read-template.ts';
import { find, insideAny, isGroup, isList, isPhrase, namesIn, type Scope } from './scope.ts';
import type { Block, Condition, Inline, Paragraph, Repeat, Row, ValueNode } from './tree.ts';

/** With `example` for `data`, lists with an item and nothing missing, it sees the names inside empty lists, too. */
export function checkNames({ segments }: Template, data: Data): readonly TemplateFault[] {
  const faults: TemplateFault[] = [];
  for (const { part, inBody, blocks } of segments) checkBlocks(blocks, [data], { part, inBody, faults });
  return faults;
}

function checkBlocks(blocks: readonly Block[], scope: Scope, reading: Reading): void {
  for (const block of blocks) {
    if (block.kind === 'paragraph') checkInline(block.paragraph.nodes, scope, block.paragraph, reading);
    else if (block.kind === 'table') for (const row of block.table.rows) checkRow(row, scope, reading);
    else if (block.kind === 'each') checkBlocks(block.body, repeated(block.repeat, scope, reading), reading);
    else if (block.kind === 'choice') {
      checkTest(block.test, scope, reading);
      checkBlocks([...block.yes, ...block.no], scope, reading);
    }
  }
}

function checkRow({ tests, each, cells }: Row, scope: Scope, reading: Reading): void {
  for (const test of tests) checkTest(test, scope, reading);
  const inner = each ? repeated(each, scope, reading) : scope;
  for (const { blocks } of cells) checkBlocks(blocks, inner, reading);
}

function repeated({ path, place, raw }: Repeat, scope: Scope, reading: Reading): Scope {
  const list = find(scope, path);
  if (list === undefined) tell(reading, 'unknown-tag', place, raw, known(scope));
  else if (list !== null && !isList(list)) tell(reading, 'not-a-list', place, raw);
  return insideAny(scope, list);
}

function checkTest({ path, place, raw }: Condition, scope: Scope, reading: Reading): void {
  if (find(scope, path) === undefined) tell(reading, 'unknown-tag', place, raw, known(scope));
}

function checkInline(nodes: readonly Inline[], scope: Scope, paragraph: Paragraph, reading: Reading): void {
  for (const node of nodes) {
    if (node.kind === 'value') checkValue(node, find(scope, node.tag.path), scope, paragraph.text, reading);
    if (node.kind !== 'choice') continue;
    checkTest(node.test, scope, reading);
    checkInline([...node.yes, ...node.no], scope, paragraph, reading);
  }
}

function checkValue({ raw }: ValueNode, value: Value | undefined, scope: Scope, place: string, reading: Reading): void {
  if (value === undefined) tell(reading, 'unknown-tag', place, raw, known(scope));
  else if (isGroup(value) ? !isPhrase(value) : isList(value) && !isSaid(value))
    tell(reading, 'not-a-value', place, raw);
}

/** A list of single values is said as "A, B and C", or drawn. */
const isSaid = (list: readonly Value[]): boolean =>
  list.every((item) => !isList(item) && (!isGroup(item) || isPhrase(item)));

const known = (scope: Scope): string => {
  const names = [...new Set(namesIn(scope))];
  return ` What has one: ${names.slice(0, 12).join(', ')}${names.length > 12 ? ' …' : ''}.`;
};

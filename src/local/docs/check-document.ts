/** What is true of every answer of `documents.get` with its tabs: a list of what is not. */
import { answerOf } from './model/answer.ts';
import type { Doc, Json } from './model/document.ts';

type Any = Json & { readonly startIndex?: number; readonly endIndex?: number };

/** Empty for a document that could be Google's. */
export function faultsOf(answer: Json): readonly string[] {
  const faults: string[] = [];
  const say = (where: string, what: string) => faults.push(`${where}: ${what}`);
  for (const tab of list(answer['tabs'])) checkTab(tab, say);
  return faults;
}

/** The document itself; an error of the host's where it is none that Docs could have. */
export function sound(doc: Doc): Doc {
  const faults = faultsOf(answerOf(doc, { withTabs: true }));
  if (faults.length > 0)
    throw new Error(`The local host made a document that Docs could not have: ${faults.join('; ')}`);
  return doc;
}

type Say = (where: string, what: string) => void;

function checkTab(tab: Any, say: Say): void {
  const name = String((tab['tabProperties'] as Json)['tabId']);
  const inside = tab['documentTab'] as Json;
  checkBody(inside['body'] as Json, `${name} body`, say);
  for (const kind of ['headers', 'footers', 'footnotes']) {
    for (const [id, segment] of Object.entries((inside[kind] ?? {}) as Readonly<Record<string, Json>>)) {
      checkContent(list(segment['content']), 0, `${name} ${id}`, say);
    }
  }
  checkLists(inside, name, say);
  for (const child of list(tab['childTabs'])) checkTab(child, say);
}

function checkBody(body: Json, where: string, say: Say): void {
  const content = list(body['content']);
  if (!content[0]?.['sectionBreak']) say(where, 'does not begin with a section break');
  checkContent(content, 0, where, say);
}

/** Blocks follow each other without gaps; a table or a break has a paragraph on either side; the last is a paragraph. Returns the end. */
function checkContent(content: readonly Any[], start: number, where: string, say: Say): number {
  let at = start;
  content.forEach((block, index) => {
    const here = `${where} [${at}]`;
    checkStart(block, at, here, say);
    const after = content[index + 1];
    if (block['table'] && !after?.['paragraph']) say(here, 'a table without a paragraph after it');
    if (block['table'] && index === 0) say(here, 'a table without a paragraph before it');
    if (!block['paragraph'] && index > 0 && !content[index - 1]?.['paragraph']) say(here, 'no paragraph before it');
    const end = checkBlock(block, at, here, say);
    if (block.endIndex !== end) say(here, `ends at ${String(block.endIndex)}, not at ${end}`);
    at = block.endIndex ?? end;
  });
  if (!content.at(-1)?.['paragraph']) say(where, 'does not end with a paragraph');
  return at;
}

function checkStart(thing: Any, at: number, where: string, say: Say): void {
  if (at === 0 && 'startIndex' in thing) say(where, 'a start of 0 is written');
  if (at > 0 && thing.startIndex !== at) say(where, `starts at ${String(thing.startIndex)}`);
}

function checkBlock(block: Any, at: number, where: string, say: Say): number {
  if (block['paragraph']) return checkParagraph(block['paragraph'] as Json, at, where, say);
  if (block['table']) return checkTable(block['table'] as Json, at, where, say);
  if (block['sectionBreak']) return at + 1;
  return block.endIndex ?? at;
}

function checkParagraph(paragraph: Json, start: number, where: string, say: Say): number {
  let at = start;
  const elements = list(paragraph['elements']);
  elements.forEach((element, index) => {
    checkStart(element, at, where, say);
    const text = (element['textRun'] as { content: string } | undefined)?.content;
    const size = text === undefined ? (element['equation'] ? (element.endIndex ?? at) - at : 1) : text.length;
    if (text !== undefined) checkText(text, index === elements.length - 1, where, say);
    if (text === undefined && index === elements.length - 1) say(where, 'a paragraph that ends without a newline');
    if (element.endIndex !== at + size) say(where, `an element of ${size} ends at ${String(element.endIndex)}`);
    at += size;
  });
  if (elements.length === 0) say(where, 'a paragraph without elements');
  return at;
}

function checkText(text: string, last: boolean, where: string, say: Say): void {
  if (text === '') say(where, 'a run without text');
  const newlines = text.split('\n').length - 1;
  if (last ? newlines !== 1 || !text.endsWith('\n') : newlines > 0)
    say(where, `newlines out of place in ${JSON.stringify(text)}`);
  const codes = [text.charCodeAt(0), text.charCodeAt(text.length - 1)];
  if (isLow(codes[0]) || isHigh(codes[1])) say(where, 'a run that cuts a character in two');
}

const isHigh = (code = 0): boolean => code >= 0xd800 && code <= 0xdbff;
const isLow = (code = 0): boolean => code >= 0xdc00 && code <= 0xdfff;

/** Row 0 starts one after the table, a row's first cell one after the row; nothing closes a row or a cell; the table ends one after its last row. */
function checkTable(table: Json, start: number, where: string, say: Say): number {
  const rows = list(table['tableRows']);
  if (rows.length !== table['rows']) say(where, `has ${rows.length} rows, says ${String(table['rows'])}`);
  let at = start + 1;
  rows.forEach((row, r) => {
    const here = `${where} row ${r}`;
    checkStart(row, at, here, say);
    const cells = list(row['tableCells']);
    if (cells.length !== table['columns']) say(here, `has ${cells.length} cells, not ${String(table['columns'])}`);
    let cellAt = at + 1;
    for (const cell of cells) cellAt = checkCell(cell, cellAt, here, say);
    if (row.endIndex !== cellAt) say(here, `ends at ${String(row.endIndex)}, not at ${cellAt}`);
    at = cellAt;
  });
  checkCover(rows, where, say);
  return at + 1;
}

function checkCell(cell: Any, start: number, where: string, say: Say): number {
  checkStart(cell, start, where, say);
  const end = checkContent(list(cell['content']), start + 1, where, say);
  if (cell.endIndex !== end) say(where, `a cell ends at ${String(cell.endIndex)}, not at ${end}`);
  return end;
}

/** No merge leaves the table or meets another; a covered cell covers itself alone and holds nothing but a newline. */
function checkCover(rows: readonly Any[], where: string, say: Say): void {
  const covered = new Set<string>();
  rows.forEach((row, r) => {
    list(row['tableCells']).forEach((cell, c) => {
      const { rowSpan = 1, columnSpan = 1 } = (cell['tableCellStyle'] ?? {}) as {
        rowSpan?: number;
        columnSpan?: number;
      };
      const inside = covered.has(`${r}.${c}`);
      if (inside && (rowSpan !== 1 || columnSpan !== 1)) say(where, `cell ${r}.${c} is covered and covers others`);
      if (inside && textIn(cell) !== '\n')
        say(where, `cell ${r}.${c} is covered and holds ${JSON.stringify(textIn(cell))}`);
      for (let i = r; i < r + rowSpan; i++) {
        for (let j = c; j < c + columnSpan; j++) if (i !== r || j !== c) covered.add(`${i}.${j}`);
      }
      if (r + rowSpan > rows.length || c + columnSpan > list(row['tableCells']).length)
        say(where, `cell ${r}.${c} reaches out of the table`);
    });
  });
}

function textIn(cell: Any): string {
  const paragraphs = list(cell['content']).flatMap((block) =>
    list((block['paragraph'] as Json | undefined)?.['elements']),
  );
  return paragraphs.map((element) => (element['textRun'] as { content?: string } | undefined)?.content ?? '').join('');
}

/** Every bullet's list is there. */
function checkLists(tab: Json, where: string, say: Say): void {
  const known = Object.keys((tab['lists'] ?? {}) as Json);
  const named = JSON.stringify(tab).matchAll(/"bullet":\{[^{}]*"listId":"([^"]+)"/g);
  for (const [, id] of named) if (id && !known.includes(id)) say(where, `there is no list ${id}`);
}

function list(value: unknown): readonly Any[] {
  return (value ?? []) as readonly Any[];
}

/** One cell that comes back: what it says now, whether the school wrote it, and why it cannot be read. */
import type { CellAsRead } from './cell-as-read.ts';
import type { ReturnFault, ReturnTable } from './return-table.ts';
import { quoted } from './returning.ts';
import { isPromptMark, markOf } from './tidy.ts';
import { isAsGiven, isPrompt, promptsOf, restOfPrompt, type Wrote, withoutPrompt } from './wrote.ts';

export interface Reading {
  readonly table: ReturnTable;
  readonly wrote: Wrote;
  /** By header: the prompts that still stand somewhere in the table, as they read. */
  readonly standing: ReadonlyMap<string, readonly string[]>;
}

export interface CellSays {
  /** Undefined: it cannot be read. */
  readonly text?: string;
  readonly isEdited: boolean;
  readonly faults: readonly ReturnFault[];
}

interface Asked {
  readonly header: string;
  /** `Row A41` */
  readonly where: string;
  /** Of what the program wrote in it; undefined in a row that it did not write. */
  readonly mark: string | undefined;
  readonly reading: Reading;
}

export function readReturned(cell: CellAsRead, asked: Asked): CellSays {
  const { header, where, mark, reading } = asked;
  const text = wordsOf(cell.text, asked);
  const isEdited = mark === undefined ? text !== '' : !isAsGiven(text, mark);
  const fault = ([found, toDo]: readonly [string, string]) => ({ where: `${where}, column ${header}`, found, toDo });
  const damage = damageOf(cell, text, isEdited, reading.standing.get(header) ?? [], mark);
  if (damage) return { isEdited, faults: [fault(damage)] };
  const faults = [
    ...(cell.suggestion ? [fault(WAITING)] : []),
    ...(cell.unread && !(text !== '' && !isEdited) ? [fault(LEFT_OUT)] : []),
  ];
  return { text, isEdited, faults };
}

const WAITING = ['a suggested edit that waits', 'Accept or reject it: it is not read while it waits.'] as const;
const LEFT_OUT = [
  'a picture or a drop-down beside the words',
  'Only the words are read: write the rest in words, too.',
] as const;

/** Without the words that were to be written over, as far as they were not. */
function wordsOf(text: string, { header, mark, reading }: Asked): string {
  const prompts = promptsOf(reading.wrote, header);
  if (mark !== undefined && !isPromptMark(mark)) return markOf(text) !== mark && isPrompt(text, prompts) ? '' : text;
  return withoutPrompt(text, prompts);
}

/** Why nothing of a cell can be taken. */
function damageOf(
  cell: CellAsRead,
  text: string,
  isEdited: boolean,
  standing: readonly string[],
  mark: string | undefined,
): readonly [string, string] | undefined {
  if (cell.merged) return ['a cell merged with another', 'Unmerge the cells, and write in each what belongs there.'];
  if (cell.table) return ['a table inside the cell', 'Write in the cell in words, without a table.'];
  if (text === '' && cell.unread) return ['a picture or a drop-down, and no words', 'Write in words what it shows.'];
  if (!isEdited) return undefined;
  if (/\{\{|\}\}/.test(text)) return [quoted(text), 'Write words in place of what stands between the braces.'];
  const rest = mark === undefined || isPromptMark(mark) ? restOfPrompt(text, standing) : undefined;
  return rest === undefined
    ? undefined
    : [quoted(text), `Delete ${quoted(rest.trim())}: it is left of the words that were there to be written over.`];
}

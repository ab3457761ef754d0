import { CARD_GRADES, type CardGrade, LIKELY_OUTCOMES } from '../../domain/records.ts';
import type { Cell } from '../cell.ts';
import { type Column, type ColumnOptions, column, writePlainly } from '../column.ts';
import { plain } from '../plain.ts';
import { remembering } from './remembering.ts';

export type NumberGrade = 1 | 2 | 3 | 4;
const NUMBERS = [1, 2, 3, 4] as const;

const NUMBER_WORDS: ReadonlyMap<string, NumberGrade> = new Map(
  NUMBERS.flatMap((grade, index) => [
    [String(grade), grade],
    [plain(LIKELY_OUTCOMES[index] ?? ''), grade],
  ]),
);
const CARD_WORDS: ReadonlyMap<string, CardGrade> = new Map(CARD_GRADES.map((grade) => [plain(grade), grade]));

const wordOf = (cell: Cell): string => plain(String(cell));

/** 1 to 4, as Ofsted graded until November 2025; the words of those grades are understood. */
export const numberGrade = (options: ColumnOptions): Column<NumberGrade, false> =>
  column(options, {
    kind: 'grade',
    choices: NUMBERS.map(String),
    expected: 'a grade from 1 to 4',
    remedy: 'Type 1 (outstanding), 2 (good), 3 (requires improvement) or 4 (inadequate)',
    reader: () => remembering((cell) => NUMBER_WORDS.get(wordOf(cell))),
    toCell: writePlainly,
  });

/** 1 to 4, or on a report card one of its words. */
export const grade = (options: ColumnOptions): Column<NumberGrade | CardGrade, false> =>
  column<NumberGrade | CardGrade>(options, {
    kind: 'grade',
    choices: [...NUMBERS.map(String), ...CARD_GRADES],
    expected: `a grade from 1 to 4 or, on a report card, one of: ${CARD_GRADES.join(', ')}`,
    remedy: 'Pick the grade from the list',
    reader: () =>
      remembering<NumberGrade | CardGrade>((cell) => NUMBER_WORDS.get(wordOf(cell)) ?? CARD_WORDS.get(wordOf(cell))),
    toCell: writePlainly,
  });

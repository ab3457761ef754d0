/** What was typed in the grid becomes rows of Data captures, each once. */
import { sayYear } from '../../domain/academic-year.ts';
import type { Day } from '../../domain/day.ts';
import type { Figure, School } from '../../domain/records.ts';
import { dataCaptures } from '../../workbook/tabs/data-captures.ts';
import type { Fields, PutRow } from '../change.ts';
import type { GridRow, Typed } from './read-grid.ts';

export interface Take {
  readonly row: GridRow;
  readonly typed: Typed;
}

const SEPARATOR = '; ';

/** `RWM_EXP 62 (30 pupils)`: what the grid remembers of it. */
const sayTyped = ({ measure, value, code, pupils }: Typed): string => {
  const what = value ?? code;
  if (what === undefined) return `${measure} ${pupils} pupils`;
  return `${measure} ${what}${pupils === undefined ? '' : ` (${pupils} pupils)`}`;
};

/** What the row's `Taken` says once all that can be taken of it is. */
export const sayTaken = ({ typed }: GridRow): string => typed.map(sayTyped).join(SEPARATOR);

/** What was typed since: a figure that was taken already may have been corrected in Data captures, and that stands. */
export const toTake = (rows: readonly GridRow[]): readonly Take[] =>
  rows.flatMap((row) => {
    const before = new Set(row.taken.split(SEPARATOR));
    return row.typed.filter((typed) => !before.has(sayTyped(typed))).map((typed) => ({ row, typed }));
  });

export function captureRow({ row, typed }: Take, school: School | undefined, today: Day): PutRow {
  const { urn, year, capture } = row;
  const { measure, pupils } = typed;
  return {
    kind: 'put row',
    tab: dataCaptures.name,
    key: [urn, sayYear(year), capture, measure, 'School'],
    fields: {
      ...(school && { school: school.name }),
      ...figureFields(typed),
      ...(pupils !== undefined && { pupils }),
      origin: 'Capture grid',
      updated: today,
    },
  };
}

/** A figure takes the place of a code, and a code of a figure; with pupils alone both stay. */
function figureFields({ value, code }: Typed): Fields {
  if (value !== undefined) return { value, code: null };
  return code === undefined ? {} : { value: null, code };
}

/** The figures as they are once these are taken: what is shown beside them is right in the same run. */
export function figuresWith(figures: readonly Figure[], taken: readonly Take[], today: Day): readonly Figure[] {
  if (taken.length === 0) return figures;
  const now = new Map<string, Figure>();
  const added = new Map(taken.map((take) => [idOf({ ...take.row, ...take.typed, status: 'School' }), take]));
  const others = figures.filter((figure) => {
    const take = added.get(idOf(figure));
    if (take) now.set(idOf(figure), figure);
    return take === undefined;
  });
  return [...others, ...[...added].map(([id, take]) => asFigure(take, now.get(id), today))];
}

const idOf = ({
  urn,
  year,
  capture,
  measure,
  status,
}: Pick<Figure, 'urn' | 'year' | 'capture' | 'measure' | 'status'>): string =>
  [urn, year, capture, measure, status].join(' ');

function asFigure(
  { row: { source, urn, year, capture }, typed }: Take,
  before: Figure | undefined,
  today: Day,
): Figure {
  const base = { source, urn, year, capture, measure: typed.measure, status: 'School', updated: today } as const;
  const pupils = typed.pupils ?? before?.pupils;
  const counted = { ...base, ...(pupils !== undefined && { pupils }) };
  if (typed.value !== undefined) return { ...counted, value: typed.value };
  if (typed.code !== undefined) return { ...counted, code: typed.code };
  return { ...before, ...counted };
}

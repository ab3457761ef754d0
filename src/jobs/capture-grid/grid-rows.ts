/** The rows of the grid: a school each for the window; an earlier window's stays until all that was typed in it is taken. */
import type { CaptureWindow } from '../../documents/captures/window.ts';
import { sayYear } from '../../domain/academic-year.ts';
import type { School } from '../../domain/records.ts';
import type { Snapshot } from '../../workbook/cell.ts';
import { captureGrid, captureGridOf, gridMeasures } from '../../workbook/tabs/capture-grid.ts';
import type { Fields, PutRow } from '../change.ts';
import type { Beside } from './beside.ts';
import type { GridRow } from './read-grid.ts';
import { sayTaken } from './take.ts';

interface Rebuilding {
  readonly rows: readonly GridRow[];
  readonly schools: readonly School[];
  readonly window: CaptureWindow;
  readonly beside: Beside;
  readonly snapshot: Snapshot;
}

export function gridRows(rebuilding: Rebuilding): readonly PutRow[] {
  const { rows, schools, window } = rebuilding;
  const isOpen = (row: GridRow): boolean => row.year === window.year && row.capture === window.capture;
  const earlier = rows.filter((row) => !isOpen(row));
  const stuck = earlier.filter(({ isHeldUp }) => isHeldUp).map(remembered);
  const placed = new Set<string>();
  const ofSchools = schools.flatMap((school) => {
    const open = rows.find((row) => row.urn === school.urn && isOpen(row));
    const done = open ? undefined : earlier.find((row) => row.urn === school.urn && !row.isHeldUp);
    if (done) placed.add(keyOf(done).join('·'));
    return done ? [movedOn(done, school, rebuilding)] : [standing(open, school, rebuilding)];
  });
  const over = earlier.filter((row) => !row.isHeldUp && !placed.has(keyOf(row).join('·')));
  return [...ofSchools, ...stuck, ...over.map((row) => emptied(row, rebuilding))];
}

const keyOf = ({ urn, year, capture }: Pick<GridRow, 'urn' | 'year' | 'capture'>): readonly string[] => [
  urn,
  sayYear(year),
  capture,
];

const put = (key: readonly string[], fields: Fields, when?: Fields): PutRow => ({
  kind: 'put row',
  tab: captureGrid.name,
  key,
  fields,
  ...(when && { when }),
});

/** A row of the window that is open; nobody's cell is touched. */
const standing = (row: GridRow | undefined, school: School, { window, beside }: Rebuilding): PutRow =>
  put(keyOf({ urn: school.urn, ...window }), {
    school: school.name,
    taken: row ? sayTaken(row) : null,
    ...beside(school),
  });

/** Kept for what could not be taken. */
const remembered = (row: GridRow): PutRow => put(keyOf(row), { taken: sayTaken(row) });

const blank = (fields: readonly string[]): Fields => Object.fromEntries(fields.map((field) => [field, null]));

/** The row of an earlier window becomes the school's row of this one, unless somebody has typed in it since it was read. */
const movedOn = (row: GridRow, school: School, { window, beside }: Rebuilding): PutRow =>
  put(
    keyOf(row),
    {
      ...blank(Object.keys(row.cells)),
      year: window.year,
      capture: window.capture,
      school: school.name,
      taken: null,
      ...beside(school),
    },
    row.cells,
  );

/** An earlier window's row that is no longer needed, for its school has a row of this window. */
function emptied(row: GridRow, { snapshot }: Rebuilding): PutRow {
  const measures = gridMeasures(snapshot.tabs.get(captureGrid.name)?.cells[0] ?? []);
  return put(keyOf(row), blank(Object.keys(captureGridOf(measures).columns)), row.cells);
}

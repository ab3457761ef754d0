/** A table for each measure. A template cannot repeat a table: it has nine, and one for any measures beyond them. */
import type { Data } from '../template/data.ts';
import type { Measured } from './measured.ts';
import { rowsOf } from './rows.ts';

const TABLES = 9;

/** `measure1` to `measure9`, null where there are fewer; then `otherMeasures`. */
export function tablesOf(all: readonly Measured[], trustName: string): Data {
  const own = Array.from({ length: TABLES }, (_, index) => {
    const measured = all[index];
    const table = measured ? { name: measured.measure.name, rows: rowsOf(measured, trustName) } : null;
    return [`measure${index + 1}`, table];
  });
  return {
    ...Object.fromEntries(own),
    otherMeasures: all.slice(TABLES).flatMap((measured) => rowsOf(measured, trustName)),
  };
}

/** Reads a column that no record carries, in the row that a record came from: where a figure was published, say. */
import type { Source } from '../domain/outcome.ts';
import type { Snapshot } from '../workbook/cell.ts';
import { findColumns } from '../workbook/headers.ts';
import { decodeSource } from '../workbook/source.ts';

export function textReader(snapshot: Snapshot): (source: Source, field: string) => string | undefined {
  const columns = new Map<string, ReadonlyMap<string, number>>();
  return (source, field) => {
    const place = decodeSource(source);
    const sheet = place && snapshot.tabs.get(place.tab.name);
    if (!place || !sheet) return undefined;
    const at = columns.get(place.tab.name) ?? findColumns(place.tab, sheet.cells[0] ?? []).at;
    columns.set(place.tab.name, at);
    const text = String(sheet.cells[place.row - 1]?.[at.get(field) ?? -1] ?? '').trim();
    return text === '' ? undefined : text;
  };
}

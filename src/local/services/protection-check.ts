import type { Area } from '../workbook/area.ts';
import type { LocalSheet } from '../workbook/local-sheet.ts';

/** Whether a protection that is more than a warning keeps this account from writing somewhere in the area. */
export function isProtectedFrom(user: string, sheet: LocalSheet, area: Area, owner: string): boolean {
  if (user === owner) return false;
  return sheet.protections.some((protection) => {
    if (protection.warningOnly || protection.editors.includes(user)) return false;
    if (protection.area) return overlap(protection.area, area);
    return !protection.unprotected.some((free) => holds(free, area));
  });
}

function overlap(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

function holds(outer: Area, inner: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

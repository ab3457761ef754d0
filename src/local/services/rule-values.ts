import { types } from 'node:util';
import { unwrapped } from '../runtime/call-gate.ts';
import type { Execution } from '../runtime/execution.ts';
import { instantOfWall, serialOfWall, wallOfInstant, wallOfSerial } from '../workbook/serial-date.ts';
import type { ValidationValue } from '../workbook/validation.ts';
import type { RangePlace } from './range-place.ts';
import { rangeOn } from './ranges.ts';

/** What a rule was given, as plain data: days as serial numbers, ranges by sheet and place. */
export function ruleValue(given: unknown, execution: Execution): ValidationValue {
  const local = unwrapped(given);
  if (types.isDate(local)) {
    return { day: serialOfWall(wallOfInstant(local.getTime(), execution.world.workbook.timeZone)) };
  }
  if (Array.isArray(local)) return Array.from(local, String);
  if (isRange(local)) return { sheet: local.sheet.name, area: local.area };
  return local as string | number | boolean;
}

/** The same back as Google gives it from getCriteriaValues. */
export function criteriaValue(value: ValidationValue, execution: Execution): unknown {
  if (typeof value !== 'object') return value;
  const { workbook } = execution.world;
  if ('day' in value) return new Date(instantOfWall(wallOfSerial(value.day), workbook.timeZone));
  if (!('sheet' in value)) return value;
  const sheet = workbook.sheet(value.sheet);
  return sheet ? rangeOn(execution, sheet, value.area) : null;
}

function isRange(value: unknown): value is RangePlace {
  return typeof value === 'object' && value !== null && 'area' in value && 'sheet' in value;
}

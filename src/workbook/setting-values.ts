/** Reads the value of one setting, by its kind. Undefined: not readable. */
import type { SettingDefinition, SettingKind } from '../domain/settings.ts';
import type { Cell } from './cell.ts';
import type { Column } from './column.ts';
import { choice } from './kinds/choice.ts';
import { date } from './kinds/date.ts';
import { figure } from './kinds/figure.ts';
import { wholeNumber } from './kinds/number.ts';
import { text } from './kinds/text.ts';
import { yesNo } from './kinds/yes-no.ts';
import { isPercentUnit, looksLikeShare } from './percent.ts';

const VALUE = { header: 'Value' };
export const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
const EMAIL = /^[^\s@,;]+@[^\s@,;]+\.[^\s@,;]+$/;

const email: Column<string> = {
  ...text(VALUE),
  expected: 'one email address',
  remedy: 'Type one address, such as office@example.org',
  reader: () => (cell) => {
    const address = String(cell).trim();
    return EMAIL.test(address) ? address : undefined;
  },
};

const KINDS: Readonly<Record<SettingKind, Column>> = {
  number: { ...figure(VALUE), expected: 'a number', remedy: 'Type a number, such as 62.5' },
  'whole number': { ...wholeNumber(VALUE), remedy: 'Type a whole number, such as 3' },
  text: text(VALUE),
  day: date(VALUE),
  'yes or no': yesNo(VALUE),
  weekday: choice(WEEKDAYS, VALUE),
  email,
};

export const columnOf = ({ kind }: SettingDefinition): Column => KINDS[kind];

/** A setting in % takes 65, 65% and 0.65 shown as 65%; a setting in points takes no percentage. */
export function readSettingValue(definition: SettingDefinition, cell: Cell, isPercent: boolean): unknown {
  const value = columnOf(definition).reader({ isPercent: () => isPercent })(cell, 0);
  if (definition.kind !== 'number' || typeof value !== 'number') return value;
  const typedAsPercent = isPercent || String(cell).includes('%');
  if (typedAsPercent) return isPercentUnit(definition.unit) ? value : undefined;
  return isPercentUnit(definition.unit) && looksLikeShare(value) ? undefined : value;
}

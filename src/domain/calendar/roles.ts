/** The monitoring level of a role (Section 1): who hears of what it owes. */
import type { Level } from './task.ts';

const LEVELS: Readonly<Record<Exclude<Level, 3>, readonly string[]>> = {
  1: ['Headteacher', 'Deputy Headteacher', 'Senior Leader', 'Safeguarding lead', 'Data contact'],
  2: ['Chair of Academy Committee', 'Clerk', 'Appraisal sub-group'],
  4: ['Director', 'Chair of Board'],
};

/** Without what stands in brackets: `Data contact (else Headteacher)`, `Director (where ticked)`. */
export const roleIn = (text: string): string => text.replace(/\(.*?\)/g, '').trim();

/** The Executive Team, the trust's own staff and any role that the policy does not name: level 3. */
export function levelOf(role: string): Level {
  const named = roleIn(role);
  const level = ([1, 2, 4] as const).find((each) => LEVELS[each].includes(named));
  return level ?? 3;
}

export const rolesIn = (text: string | undefined): readonly string[] =>
  (text ?? '')
    .split(/,(?![^(]*\))/)
    .map((role) => role.trim())
    .filter((role) => role !== '');

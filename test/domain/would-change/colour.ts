/** The colour alone: no search of what would change it. */
import { assess, type Indicated } from '../../../src/domain/category/assess.ts';
import { registerOn } from '../../../src/domain/category/register.ts';
import { readRecords } from '../../../src/workbook/records/read-records.ts';
import { snapshotOf, type Tabs } from '../../support/decide.ts';

/** Less serious first. */
const LADDER: readonly string[] = ['Not yet set', 'GREEN', 'YELLOW', 'AMBER', 'RED'];
export type Step = Indicated;
export const stepOf = (colour: string): number => LADDER.indexOf(colour);

export function colourOf(tabs: Tabs, today: string, urn: string): Step {
  const trust = readRecords(snapshotOf(tabs), { today, now: `${today}T09:00:00`, who: '' });
  if (trust.kind === 'not a trust workbook') throw new Error(trust.message);
  const register = registerOn(today, trust.records, trust.settings);
  const school = register.schools.find((each) => each.urn === urn);
  if (!school) throw new Error(`There is no school ${urn}`);
  return assess(register, school).indicated;
}

/** The colour alone: no search of what would change it. */

import { sayYear } from '../../../src/domain/academic-year.ts';
import { assess, type Indicated } from '../../../src/domain/category/assess.ts';
import { registerOn } from '../../../src/domain/category/register.ts';
import type { Figure, Records } from '../../../src/domain/records.ts';
import { readRecords } from '../../../src/workbook/records/read-records.ts';
import { snapshotOf, type Tabs } from '../../support/decide.ts';
import type { Cells } from '../../support/rows.ts';

/** Less serious first. */
const LADDER: readonly string[] = ['Not yet set', 'GREEN', 'YELLOW', 'AMBER', 'RED'];
export type Step = Indicated;
export const stepOf = (colour: string): number => LADDER.indexOf(colour);

interface Judge {
  readonly colour: () => Step;
  /** With another figure in a row of Data captures: read once, so that thousands can be tried. */
  readonly withFigure: (row: Cells, value: number) => Step;
}

export function judgeOf(tabs: Tabs, today: string, urn: string): Judge {
  const trust = readRecords(snapshotOf(tabs), { today, now: `${today}T09:00:00`, who: '' });
  if (trust.kind === 'not a trust workbook') throw new Error(trust.message);
  const { records, settings } = trust;
  const judge = (figures: Records['figures']): Step => {
    const register = registerOn(today, { ...records, figures }, settings);
    const school = register.schools.find((each) => each.urn === urn);
    if (!school) throw new Error(`There is no school ${urn}`);
    return assess(register, school).indicated;
  };
  const isIn = (row: Cells) => (figure: Figure) =>
    figure.urn === String(row['URN']) &&
    sayYear(figure.year) === row['Academic year'] &&
    figure.measure === row['Measure'] &&
    figure.status === row['Status'];
  return {
    colour: () => judge(records.figures),
    withFigure: (row, value) => {
      const figure = records.figures.find(isIn(row));
      if (!figure) throw new Error(`There is no figure ${JSON.stringify(row)}`);
      return judge(records.figures.map((each) => (each === figure ? { ...figure, value } : each)));
    },
  };
}

export const colourOf = (tabs: Tabs, today: string, urn: string): Step => judgeOf(tabs, today, urn).colour();

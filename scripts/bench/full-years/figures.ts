import { CAPTURES } from '../../../src/domain/records.ts';
import { oneDecimal, type Random, spread } from '../numbers.ts';
import type { MadeUpSchool } from './schools.ts';
import type { Given } from './table.ts';
import { sayYear, YEARS } from './years.ts';

type Kind = 'percentage' | 'progress' | 'score';

const KS2 = { RWM_EXP: 'percentage', READ_PROG: 'progress', WRIT_PROG: 'progress', MAT_PROG: 'progress' } as const;
const KS4 = { ATT8: 'score', P8: 'progress', EM5: 'percentage' } as const;
const ALL = { ABSENCE: 'percentage', PERSISTENT_ABSENCE: 'percentage' } as const;

/** The measures of the tab Measures that a school of this phase has figures for. */
const measuresOf = ({ phase }: MadeUpSchool): readonly (readonly [string, Kind])[] =>
  Object.entries({
    ...(phase === 'Primary' || phase === 'Middle' ? KS2 : {}),
    ...(phase === 'Secondary' ? KS4 : {}),
    ...ALL,
  });

/** Every capture of every year of every measure of the school, each with all that its row can hold. */
export const figuresOf = (school: MadeUpSchool, random: Random) => {
  const level = spread(random, 0, 14);
  return YEARS.flatMap((year) =>
    CAPTURES.flatMap((capture) =>
      measuresOf(school).map(([measure, kind]) => ({
        urn: school.urn,
        school: school.name,
        year: sayYear(year),
        capture,
        measure,
        ...figure(kind, measure, level, random),
        pupils: 30,
        status: capture === 'Results' ? 'Final' : 'School',
        origin: capture === 'Results' ? 'Performance tables' : 'Capture return',
        updated: capture === 'Results' ? `${year + 1}-09-01` : '',
        ...slip(school, year, capture, measure),
      })),
    ),
  );
};

function figure(kind: Kind, measure: string, level: number, random: Random): Record<string, Given> {
  if (measure.endsWith('ABSENCE')) return { value: oneDecimal(spread(random, 6, 3)) };
  if (kind === 'progress') {
    const [scale, limit] = measure === 'P8' ? [25, 0.3] : [6, 1.8];
    const score = oneDecimal(spread(random, level / scale, 12 / scale));
    return { value: score, lower: oneDecimal(score - limit), upper: oneDecimal(score + limit) };
  }
  const [middle, width] = kind === 'score' ? [48, 6] : [62, 9];
  const value = Math.min(90, Math.max(5, Math.round(spread(random, middle + level, width))));
  return { value, comparable: Math.round(spread(random, middle, 4)) };
}

/** One figure in every sixth school is typed wrongly, so that a trust of any size has problems to list. */
const slip = ({ index }: MadeUpSchool, year: number, capture: string, measure: string) =>
  index % 6 === 0 && year === 2016 && capture === 'Spring 2' && measure === 'ABSENCE' ? { value: 'five or so' } : {};

/** The areas that a headteacher evaluates: those of Ofsted's framework in force, as far as a school of the phase has them. */
import type { Day } from '../../domain/day.ts';
import { AREAS, frameworkOn, type GradedArea } from '../../domain/ofsted/frameworks.ts';
import { nameOfArea } from '../../domain/ofsted/say-inspection.ts';
import type { School } from '../../domain/records.ts';
import { capitalised } from '../words.ts';

type Phase = NonNullable<School['phase']>;

/** The phases that have no such pupils; any other may have. */
const NEVER_HAVE: Readonly<Partial<Record<GradedArea, readonly Phase[]>>> = {
  earlyYears: ['Middle', 'Secondary'],
  sixthForm: ['Nursery', 'First', 'Primary', 'Middle'],
};

export function areasOn(day: Day, phase: School['phase']) {
  const isCard = frameworkOn(day) === 'Report card';
  const { core, other } = AREAS[isCard ? 'Report card' : 'Sub-judgements'];
  const has = (area: GradedArea) => phase === undefined || !NEVER_HAVE[area]?.includes(phase);
  return {
    framework: isCard ? 'the areas of Ofsted’s report card' : 'Ofsted’s four judgements',
    rows: [
      ...[...core, ...other.filter(has)].map((area) => ({
        area: capitalised(nameOfArea(area)),
        isSafeguarding: false,
      })),
      { area: 'Safeguarding', isSafeguarding: true },
    ],
  };
}

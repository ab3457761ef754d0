/** The measures that the program knows without a row in the tab Measures. A row there stands before these. */
import type { Measure } from '../domain/measures.ts';

const attainment = { kind: 'Attainment', better: 'Higher', headline: true, dashboard: true } as const;
const progress = { kind: 'Progress', unit: 'points', better: 'Higher', headline: true, dashboard: true } as const;
const attendance = { phase: 'All', kind: 'Attendance', unit: '%', better: 'Lower', lowest: 0, highest: 100 } as const;
/** KS2 progress scores are centred on 0; a school's has never been outside these. */
const ks2Progress = { ...progress, phase: 'KS2', lowest: -30, highest: 30 } as const;

export const KNOWN_MEASURES: readonly Measure[] = [
  {
    ...attainment,
    measure: 'RWM_EXP',
    name: 'Reading, writing and maths at the expected standard',
    phase: 'KS2',
    unit: '%',
    lowest: 0,
    highest: 100,
  },
  { ...ks2Progress, measure: 'READ_PROG', name: 'Progress in reading' },
  { ...ks2Progress, measure: 'WRIT_PROG', name: 'Progress in writing' },
  { ...ks2Progress, measure: 'MAT_PROG', name: 'Progress in maths' },
  { ...attainment, measure: 'ATT8', name: 'Attainment 8', phase: 'KS4', unit: 'points', lowest: 0, highest: 90 },
  { ...progress, measure: 'P8', name: 'Progress 8', phase: 'KS4', lowest: -5, highest: 5 },
  {
    ...attainment,
    measure: 'EM5',
    name: 'English and maths at grade 5 or above',
    phase: 'KS4',
    unit: '%',
    lowest: 0,
    highest: 100,
  },
  { ...attendance, measure: 'ABSENCE', name: 'Absence', headline: false, dashboard: true },
  {
    ...attendance,
    measure: 'PERSISTENT_ABSENCE',
    name: 'Persistent absence',
    headline: false,
    dashboard: true,
  },
];

/** The measures the rules name. A trust may list more in its `Measures` tab; these have a meaning here. */
export const MEASURE_PHASES = ['KS2', 'KS4', 'All'] as const;
/** A phase with a published headline measure. */
export type HeadlinePhase = 'KS2' | 'KS4';
export const MEASURE_KINDS = ['Attainment', 'Progress', 'Attendance', 'Other'] as const;

export interface Measure {
  readonly measure: string;
  readonly name: string;
  readonly phase: (typeof MEASURE_PHASES)[number];
  readonly kind: (typeof MEASURE_KINDS)[number];
  readonly unit: string;
  readonly better: 'Higher' | 'Lower';
  readonly headline: boolean;
  readonly dashboard: boolean;
  readonly lowest?: number;
  readonly highest?: number;
}

/** The measures that the rules read, and how many decimals their comparisons keep. */
export const RULE_MEASURES = {
  RWM_EXP: { phase: 'KS2', decimals: 1 },
  READ_PROG: { phase: 'KS2', decimals: 2 },
  WRIT_PROG: { phase: 'KS2', decimals: 2 },
  MAT_PROG: { phase: 'KS2', decimals: 2 },
  ATT8: { phase: 'KS4', decimals: 1 },
  P8: { phase: 'KS4', decimals: 2 },
} as const;
export type RuleMeasure = keyof typeof RULE_MEASURES;

export const isRuleMeasure = (measure: string): measure is RuleMeasure => measure in RULE_MEASURES;

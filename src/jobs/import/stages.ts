/** The Department for Education's columns, by the measures they hold. */
export interface MeasureColumns {
  readonly measure: string;
  readonly value: string;
  readonly lower?: string;
  readonly upper?: string;
  /** How many pupils the figure rests on: the first of these that the file has. Never the whole school's roll. */
  readonly pupils: readonly string[];
  /** The share of pupils in the measure; it says LOWCOV where that is too small to publish. */
  readonly coverage?: string;
}

export interface Stage {
  readonly name: 'KS2' | 'KS4';
  readonly measures: readonly MeasureColumns[];
  /** RECTYPE of the rows for England, best first, and whom each counts. */
  readonly england: readonly { readonly rectype: string; readonly counts: string }[];
}

const progress = (measure: string, subject: string): MeasureColumns => ({
  measure,
  value: `${subject}PROG`,
  lower: `${subject}PROG_LOWER`,
  upper: `${subject}PROG_UPPER`,
  pupils: ['TELIG'],
  coverage: `${subject}COV`,
});

const STATE_FUNDED = 'state-funded schools';
const ALL = 'all schools';

/** RECTYPE: 3 is a local authority, 4 England (all schools), 5 England (state-funded schools only). */
export const KS2: Stage = {
  name: 'KS2',
  measures: [
    { measure: 'RWM_EXP', value: 'PTRWM_EXP', pupils: ['TELIG'] },
    progress('READ_PROG', 'READ'),
    progress('WRIT_PROG', 'WRIT'),
    progress('MAT_PROG', 'MAT'),
  ],
  england: [
    { rectype: '5', counts: STATE_FUNDED },
    { rectype: '4', counts: ALL },
  ],
};

/** RECTYPE: 4 is a local authority, 5 England (all schools), 7 England (state-funded schools only). */
export const KS4: Stage = {
  name: 'KS4',
  measures: [
    { measure: 'ATT8', value: 'ATT8SCR', pupils: ['TPUP'] },
    {
      measure: 'P8',
      value: 'P8MEA',
      lower: 'P8CILOW',
      upper: 'P8CIUPP',
      pupils: ['P8PUP', 'TPUP'],
      coverage: 'P8MEACOV',
    },
    { measure: 'EM5', value: 'PTL2BASICS_95', pupils: ['TPUP'] },
  ],
  england: [
    { rectype: '7', counts: STATE_FUNDED },
    { rectype: '5', counts: ALL },
    { rectype: '4', counts: ALL },
  ],
};

export const columnsOf = ({ measures }: Stage): readonly string[] =>
  measures.flatMap(({ value, lower, upper, pupils, coverage }) =>
    [value, lower, upper, ...pupils, coverage].filter((column) => column !== undefined),
  );

/** Rapid improvement as it shows: at a school that requires improvement and is not well led. */
import type { Tabs } from '../support/decide.ts';
import { aSchool, requiresImprovement, workbook } from '../support/rows.ts';
import type { Expected } from './table.ts';

export const RAPID: Expected = { Y3: 'met', A1: 'not met' };
export const NOT_RAPID: Expected = { Y3: 'not met', A1: 'met' };
export const UNKNOWN: Expected = { Y3: 'unknown', A1: 'unknown' };

export const YEARS = ['2017/18', '2018/19'];
export const at = (phase: string, ...parts: readonly Tabs[]): Tabs =>
  workbook(aSchool({ Phase: phase }), requiresImprovement(), ...parts);

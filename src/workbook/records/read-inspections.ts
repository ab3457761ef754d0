import type { Inspection } from '../../domain/records.ts';
import { type InspectionRow, inspections } from '../tabs/inspections.ts';
import { type Distinct, distinct } from './duplicates.ts';

/** What contradicts itself in an inspection, the rules notice. */
export const readInspections = (rows: readonly InspectionRow[]): Distinct<Inspection> =>
  distinct(inspections, rows, 'merge');

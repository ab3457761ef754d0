/** Where a recompute stops fitting: straight lines through the two largest sizes measured. Calls do not grow; cells do. */
import { type InHost, SIX_MINUTES_S } from './in-host.ts';

/** What Google allows in one spreadsheet. */
export const SPREADSHEET_CELLS = 10_000_000;
/** The program's own budget: after it nothing more is begun. */
export const BUDGET_S = 270;

export interface WhereItStops {
  readonly sheetCellsPerSchool: number;
  readonly modelledMsPerSchool: number;
  readonly schoolsInOneSpreadsheet: number;
  readonly modelledSecondsThere: number;
  readonly schoolsWithinBudget: number;
  readonly schoolsWithinSixMinutes: number;
}

export function whereItStops(sizes: readonly InHost[]): WhereItStops | undefined {
  const [larger, smaller] = [...sizes].sort((a, b) => b.schools - a.schools);
  if (!larger || !smaller || larger.schools === smaller.schools) return undefined;
  const cells = line(smaller, larger, ({ sheetCells }) => sheetCells);
  const seconds = line(smaller, larger, ({ first }) => first.modelledSeconds);
  const schoolsInOneSpreadsheet = cells.reaches(SPREADSHEET_CELLS);
  return {
    sheetCellsPerSchool: cells.slope,
    modelledMsPerSchool: seconds.slope * 1000,
    schoolsInOneSpreadsheet,
    modelledSecondsThere: seconds.at(schoolsInOneSpreadsheet),
    schoolsWithinBudget: seconds.reaches(BUDGET_S),
    schoolsWithinSixMinutes: seconds.reaches(SIX_MINUTES_S),
  };
}

function line(smaller: InHost, larger: InHost, value: (size: InHost) => number) {
  const slope = (value(larger) - value(smaller)) / (larger.schools - smaller.schools);
  const base = value(larger) - slope * larger.schools;
  return {
    slope,
    at: (schools: number): number => base + slope * schools,
    reaches: (limit: number): number => Math.floor((limit - base) / slope),
  };
}

/** A size that nearly fills a spreadsheet, to be measured rather than extrapolated; room is left for what a run adds. */
export const nearlyFull = ({ schoolsInOneSpreadsheet }: WhereItStops): number =>
  Math.floor((schoolsInOneSpreadsheet * 0.95) / 60) * 60;

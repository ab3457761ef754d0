import type { BacktestAnswer, BacktestYear } from '../backtest.ts';
import type { Fields } from '../change.ts';

/** For each year a row with the numbers as they are, and beneath it one with those tried. */
export const checkedRows = ({ years, changed }: BacktestAnswer, tried: string): readonly Fields[] =>
  years.flatMap((year) => [
    sayYear(year, 'As they are', null),
    ...(changed?.years.filter((each) => each.year === year.year) ?? []).map((each) => sayYear(each, 'As tried', tried)),
  ]);

const sayYear = (year: BacktestYear, numbers: string, tried: string | null): Fields => ({
  year: year.year,
  numbers,
  schools: year.schools,
  green: year.colours.GREEN,
  yellow: year.colours.YELLOW,
  amber: year.colours.AMBER,
  red: year.colours.RED,
  notYetSet: year.colours['Not yet set'],
  worse: year.laterRequiresImprovementOrWorse.schools,
  worseWarned: year.laterRequiresImprovementOrWorse.amberOrRed,
  better: year.laterGoodOrBetter.schools,
  betterWarned: year.laterGoodOrBetter.amberOrRed,
  tried,
});

/** What the rules would have said in past years, for people to read in a terminal. */
import type { BacktestAnswer, BacktestYear, Later } from '../../src/jobs/backtest.ts';
import { count } from './count.ts';

export function sayBacktest({ years, changed }: BacktestAnswer): string {
  const plain = years.map(sayYear).join('\n');
  if (!changed) return plain;
  const set = Object.entries(changed.set).map(([name, value]) => `${name} ${String(value)}`);
  return [plain, `With ${set.join(', ')}:`, changed.years.map(sayYear).join('\n')].join('\n\n');
}

function sayYear({
  year,
  schools,
  colours,
  criteria,
  laterRequiresImprovementOrWorse: worse,
  laterGoodOrBetter: better,
}: BacktestYear) {
  const each = Object.entries(colours).map(([colour, number]) => `${number} ${colour}`);
  const met = Object.entries(criteria).filter(([, number]) => number > 0);
  return [
    `${year}: ${count(schools, 'school')}: ${each.join(', ')}`,
    `  Criteria met: ${met.map(([id, number]) => `${id} ${number}`).join(', ') || 'none'}`,
    `  AMBER or RED before a judgement of requires improvement or worse: ${sayLater(worse)}`,
    `  AMBER or RED before a judgement of good or better: ${sayLater(better)}`,
  ].join('\n');
}

const sayLater = ({ schools, amberOrRed }: Later): string => `${amberOrRed} of ${schools}`;

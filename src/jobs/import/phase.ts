/** The phase of a school, from the words and ages of public files. */
import { PHASES, type Phase } from '../../domain/records.ts';
import { plain } from '../../workbook/plain.ts';

const FIRST_ENDS_BEFORE = 10;
const SPECIAL_TYPES = /special|alternative provision|pupil referral/i;
const WORDS: ReadonlyMap<string, Phase> = new Map<string, Phase>([
  ...PHASES.map((phase): [string, Phase] => [plain(phase), phase]),
  ['middle deemed primary', 'Middle'],
  ['middle deemed secondary', 'Middle'],
  ['all through', 'All-through'],
  ['16 plus', 'Special'],
]);

/** Special, 16 plus and alternative provision are Special; a primary that ends before age 10 is a First school. */
export function phaseInGias(word: string, type: string, highestAge: number): Phase | undefined {
  if (SPECIAL_TYPES.test(type) || SPECIAL_TYPES.test(word)) return 'Special';
  const phase = WORDS.get(plain(word));
  return phase === 'Primary' && highestAge < FIRST_ENDS_BEFORE ? 'First' : phase;
}

/** From what a results file says: `2` for a special school, ages such as `4-11`, or a word. Else by its stage. */
export function phaseInResults(rectype: string, ages: string, word: string, stage: 'KS2' | 'KS4'): Phase {
  if (rectype === '2') return 'Special';
  const [lowest, highest] = (/^(\d+)\D+(\d+)$/.exec(ages) ?? []).slice(1).map(Number);
  if (lowest !== undefined && highest !== undefined) return phaseOfAges(lowest, highest);
  return WORDS.get(plain(word)) ?? (stage === 'KS2' ? 'Primary' : 'Secondary');
}

function phaseOfAges(lowest: number, highest: number): Phase {
  if (highest < FIRST_ENDS_BEFORE) return 'First';
  if (highest >= 15) return lowest <= 7 ? 'All-through' : 'Secondary';
  return lowest >= 8 ? 'Middle' : 'Primary';
}

/** What an import took, for people to read in a terminal. */
import type { ImportAnswer } from '../../src/jobs/import/answer.ts';
import { count } from './count.ts';
import { sayProblems } from './say-problems.ts';

export const sayImport = ({ files, tabs, schools, leftOut, replaced, problems }: ImportAnswer): string =>
  [
    files.map(sayFile).join('\n'),
    ...list(
      'schools',
      schools,
      ({ urn, school, phase, isNew }) => `${school} (${urn}), ${phase}${isNew ? ', new' : ''}`,
    ),
    ...list(
      'rows',
      tabs,
      ({ tab, added, changed, same }) => `${tab}: ${added} added, ${changed} changed, ${same} the same`,
    ),
    ...list(
      'cells said something else',
      replaced,
      ({ tab, key, column, from, to }) => `${tab} ${key}, ${column}: ${from} → ${to}`,
    ),
    ...list(
      'left out: in no school of the register',
      leftOut,
      ({ file, urn, school }) => `${school} (${urn}), in ${file}`,
    ),
    sayProblems(problems),
  ].join('\n\n');

function sayFile({ file, kind, year, tab, rows, taken, figures, codes }: ImportAnswer['files'][number]): string {
  const what = [kind, year ?? '', tab ?? ''].filter((part) => part !== '').join(', ');
  const read = [count(rows, 'row'), `${taken} taken`, ...(figures === undefined ? [] : [count(figures, 'figure')])];
  return `${file} (${what}): ${read.join(', ')}${codes ? `, ${count(codes, 'code')}` : ''}`;
}

const SHOWN = 20;

/** A heading and a line each, as many as a screen takes; nothing where there are none. */
function list<Item>(heading: string, items: readonly Item[], say: (item: Item) => string): readonly string[] {
  if (items.length === 0) return [];
  const lines = items.slice(0, SHOWN).map((item) => `  ${say(item)}`);
  const more = items.length > SHOWN ? [`  and ${(items.length - SHOWN).toLocaleString('en-GB')} more`] : [];
  return [[`${heading}:`, ...lines, ...more].join('\n')];
}

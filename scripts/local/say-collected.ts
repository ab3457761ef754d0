/** What schools wrote in their documents, for people to read in a terminal. */
import type { CollectAnswer } from '../../src/jobs/collect.ts';
import { count } from './count.ts';

export function sayCollected({ collected, waiting, notRead }: CollectAnswer): string {
  return [
    collected.length === 0 ? 'No document has changed.' : `${count(collected.length, 'document')} read:`,
    ...collected.flatMap(({ document, school, offered, faults }) => [
      `  ${document.split('·').slice(1, 3).join(', ')}, ${school}: ${entries(offered)} new or changed`,
      ...faults.map(({ where, found, toDo }) => `    not read: ${where === '' ? '' : `${where}: `}${found}. ${toDo}`),
    ]),
    ...notRead.map((key) => `  not given: ${key}`),
    waiting > 0
      ? `${entries(waiting)} in Returns: choose Yes or No under Accept, and collect again.`
      : 'Nothing waits in Returns.',
  ].join('\n');
}

const entries = (number: number): string => count(number, 'entry').replace(/entrys$/, 'entries');

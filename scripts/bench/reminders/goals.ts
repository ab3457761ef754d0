/** What was asked for, beside what was counted: a call a mail, one for each file of dates, some for each chunk of mails, and the same constant whatever the size. */
import type { Goal } from '../goals.ts';
import type { OneSending, RemindersInHost } from './in-host.ts';

/** Of a run that has nothing to send. */
export const constantsOf = (sizes: readonly RemindersInHost[]): readonly number[] => [
  ...new Set(sizes.flatMap(({ runs }) => runs.again.map(({ calls }) => calls))),
];

/** Beyond the mails, their files and the constant: what writing the log costs, each time. */
export const callsAWrite = ({ calls, mails, attachments, flushes }: OneSending, constant: number): number =>
  mails === 0 ? 0 : (calls - mails - attachments - constant) / Math.max(1, flushes - 1);

const sendings = (sizes: readonly RemindersInHost[]): readonly OneSending[] =>
  sizes.flatMap(({ runs }) => [...runs.digests, ...runs['next day']]).filter(({ mails }) => mails > 0);

/** Inserting rows, and asking for the quota, once a run at most: a write of the log costs no more than this whatever the size. */
const MOST_CALLS_A_WRITE = 30;

export function callsHold(sizes: readonly RemindersInHost[]): boolean {
  const [constant = 0, ...others] = constantsOf(sizes);
  return (
    others.length === 0 &&
    sendings(sizes).every((sending) => callsAWrite(sending, constant) <= MOST_CALLS_A_WRITE) &&
    sizes.every(({ twice }) => twice === 0)
  );
}

export function remindersGoals(sizes: readonly RemindersInHost[]): readonly Goal[] {
  const constants = constantsOf(sizes);
  const writes = sendings(sizes).map((sending) => callsAWrite(sending, constants[0] ?? 0));
  const all = ({ runs }: RemindersInHost) => runs.digests.reduce((sum, { mails }) => sum + mails, 0);
  return [
    {
      goal: 'a run with nothing to send costs as many calls at every size',
      measured: constants.join(' or '),
      met: constants.length === 1,
    },
    {
      goal: `beyond that a call a mail, one for each file of dates, and at most ${MOST_CALLS_A_WRITE} each time the log is written`,
      measured: `${Math.min(...writes).toFixed(1)} to ${Math.max(...writes).toFixed(1)}`,
      met: writes.every((count) => count <= MOST_CALLS_A_WRITE),
    },
    {
      goal: 'all digests of a day are sent, in as few executions as time allows',
      measured: sizes.map((size) => `${all(size)} in ${size.runs.digests.length}`).join(', '),
      met: sizes.every(({ runs }) => runs.digests[runs.digests.length - 1]?.left === 0),
    },
    {
      goal: 'nobody has two on a day',
      measured: sizes.map(({ twice }) => twice).join(', '),
      met: sizes.every(({ twice }) => twice === 0),
    },
  ];
}

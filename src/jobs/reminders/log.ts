/** What `Mail log` says was sent, and what in it a person should look at. */
import type { Day } from '../../domain/day.ts';
import type { Problem } from '../../workbook/problem.ts';
import { decodeSource } from '../../workbook/source.ts';
import { type MailLogRow, mailLog } from '../../workbook/tabs/mail-log.ts';

export interface Sent {
  /** Whether a mail with this key is not to be sent again: it went, may have gone, or was refused. */
  readonly has: (key: string) => boolean;
  /** What the mails that have this end of a key spoke of. */
  readonly itemsTo: (recipient: string) => ReadonlySet<string>;
  /** Whether it went on this very day. */
  readonly hasOn: (key: string, day: Day) => boolean;
}

/** `Left` is what a run had no time or quota for. */
export function sentIn(rows: readonly MailLogRow[]): Sent {
  const went = rows.filter(({ state }) => state !== 'Left');
  const on = new Map(went.map(({ key, on: when = '' }) => [key, when]));
  const items = new Map<string, Set<string>>();
  for (const { key, items: spoken = '' } of went) {
    const recipient = recipientIn(key);
    const known = items.get(recipient) ?? new Set();
    for (const item of spoken.split(', ')) known.add(item);
    items.set(recipient, known);
  }
  return {
    has: (key) => on.has(key),
    hasOn: (key, day) => on.get(key)?.startsWith(day) === true,
    itemsTo: (recipient) => items.get(recipient) ?? new Set(),
  };
}

/** After the kind and the day, or what it is of. */
const recipientIn = (key: string): string => key.split('·').slice(2).join('·');

const rowProblem = ({ source }: MailLogRow, found: string, expected: string, what: string): Problem => ({
  tab: mailLog.name,
  row: decodeSource(source)?.row ?? 0,
  column: mailLog.columns.state.header,
  found,
  expected,
  do: what,
});

/** Nothing else sends while this runs: what is still reserved was left so by a run that ended. */
export const logProblems = (rows: readonly MailLogRow[]): readonly Problem[] =>
  rows.flatMap((row) => {
    const { to = 'nobody', subject = 'a mail', state, why } = row;
    if (state === 'Reserved')
      return [
        rowProblem(
          row,
          `Reserved: whether “${subject}” reached ${to} is not known`,
          'Sent or Failed',
          `It is never sent again by itself. Ask ${to}, then type Sent; or, to have it sent again, delete the row and choose Send reminders… in the menu`,
        ),
      ];
    if (state !== 'Failed') return [];
    return [
      rowProblem(
        row,
        `Not sent to ${to}: ${why ?? 'Google gave no reason'}`,
        'an address that takes mail',
        'Correct the address in People, then type Sent here once they know',
      ),
    ];
  });

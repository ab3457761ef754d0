/** Who can see what they should not, who cannot see what they should, and what was done, for people to read in a terminal. */

import type { Finding } from '../../src/jobs/audit/finding.ts';
import type { AuditAnswer } from '../../src/jobs/audit.ts';
import { count } from './count.ts';
import { sayProblems } from './say-problems.ts';

export const sayAudit = ({ folders, documents, take, change, give, findings, problems }: AuditAnswer): string =>
  [
    folders === 0
      ? 'No folder has been made yet: there is nothing to see.'
      : `${count(folders, 'folder')} and ${count(documents, 'document')} looked at.`,
    take + change + give === 0
      ? 'Nobody’s access is to be changed.'
      : `By People: take away ${take}, change ${change}, give ${give}.`,
    ...STATES.flatMap(([state, heading]) => section(findings, state, heading)),
    ...(problems.length > 0 ? [sayProblems(problems)] : []),
  ].join('\n');

const STATES: readonly (readonly [Finding['state'], string])[] = [
  ['to do', 'To do:'],
  ['done', 'Done:'],
  ['invited by mail', 'Invited by mail:'],
  ['blocked', 'Blocked by Google Workspace:'],
  ['refused', 'Refused by Google:'],
  ['left', 'Not reached in time:'],
  ['for you', 'For people to mend:'],
];

function section(findings: readonly Finding[], state: Finding['state'], heading: string): readonly string[] {
  const own = findings.filter((finding) => finding.state === state);
  return own.length === 0 ? [] : [heading, ...own.map(({ says, do: what }) => `  ${says} ${what}`)];
}

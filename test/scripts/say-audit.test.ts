import { expect, test } from '@jest/globals';
import { sayAudit } from '../../scripts/local/say-audit.ts';
import type { Finding } from '../../src/jobs/audit/finding.ts';

const finding: Finding = {
  kind: 'leaver',
  folder: 'Oak School — figures',
  person: 'Lee Lime',
  email: 'lee@oak.example',
  says: 'Lee Lime (lee@oak.example) can edit “Oak School — figures”: Headteacher at Oak School until 31 August 2026.',
  do: 'Take the access away.',
  state: 'to do',
};
const nothing = { folders: 0, documents: 0, take: 0, change: 0, give: 0, findings: [], problems: [] };

test('the answer says how much was looked at, the numbers, then each finding with what to do', () => {
  expect(sayAudit({ ...nothing, folders: 3, documents: 1, take: 1, findings: [finding] }).split('\n')).toEqual([
    '3 folders and 1 document looked at.',
    'By People: take away 1, change 0, give 0.',
    'To do:',
    `  ${finding.says} ${finding.do}`,
  ]);
});

test('what is for people to mend comes last', () => {
  const blocked = { ...finding, state: 'blocked' as const, do: 'Ask its administrator.' };
  const text = sayAudit({ ...nothing, folders: 1, give: 1, findings: [{ ...finding, state: 'for you' }, blocked] });
  expect(text.indexOf('Blocked by Google Workspace:')).toBeLessThan(text.indexOf('For people to mend:'));
  expect(text).toContain('Ask its administrator.');
});

test('without a folder there is nothing to see', () => {
  expect(sayAudit(nothing)).toContain('No folder has been made yet');
});

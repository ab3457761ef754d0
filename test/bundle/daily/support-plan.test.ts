/** The support plan through the built program: made by Set up, written each morning, and nothing of people's touched. */
import { beforeAll, expect, test } from '@jest/globals';
import type { Bundle } from '../../../src/local/bundle.ts';
import { reviews as reviewsTab } from '../../../src/workbook/tabs/reviews.ts';
import { setUp } from '../setup/set-up-host.ts';
import { builtBundle, hostWith, OAK, rowsOf, type Tables } from '../trust.ts';
import { daily, TERM_DATES } from './a-trust.ts';

let bundle: Bundle;
beforeAll(async () => {
  bundle = await builtBundle();
});

const BEECH = 100003;
const TRUST: Tables = {
  Schools: [
    ['URN', 'School', 'Phase', 'Roll'],
    [OAK, 'Oak School', 'Primary', 300],
    [BEECH, 'Beech School', 'Secondary', 900],
  ],
  'Term dates': TERM_DATES,
  Categories: [
    ['URN', 'Agreed', 'Agreed on', 'Agreed by', 'Reason for override'],
    [OAK, 'RED', '2026-09-14', 'CEO', 'As discussed'],
    [BEECH, 'GREEN', '2026-09-14', 'CEO', 'As discussed'],
  ],
  People: [
    ['Email', 'Name', 'Role', 'URN', 'School', 'From', 'To', 'Line manager'],
    ['sil@example.org', 'Cat Lead', 'School Improvement Lead', '', '', '2020-09-01', '', ''],
    ['oak@example.org', 'Olive Oak', 'Headteacher', OAK, '', '2020-09-01', '', ''],
    ['beech@example.org', 'Bea Beech', 'Headteacher', BEECH, '', '2020-09-01', '', ''],
  ],
};

test('Set up makes the tab, the daily run fills it in the policy’s order, and again it leaves it as it is', () => {
  const host = hostWith(bundle, TRUST);
  setUp(host);
  expect(host.workbook.sheet('Support plan')).toBeDefined();
  daily(host);
  const rows = rowsOf(host, 'Support plan');
  expect(rows.filter((row) => row['URN'] === OAK).map((row) => row['Support'])).toEqual([
    'Peer review',
    'Safeguarding review',
    'Rapid Response Commitment Plan (RRCP) developed by CEO',
    'RRCP review',
    'Executive Team review',
    'Headteacher appraisal',
    'Additional support as identified in RRCP',
  ]);
  const peers = rows.filter((row) => row['Support'] === 'Peer review');
  expect(peers).toMatchObject([
    { School: 'Beech School', Category: 'GREEN', Team: 'Olive Oak', Days: 2, State: 'Proposed' },
    { School: 'Oak School', Category: 'RED', Team: 'Bea Beech', Days: 3, State: 'Proposed' },
  ]);
  expect(daily(host).applied.tabs).not.toContain('Support plan');
});

test('what people arrange is shown the next time; their columns and what they wrote in them stay', () => {
  const host = hostWith(bundle, TRUST);
  setUp(host);
  daily(host);
  const headers = Object.keys(rowsOf(host, 'Support plan')[0] ?? {});
  const own = headers.length + 1;
  host.edit('Support plan', 1, own, 'Our notes');
  host.edit('Support plan', 2, own, 'Ask Bea');
  const columns = Object.values(reviewsTab.columns).map(({ header }) => header);
  const typed: Record<string, unknown> = {
    Ref: 'R1',
    URN: BEECH,
    Kind: 'Peer review',
    Planned: '2026-11-10',
    Days: 1,
    'Team size': 2,
    Lead: 'Cat Lead',
    Team: 'oak@example.org',
  };
  for (const [header, value] of Object.entries(typed))
    host.edit('Reviews', 2, columns.indexOf(header) + 1, value as string);
  daily(host);
  const rows = rowsOf(host, 'Support plan');
  expect(rows.find((row) => row['School'] === 'Beech School')).toMatchObject({
    State: 'Arranged',
    Days: 1,
    Lead: 'Cat Lead',
    Team: 'Olive Oak',
    'Our notes': 'Ask Bea',
  });
  expect(daily(host).applied.tabs).not.toContain('Support plan');
});

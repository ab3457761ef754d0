/** A trust of so many schools, six people at each, whose calendar nobody has kept: everybody has something to hear. */
import { workbookFrom } from '../../../src/local/workbook/workbook-from.ts';
import { DEMONSTRATION, SEEDS } from '../../local/places.ts';
import { readSeeds, type SeedCell } from '../../local/seeds.ts';

/** The first day of the calendar, a Tuesday. */
export const FIRST_DAY = '2026-09-01';
/** A Monday, ten weeks on: what was due in the first half term has been overdue for longer than ten school days. */
export const DIGEST_DAY = '2026-11-09';
export const NEXT_DAY = '2026-11-10';

const AT_EACH_SCHOOL = [
  'Headteacher',
  'Deputy Headteacher',
  'Senior Leader',
  'Chair of Academy Committee',
  'Safeguarding lead',
  'Data contact',
];
const OF_TRUST = [
  'CEO',
  'Deputy CEO',
  'School Improvement Lead',
  'Trust Data Manager',
  'Chief Financial Officer',
  'Director',
  'Chair of Board',
];
const FIRST_URN = 300_000;

type Table = readonly (readonly SeedCell[])[];

export function aTrust(schools: number) {
  const urns = Array.from({ length: schools }, (_, index) => FIRST_URN + index);
  const seeds = readSeeds(SEEDS);
  const settings: Table = [
    ...(seeds['Settings'] ?? []).filter(([name]) => name !== 'calendar.from' && name !== 'mail.dry.run'),
    ['calendar.from', FIRST_DAY],
    ['mail.dry.run', 'No'],
  ];
  const people: Table = [
    ['Email', 'Name', 'Role', 'URN', 'From', 'To', 'Gets mail'],
    ...OF_TRUST.map((role, index) => [`trust${index}@example.org`, role, role, '', '', '', 'Yes']),
    ...urns.flatMap((urn) =>
      AT_EACH_SCHOOL.map((role, index) => [`s${urn}.${index}@example.org`, `${role} ${urn}`, role, urn, '', '', 'Yes']),
    ),
  ];
  const tables: Record<string, Table> = {
    ...seeds,
    Settings: settings,
    'Term dates': readSeeds(DEMONSTRATION)['Term dates'] ?? [],
    Schools: [
      ['URN', 'School', 'Phase'],
      ...urns.map((urn, index) => [urn, `School ${index + 1}`, index % 5 === 4 ? 'Secondary' : 'Primary']),
    ],
    People: people,
  };
  return { workbook: workbookFrom(tables), people: people.length - 1 };
}

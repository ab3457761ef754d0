import { describe, expect, test } from '@jest/globals';
import { readYear, sayYear } from '../../src/domain/academic-year.ts';
import { RULE_MEASURES, type RuleMeasure } from '../../src/domain/measures.ts';
import { neverPublished } from '../../src/domain/publication.ts';
import { SETTINGS, type SettingDefinition } from '../../src/domain/settings.ts';
import { KNOWN_MEASURES } from '../../src/workbook/known-measures.ts';
import { ROLES } from '../../src/workbook/tabs/people.ts';
import { POLICY_PASSAGES } from './policy-passages.ts';
import { POLICY_FILES, rowsIn } from './seed-files.ts';

const seedRows = (tab: string) => rowsIn(POLICY_FILES, tab);

const typed = (value: SettingDefinition['value']): string =>
  value === undefined ? '' : typeof value === 'boolean' ? (value ? 'Yes' : 'No') : String(value);

test('Settings has every setting once, in the program’s order, with its default and its words', () => {
  expect(seedRows('Settings')).toEqual(
    Object.entries<SettingDefinition>(SETTINGS).map(([name, { value, unit, does, section }]) => ({
      Setting: name,
      Value: typed(value),
      Unit: unit,
      'What it does': does,
      'Policy section': section,
    })),
  );
});

test('Measures has every measure that the program knows, as the program knows it', () => {
  expect(seedRows('Measures')).toEqual(
    KNOWN_MEASURES.map(({ measure, name, phase, kind, unit, better, headline, dashboard, lowest, highest }) => ({
      Measure: measure,
      Name: name,
      Phase: phase,
      Kind: kind,
      Unit: unit,
      Better: better,
      Headline: typed(headline),
      Dashboard: typed(dashboard),
      Lowest: typed(lowest),
      Highest: typed(highest),
    })),
  );
});

describe('Benchmarks', () => {
  const rows = seedRows('Benchmarks');

  /** From the first year on the present scales to the last whose figures are known. */
  const published = (measure: RuleMeasure): readonly string[] => {
    const years = Array.from({ length: 10 }, (_, index) => 2015 + index);
    return years.filter((year) => !neverPublished(measure, year)).map(sayYear);
  };

  test.each(Object.keys(RULE_MEASURES) as RuleMeasure[])(
    'lists every published year of %s, and no other',
    (measure) => {
      const listed = rows.filter((row) => row['Measure'] === measure).map((row) => row['Academic year']);
      expect(listed).toEqual(published(measure));
    },
  );

  test('has a source in every row, and a status beside every figure', () => {
    expect(rows.filter((row) => row['Source'] === '')).toEqual([]);
    expect(rows.filter((row) => row['National'] !== '' && row['Status'] === '')).toEqual([]);
    expect(rows.filter((row) => !/^(?:|Provisional|Revised|Final)$/.test(row['Status'] ?? ''))).toEqual([]);
  });

  test('has no year that was not known when the seeds were written', () => {
    expect(rows.filter((row) => (readYear(row['Academic year'] ?? '') ?? 9999) > 2024)).toEqual([]);
  });

  test.each([
    ['2015/16', '53'],
    ['2016/17', '61'],
    ['2017/18', '64'],
    ['2018/19', '65'],
    ['2021/22', '59'],
    ['2022/23', '60'],
    ['2023/24', '61'],
    ['2024/25', '62'],
  ])('has the published national figure for key stage 2 in %s', (year, national) => {
    const row = rows.find((each) => each['Measure'] === 'RWM_EXP' && each['Academic year'] === year);
    expect(row?.['National']).toBe(national);
  });
});

describe('Cycle', () => {
  const rows = seedRows('Cycle');
  const every = (activity: string) =>
    Object.fromEntries(
      rows.filter((row) => row['Activity'] === activity).map((row) => [row['Applies to'], row['Every']]),
    );

  test.each([
    ['Peer review', { GREEN: 'Year', YELLOW: 'Year', AMBER: 'Twice a year', RED: 'Term', 'Not yet set': '18 months' }],
    ['Safeguarding review', { GREEN: 'Year', YELLOW: 'Year', AMBER: 'Year', RED: 'Twice a year' }],
    ['Executive Team review', { YELLOW: 'Term', AMBER: 'Half term', RED: 'Month' }],
    ['RRCP review', { 'Requires improvement': 'Half term', AMBER: 'Half term', Inadequate: 'Month', RED: 'Month' }],
    ['Headteacher board', { Trust: 'Fortnight' }],
    ['Data capture', { 'Every school': 'Half term' }],
    ['Headteacher report', { 'Every school': 'Term' }],
    ['Executive Team meeting', { Trust: 'Half term' }],
  ])('has %s as often as the policy’s sections 4 and 5 say', (activity, expected) => {
    expect(every(activity)).toEqual(expected);
  });

  test('has 27 activities, each with an owner, lead days and a section', () => {
    expect(new Set(rows.map((row) => row['Activity'])).size).toBe(27);
    const needed = ['Every', 'Counted from', 'Owner', 'Lead days', 'Policy section'];
    expect(rows.filter((row) => needed.some((header) => row[header] === ''))).toEqual([]);
  });

  test('names roles as People has them, with a condition in brackets where there is one', () => {
    const known = new Set<string>([...ROLES, 'Executive Team', 'Investigator']);
    const named = rows.flatMap((row) => `${row['Owner']}, ${row['Tell']}`.split(', '));
    const bare = named.map((role) => role.replace(/ \((?:else [\w ]+|where ticked)\)$/, ''));
    expect(bare.filter((role) => role !== '' && !known.has(role))).toEqual([]);
  });
});

test.each([
  [
    'GREEN',
    [
      'Peer review 1',
      'Safeguarding review 1',
      'Headteacher appraisal 1',
      'Additional support as identified in School Commitment Plan',
    ],
  ],
  [
    'YELLOW',
    [
      'Peer review 1',
      'Safeguarding review 1',
      'Executive Team review 3',
      'Headteacher appraisal 1',
      'Additional support as identified in School Commitment Plan',
    ],
  ],
  [
    'AMBER',
    [
      'Peer review 2',
      'Safeguarding review 1',
      'Rapid Response Commitment Plan (RRCP) developed by CEO',
      'Executive Team review 6',
      'Headteacher appraisal 1',
      'Additional support as identified in RRCP',
    ],
  ],
  [
    'RED',
    [
      'Peer review 3',
      'Safeguarding review 2',
      'Rapid Response Commitment Plan (RRCP) developed by CEO',
      'Executive Team review 11',
      'Headteacher appraisal 1',
      'Additional support as identified in RRCP',
    ],
  ],
])('Support offer has the rows of Section 5 for %s, in its order', (colour, expected) => {
  const offered = seedRows('Support offer').filter((row) => row['Category'] === colour);
  expect(offered.map((row) => `${row['Support']} ${row['Times a year']}`.trim())).toEqual(expected);
});

describe('Policy queries', () => {
  const rows = seedRows('Policy queries');

  test('asks about every number that the policy does not give, with the default in force', () => {
    const taken = rows.map((row) => row['Default taken']).join('\n');
    const open = Object.entries<SettingDefinition>(SETTINGS)
      .filter(([, { kind, given }]) => given === undefined && /number$/.test(kind))
      .map(([name, { value }]) => `${name} ${value === undefined ? 'blank' : String(value).replace('-', '−')}`);
    expect(open.length).toBeGreaterThan(30);
    expect(
      open.filter((setting) => !new RegExp(`${setting.replaceAll('.', '\\.')}(?![\\d.]*\\d)`).test(taken)),
    ).toEqual([]);
  });

  test('quotes the policy letter by letter, and confirms nothing for the CEO', () => {
    const quoted = rows.flatMap((row) => `${row['The policy says']} ${row['And also says']}`.match(/“[^”]*”/g) ?? []);
    expect(quoted.map((words) => words.slice(1, -1)).filter((words) => !POLICY_PASSAGES.includes(words))).toEqual([]);
    expect(rows.filter((row) => row['The policy says'] === '' || row['Default taken'] === '')).toEqual([]);
    expect(rows.filter((row) => row['Confirmed by'] !== '' || row['Confirmed on'] !== '')).toEqual([]);
  });

  test.each([
    ['How often the headteacher board meets', 'monthly', 'Fortnightly'],
    ['How often data is captured', 'every half term', 'Termly'],
    ['How often a school is peer reviewed', 'Every 18 months', 'annually'],
    ['When a Rapid Response Commitment Plan is made', 'Requires Improvement or lower', 'developed by CEO'],
    ['How long strategic priorities last', 'for 3 years', 'Annually'],
  ])('%s: has both wordings', (query, says, alsoSays) => {
    const row = rows.find((each) => each['Query'] === query);
    expect(row?.['The policy says']).toContain(says);
    expect(row?.['And also says']).toContain(alsoSays);
  });

  test('lists the drafting notes of Section 2, and automates none', () => {
    const notes = rows.filter((row) => row['Query']?.startsWith('Drafting note'));
    expect(notes.map((row) => row['The policy says']).join(' ')).toMatch(/SIP process.*NCC SLA.*£3000 per school/s);
    expect(new Set(notes.map((row) => row['Default taken'])).size).toBe(1);
  });
});

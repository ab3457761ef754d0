/** What never leaves the Executive Team: urgent criteria, met or missing; the notes of judgements; who somebody is. */
import { describe, expect, test } from '@jest/globals';
import { schoolContext } from '../../../src/documents/context.ts';
import { DOCUMENT_KINDS } from '../../../src/documents/kinds.ts';
import type { Snapshot } from '../../../src/workbook/cell.ts';
import { trustOf } from '../a-context.ts';
import { DEMONSTRATION_DAY, demonstration } from '../demonstration.ts';

/** The demonstration trust with one cell of every row of a tab filled with words of our own. */
function withWords(tab: string, header: string, words: (row: number) => string): Snapshot {
  const sheet = demonstration.tabs.get(tab);
  if (!sheet) throw new Error(`No tab ${tab}`);
  const [headers = [], ...rows] = sheet.cells;
  const at = headers.indexOf(header);
  if (at < 0) throw new Error(`No column ${header} in ${tab}`);
  const cells = rows.map((row, index) =>
    headers.map((_, column) => (column === at ? words(index) : (row[column] ?? ''))),
  );
  return { tabs: new Map([...demonstration.tabs, [tab, { cells: [headers, ...cells] }]]) };
}

/** Every document that leaves the Executive Team, each school's and the trust's own, as text. */
function everything(snapshot: Snapshot, today = DEMONSTRATION_DAY): string {
  const trust = trustOf(snapshot, today);
  const ofSchools = trust.records.schools
    .flatMap(({ urn }) => schoolContext(trust, urn) ?? [])
    .flatMap((context) =>
      DOCUMENT_KINDS.flatMap((kind) =>
        kind.of === 'school' && kind.applies(context).applies ? [JSON.stringify(kind.data(context))] : [],
      ),
    );
  const ofTrust = DOCUMENT_KINDS.flatMap((kind) =>
    kind.of === 'trust' && kind.audience !== 'Executive Team' && kind.applies(trust).applies
      ? [JSON.stringify(kind.data(trust))]
      : [],
  );
  return [...ofSchools, ...ofTrust].join('\n');
}

const all = everything(demonstration);

describe('of an urgent case', () => {
  test('no criterion is named, met or missing', () => {
    expect(all).toContain('R8 RED');
    expect(all).not.toMatch(/"U[1-6]\b|\bU[1-6] |URGENT ACTION/);
  });

  test.each([
    ['financial', /financial concern|impropriety/i],
    ['complaints', /complaint/i],
    ['a long absence', /absence of the headteacher|school days|away for/i],
  ])('nothing is told of %s', (_what, told) => {
    // The Board is told which of the policy’s queries are open, complaints among them: of no school.
    expect(everything(withWords('Policy queries', 'Query', (row) => `Query ${row}`))).not.toMatch(told);
  });

  test.each(['Case file', 'Investigator', 'Investigator’s school', 'Outcome', 'Raised by'])('%s stays', (header) => {
    expect(everything(withWords('Concerns', header, () => 'Secret words'))).not.toContain('Secret words');
  });

  test('a concern of each kind changes no document while it is not commissioned', () => {
    const kinds = [
      'Financial',
      'Safeguarding',
      'Discipline and behaviour',
      'Leadership and management',
      'Complaint',
      'Headteacher absence',
      'Deputy absence',
    ];
    const sheet = demonstration.tabs.get('Concerns');
    const [headers = []] = sheet?.cells ?? [];
    const concern = (urn: string, Kind: string, index: number) => {
      const given: Record<string, string> = { Ref: `C9${index}`, URN: urn, Kind, 'Raised on': '2026-09-01' };
      return headers.map((header) => given[String(header)] ?? '');
    };
    const quiet: Snapshot = { tabs: new Map([...demonstration.tabs, ['Concerns', { cells: [headers] }]]) };
    const loud: Snapshot = {
      tabs: new Map([
        ...demonstration.tabs,
        ['Concerns', { cells: [headers, ...kinds.map((kind, index) => concern(`90000${index + 1}`, kind, index))] }],
      ]),
    };
    expect(everything(loud) === everything(quiet)).toBe(true);
  });
});

describe('the notes of the Executive Team stay with it', () => {
  test.each([
    ['Judgements', 'Note'],
    ['Judgements', 'Made by'],
    ['Plan reviews', 'Note'],
    ['Plan reviews', 'By'],
    ['Challenges', 'Concerns'],
    ['Challenges', 'Submitted by'],
    ['Challenges', 'Evidence'],
    ['Support requests', 'Requested by'],
    ['Reviews', 'Lead'],
    ['Reviews', 'Team'],
    ['Reviews', 'Focus agreed by'],
  ])('%s, %s', (tab, header) => {
    expect(everything(withWords(tab, header, () => 'Secret words'))).not.toContain('Secret words');
  });

  test('a safeguarding review is told by its date alone, an appraisal not at all', () => {
    const outcome = everything(withWords('Reviews', 'Outcome', (row) => `Outcome ${row}`));
    const kinds =
      demonstration.tabs
        .get('Reviews')
        ?.cells.slice(1)
        .map((cells) => cells[2 + 1]) ?? [];
    const told = (kind: string) =>
      kinds.flatMap((each, row) => (each === kind && outcome.includes(`Outcome ${row}"`) ? [row] : []));
    expect(told('Peer review').length).toBeGreaterThan(5);
    expect(told('Safeguarding review')).toEqual([]);
    expect(everything(withWords('Reviews', 'Kind', () => 'Appraisal')).includes('"Appraisal"')).toBe(false);
  });
});

describe('roles, not names', () => {
  test('no person of the trust is named in any document', () => {
    const [headers = [], ...rows] = demonstration.tabs.get('People')?.cells ?? [];
    const names = rows.map((row) => String(row[headers.indexOf('Name')] ?? '')).filter((name) => name.length > 3);
    expect(names.length).toBeGreaterThan(50);
    expect(names.filter((name) => all.includes(name))).toEqual([]);
  });

  test('no address is in any document', () => {
    expect(all).not.toContain('@');
  });
});

describe('the words that are avoided', () => {
  test.each([
    ['failing', /\bfailing schools?\b/i],
    ['weak', /\bweak (school|leader|teach)/i],
    ['n/a', /\bn\/a\b/i],
    ['null or undefined', /undefined|"null"|NaN/],
  ])('%s', (_word, avoided) => {
    expect(all).not.toMatch(avoided);
  });

  test('no text is blank', () => {
    expect(all).not.toMatch(/:""/);
  });
});

import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Bundle } from '../../../src/local/bundle.ts';
import type { Host } from '../../../src/local/host.ts';
import { textsIn } from '../../support/find-table.ts';
import { addRow, typeIn } from '../../support/in-a-document.ts';
import { builtBundle, ELM, OAK, rowsOf } from '../trust.ts';
import {
  ACTIONS,
  acceptAll,
  collect,
  documentOf,
  ELM_HEAD,
  FACT_CHECK,
  FIGURES,
  HEAD,
  idOf,
  inDocument,
  NIL,
  PROGRESS,
  RESULTS,
  returningHost,
  returnsOf,
  SEF,
  serveJob,
  TWO_SCHOOLS,
} from './a-returning-trust.ts';

let bundle: Bundle;
beforeAll(async () => {
  bundle = await builtBundle();
});

const rowBy = (host: Host, tab: string, header: string, value: string) =>
  rowsOf(host, tab).find((row) => String(row[header]) === value);

test('documents that nobody has edited return nothing, and are not even read', () => {
  const host = returningHost(bundle);
  host.resetCalls();
  expect(collect(host)).toEqual({ collected: [], waiting: 0, notRead: [] });
  expect(host.calls.byMethod.get('Docs.Documents.get') ?? 0).toBe(0);
  expect(returnsOf(host)).toEqual([]);
});

describe('a capture return', () => {
  test('that is filled in is offered cell by cell, and once accepted is in Data captures, with who and when', () => {
    const host = returningHost(bundle);
    inDocument(
      host,
      HEAD,
      OAK,
      'Capture return',
      typeIn(FIGURES, 'Absence', 'Value', '5.4%'),
      typeIn(FIGURES, 'Absence', 'Pupils', '204'),
    );
    collect(host);
    const key = `${OAK}·2025/26·Summer 2·ABSENCE·School`;
    expect(returnsOf(host)).toEqual([
      `Data captures | ${key} | Value |  | 5.4% | ${HEAD}`,
      `Data captures | ${key} | Pupils |  | 204 | ${HEAD}`,
    ]);
    acceptAll(host);
    collect(host);
    expect(rowsOf(host, 'Data captures').slice(-1)[0]).toMatchObject({
      URN: OAK,
      Capture: 'Summer 2',
      Measure: 'ABSENCE',
      Value: 5.4,
      Pupils: 204,
      Status: 'School',
      Source: `Capture return, ${HEAD}`,
    });
    expect(rowsOf(host, 'Returns').map((row) => row['Answer'])).toEqual(['Taken.', 'Taken.']);
  });
  test('that says there is nothing to return is a nil return in Documents', () => {
    const host = returningHost(bundle);
    inDocument(host, HEAD, OAK, 'Capture return', typeIn(NIL, 1, 'Nil return', 'yes'));
    collect(host);
    acceptAll(host);
    collect(host);
    expect(rowBy(host, 'Documents', 'File', idOf(host, OAK, 'Capture return'))).toMatchObject({ 'Nil return': 'Yes' });
  });
});

describe('a plan', () => {
  test('with a changed action, a new one and a review: each is offered, taken, and the new one gets its Ref in the document', () => {
    const host = returningHost(bundle);
    inDocument(
      host,
      HEAD,
      OAK,
      'Commitment Plan',
      typeIn(ACTIONS, 'A1', 'Due', '5/11/2026'),
      typeIn(ACTIONS, 'A1', 'Cost', '£1,250'),
      addRow(ACTIONS, ['', 'P2', 'Meet each family', 'Ann Ash', '1 December', '', '', '']),
      typeIn(PROGRESS, 'A2', 'Reviewed on', '2 October 2026'),
      typeIn(PROGRESS, 'A2', 'RAG', 'amber'),
      typeIn(PROGRESS, 'A2', 'Note', 'Two classes are doing it'),
    );
    collect(host);
    expect(returnsOf(host)).toEqual([
      `Actions | A1 | Due | 1 Dec 2026 | 5 Nov 2026 | ${HEAD}`,
      `Actions | A1 | Cost | £500 | £1,250 | ${HEAD}`,
      `Actions | A6 | Priority |  | P2 | ${HEAD}`,
      `Actions | A6 | Action |  | Meet each family | ${HEAD}`,
      `Actions | A6 | Lead |  | Ann Ash | ${HEAD}`,
      `Actions | A6 | Due |  | 1 Dec 2026 | ${HEAD}`,
      `Plan reviews | A2·2026-10-02 | RAG |  | Amber | ${HEAD}`,
      `Plan reviews | A2·2026-10-02 | Note |  | Two classes are doing it | ${HEAD}`,
    ]);
    acceptAll(host);
    collect(host);
    expect(rowBy(host, 'Actions', 'Ref', 'A1')).toMatchObject({ Cost: 1250 });
    expect(rowBy(host, 'Actions', 'Ref', 'A6')).toMatchObject({
      URN: OAK,
      Plan: 'Commitment Plan',
      Action: 'Meet each family',
      Priority: 'P2',
    });
    expect(rowBy(host, 'Plan reviews', 'Action', 'A2')).toMatchObject({
      RAG: 'Amber',
      By: HEAD,
      Note: 'Two classes are doing it',
    });
    expect(textsIn(documentOf(host, OAK, 'Commitment Plan'), ACTIONS).map(([ref]) => ref)).toEqual([
      'Ref',
      'A1',
      'A2',
      'New',
      'A6',
    ]);
    const rows = returnsOf(host).length;
    collect(host);
    collect(host);
    expect(returnsOf(host)).toHaveLength(rows);
  });
});

test('two reviews of an RRCP that are Green for most actions change what is indicated on the same day', () => {
  const host = returningHost(bundle);
  const urn = String(ELM);
  serveJob(host, 'recompute now');
  const before = rowBy(host, 'Categories', 'URN', urn);
  for (const day of ['1 September 2026', '2 October 2026']) {
    inDocument(
      host,
      ELM_HEAD,
      ELM,
      'RRCP',
      ...['A4', 'A5'].flatMap((ref) => [
        typeIn(PROGRESS, ref, 'Reviewed on', day),
        typeIn(PROGRESS, ref, 'RAG', 'Green'),
      ]),
    );
    collect(host);
    acceptAll(host);
    serveJob(host, 'recompute now');
  }
  expect(before?.['Indicated']).not.toBe(rowBy(host, 'Categories', 'URN', urn)?.['Indicated']);
});

test('a self-evaluation and a fact-check land in their tabs', () => {
  const host = returningHost(bundle);
  inDocument(
    host,
    HEAD,
    OAK,
    'SEF summary',
    typeIn(SEF, 1, 'Likely outcome', 'good'),
    typeIn(SEF, 1, 'Headlines', 'Reading is up.'),
  );
  inDocument(
    host,
    HEAD,
    OAK,
    'Fact-check',
    typeIn(FACT_CHECK, 'V1', 'Fact-check', 'Inaccurate'),
    typeIn(FACT_CHECK, 'V1', 'Correction', 'There are 14 classes, not 12'),
  );
  collect(host);
  acceptAll(host);
  serveJob(host, 'recompute now');
  expect(rowsOf(host, 'Self-evaluation')[0]).toMatchObject({
    URN: OAK,
    Term: 'Autumn',
    'Likely outcome': 'Good',
    Headlines: 'Reading is up.',
  });
  expect(rowsOf(host, 'Self-evaluation')[0]?.['Submitted']).not.toBe('');
  expect(rowBy(host, 'Reviews', 'Ref', 'V1')).toMatchObject({
    'Fact-check': 'Inaccurate',
    Correction: 'There are 14 classes, not 12',
  });
});

test('results that are not published yet, once accepted, move what is indicated on the same day', () => {
  const [headers = [], ...captures] = TWO_SCHOOLS['Data captures'] ?? [];
  const results = [67, 68, 69].map((value, index) => [
    OAK,
    `'${2022 + index}/${23 + index}`,
    'Results',
    'RWM_EXP',
    value,
    30,
    'Final',
  ]);
  const benchmarks = [59, 60, 61].map((national, index) => [`'${2022 + index}/${23 + index}`, 'RWM_EXP', national]);
  const host = returningHost(bundle, {
    ...TWO_SCHOOLS,
    'Data captures': [headers, ...captures, ...results],
    Benchmarks: [['Academic year', 'Measure', 'National'], ...benchmarks],
  });
  const name = 'Reading, writing and maths at the expected standard';
  const indicated = () => {
    serveJob(host, 'recompute now');
    return rowBy(host, 'Categories', 'URN', String(OAK))?.['Indicated'];
  };
  expect(indicated()).toBe('GREEN');
  inDocument(
    host,
    HEAD,
    OAK,
    'Capture return',
    typeIn(RESULTS, name, 'Value', '58'),
    typeIn(RESULTS, name, 'Pupils', '30'),
  );
  collect(host);
  expect(indicated()).toBe('GREEN');
  acceptAll(host);
  expect(indicated()).toBe('YELLOW');
  expect(rowsOf(host, 'Data captures').slice(-1)[0]).toMatchObject({
    Capture: 'Results',
    Measure: 'RWM_EXP',
    Value: 58,
  });
});

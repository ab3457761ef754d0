/** People sort, insert, delete, hide and type at the service calls of a recompute: nothing lands in a wrong row, nothing typed is lost. */
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Bundle } from '../../../src/local/bundle.ts';
import type { Host } from '../../../src/local/host.ts';
import { categories } from '../../../src/workbook/tabs/categories.ts';
import { oneIn } from '../../support/every-call.ts';
import { builtBundle, ELM, hostWith, OAK, recompute, rowsOf, serve, TRUST } from '../trust.ts';
import { atCalls } from './sweep.ts';

let bundle: Bundle;
beforeAll(async () => {
  bundle = await builtBundle();
}, 60_000);

const ASH = 100003;
const OLD = 999999;
const SCHOOLS = [
  ['URN', 'School', 'Phase'],
  [OAK, 'Oak School', 'Primary'],
  [ELM, 'Elm School', 'Primary'],
  [ASH, 'Ash School', 'Primary'],
];
const COLUMNS = ['Notes', ...Object.values(categories.columns).map(({ header }) => header), 'Mine'];
const row = (cells: Readonly<Record<string, unknown>>) => COLUMNS.map((header) => cells[header] ?? '');
/** Oak and Elm have rows, Ash gets one; a school that has left keeps its row, which the program does not touch. */
const CATEGORIES = [
  COLUMNS,
  row({
    Notes: 'oak note',
    URN: OAK,
    Agreed: 'GREEN',
    'Agreed on': '2026-07-01',
    'Agreed by': 'Ann',
    Mine: 'oak mine',
  }),
  row({
    Notes: 'old note',
    URN: OLD,
    School: 'Old School',
    Indicated: 'AMBER',
    Because: 'A1 it was so',
    Agreed: 'AMBER',
  }),
  row({ Notes: 'elm note', URN: ELM, Agreed: 'RED', 'Agreed on': '2026-07-01', 'Reason for override': 'we know' }),
];

const column = (header: string) => COLUMNS.indexOf(header) + 1;
const make = () => hostWith(bundle, { ...TRUST, Schools: SCHOOLS, Categories: CATEGORIES });
const run = (host: Host) => void recompute(host);

/** What a school's row says, whatever its place. */
function bySchool(host: Host, call = ''): Readonly<Record<string, Readonly<Record<string, unknown>>>> {
  const rows = rowsOf(host, 'Categories').filter((row) => Object.values(row).some((cell) => cell !== ''));
  const named = rows.map((row) => [String(row['URN']), row] as const);
  const urns = named.map(([urn]) => urn);
  expect({ call, urns }).toEqual({ call, urns: [...new Set(urns)] });
  return Object.fromEntries(named);
}

/** As it is when nobody is in the way. */
function undisturbed() {
  const host = make();
  run(host);
  return bySchool(host);
}

describe('at a service call of a recompute', () => {
  test.each<readonly [string, (host: Host) => void]>([
    ['sorts the tab downwards', (host) => void host.sort('Categories', 1, false)],
    ['sorts the schools', (host) => void host.sort('Schools', 2)],
    ['inserts a row above the first', (host) => void host.insertRows('Categories', 2)],
    ['inserts a column at the left', (host) => void host.insertColumns('Categories', 1)],
    ['inserts a column between', (host) => void host.insertColumns('Categories', 6)],
    ['hides columns', (host) => void hideColumns(host)],
  ])('a person %s, and every row says what it would have said', (_what, act) => {
    const expected = undisturbed();
    const calls = atCalls(make, run, act, (host, call) => {
      const found = bySchool(host, call);
      for (const [urn, row] of Object.entries(expected))
        expect({ call, ...found[urn] }).toMatchObject({ call, ...row });
    });
    expect(calls.length).toBeGreaterThan(30);
  });

  test('a person deletes a column of their own, and no other cell of theirs is touched', () => {
    const expected = undisturbed();
    atCalls(
      make,
      run,
      (host) => void host.deleteColumns('Categories', 1),
      (host, call) => {
        for (const [urn, { Notes: _, ...row }] of Object.entries(expected))
          expect({ call, ...bySchool(host, call)[urn] }).toMatchObject({ call, ...row });
      },
    );
  });

  test('a person deletes the row of a school that has left, and the others are as they were', () => {
    const { [String(OLD)]: _, ...expected } = undisturbed();
    const rowOf = (host: Host) => rowsOf(host, 'Categories').findIndex((row) => row['URN'] === OLD) + 2;
    atCalls(
      make,
      run,
      (host) => void host.deleteRows('Categories', rowOf(host)),
      (host, call) => {
        expect({ call, rows: bySchool(host, call) }).toMatchObject({ call, rows: expected });
        expect(Object.keys(bySchool(host))).toHaveLength(3);
      },
    );
  });

  test('a person agrees a colour and signs it, and it stays beside its school', () => {
    const type = (host: Host) => {
      const row = rowsOf(host, 'Categories').findIndex((found) => found['URN'] === ELM) + 2;
      host.edit('Categories', row, column('Agreed'), 'YELLOW');
      host.edit('Categories', row, column('Agreed by'), 'Dee');
      host.edit('Categories', row, column('Mine'), '=1+1');
    };
    atCalls(make, run, type, (host, call) => {
      const elm = bySchool(host, call)[String(ELM)];
      expect({ call, ...elm }).toMatchObject({ call, Notes: 'elm note', Agreed: 'YELLOW', 'Agreed by': 'Dee' });
      const at = rowsOf(host, 'Categories').findIndex((found) => found['URN'] === ELM) + 1;
      expect(host.workbook.sheet('Categories')?.formulas.get(at, column('Mine') - 1)).toBe('=1+1');
    });
  });

  test('a person sorts, inserts, deletes and types, all of it', () => {
    const expected = undisturbed();
    const act = (host: Host) => {
      host.sort('Categories', 1);
      host.insertRows('Categories', 3);
      host.insertColumns('Categories', 2);
      host.edit('Categories', 3, 1, 'typed in the new row');
    };
    atCalls(make, run, act, (host, call) => {
      for (const [urn, row] of Object.entries(expected))
        expect({ call, ...bySchool(host, call)[urn] }).toMatchObject({ call, ...row });
      expect(host.workbook.sheet('Categories')?.values.get(2, 0)).toBe('typed in the new row');
    });
  });

  test('a person types records in other tabs, and keeps them', () => {
    const type = (host: Host) => {
      host.paste('Inspections', 4, 1, [[ASH, '2025-03-06', 'Graded', 'Overall effectiveness', 2, 'Met']]);
      host.edit('Schools', 2, 2, 'Oak and Acorn School');
    };
    atCalls(make, run, type, (host, call) => {
      expect({ call, row: rowsOf(host, 'Inspections')[2] }).toMatchObject({ call, row: { URN: ASH, Overall: 2 } });
      recompute(host);
      expect(bySchool(host)[String(OAK)]).toMatchObject({ School: 'Oak and Acorn School', Notes: 'oak note' });
    });
  });
});

test('rows that are sorted while percentages are read keep their percentages', () => {
  const captures = [
    ['URN', 'Academic year', 'Capture', 'Measure', 'Value', 'Comparable schools', 'Status'],
    [ELM, '2025/26', 'Results', 'RWM_EXP', 50, 75, 'Final'],
    [OAK, '2025/26', 'Results', 'RWM_EXP', 0, 75, 'Final'],
  ];
  const shares = () => {
    const host = hostWith(bundle, { ...TRUST, 'Data captures': captures });
    host.edit('Data captures', 3, 5, '62%');
    return host;
  };
  const because = (host: Host) => rowsOf(host, 'Categories').map((row) => [row['URN'], row['Because']]);
  const alone = shares();
  recompute(alone);
  expect(JSON.stringify(because(alone))).toContain('62%');
  atCalls(
    shares,
    run,
    (host) => void host.sort('Data captures', 1),
    (host, call) => {
      expect({ call, because: because(host) }).toEqual({ call, because: because(alone) });
    },
  );
});

function hideColumns(host: Host): void {
  const sheet = host.workbook.sheet('Categories');
  if (sheet) for (const at of [1, 2, 3]) sheet.columnLines[at] = { ...sheet.columnLines[at], hidden: true };
}

const callsUpTo = (total: number) => Array.from({ length: total }, (_, index) => index + 1);

describe('a run that stops at any service call', () => {
  const final = (host: Host) => ['Categories', 'Category history', 'Problems'].map((tab) => rowsOf(host, tab));
  const calls = () => {
    const host = make();
    host.resetCalls();
    run(host);
    return { total: host.calls.total, expected: final(host) };
  };

  test('because it was killed there: run again, the workbook is the same', () => {
    const { total, expected } = calls();
    for (const call of oneIn(2, callsUpTo(total))) {
      const host = make();
      host.resetCalls();
      host.addFault({ kind: 'die', at: call });
      expect(() => serve(host, { job: 'recompute' })).toThrow();
      recompute(host);
      expect({ call, tabs: final(host) }).toEqual({ call, tabs: expected });
    }
  });

  test('because the call failed: it says so in words, and run again, the workbook is the same', () => {
    const { total, expected } = calls();
    for (const call of oneIn(2, callsUpTo(total))) {
      const host = make();
      host.resetCalls();
      host.addFault({ kind: 'throw', at: call });
      const answer = serve(host, { job: 'recompute' });
      if (!answer.ok) expect(answer.error.message).toMatch(/stopped before it was finished: Service error/);
      recompute(host);
      expect({ call, tabs: final(host) }).toEqual({ call, tabs: expected });
    }
  });
});

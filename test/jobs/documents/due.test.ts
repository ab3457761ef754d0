import { describe, expect, test } from '@jest/globals';
import { type DocumentsAnswer, makeDocuments } from '../../../src/jobs/documents.ts';
import type { ProgramFile } from '../../../src/jobs/drive.ts';
import { onDay, snapshot } from '../../workbook/sheets.ts';

const TODAY = '2026-10-12';
const KIND = 'Headteacher report';
const SCHOOLS = [{ URN: 1, School: 'Oak School', Phase: 'Primary' }];
const TERMS = [
  { Date: '2026-09-02', To: '2026-10-23', Kind: 'Teaching', Name: 'Autumn 1' },
  { Date: '2026-11-02', To: '2026-12-18', Kind: 'Teaching', Name: 'Autumn 2' },
];
const CYCLE = [{ Activity: 'Report to governors', 'Applies to': 'Every school', Every: 'Term', Document: KIND }];
const task = (more: object) => ({
  Task: 'T1',
  URN: 1,
  Activity: 'Report to governors',
  Due: '2026-11-20',
  Period: '2026/27 Autumn',
  ...more,
});

function asked(request: object, tabs: object, files: readonly ProgramFile[] = []): DocumentsAnswer {
  const book = snapshot({ Schools: SCHOOLS, 'Term dates': TERMS, Cycle: CYCLE, ...tabs } as never);
  const plan = makeDocuments.plan(book, onDay(TODAY), { kind: [KIND], ...request }, files);
  if ('refused' in plan) throw new Error(plan.refused);
  return ('templates' in plan ? plan.planWith(new Map()) : plan).answer;
}

describe('what every morning makes', () => {
  test.each([
    ['waits while its task is still to come', 'Upcoming', 0],
    ['is made once its task is due', 'Due', 1],
    ['is made when its task is overdue', 'Overdue', 1],
    ['is made when its task is done: it is still what was asked for', 'Done', 1],
  ])('a document %s', (_what, status, made) => {
    expect(asked({ due: true }, { Calendar: [task({ Status: status })] }).make).toHaveLength(made);
  });
  test('a document without a task is made', () => {
    expect(asked({ due: true }, {}).make).toHaveLength(1);
    expect(
      asked({ due: true }, { Calendar: [task({ Status: 'Upcoming', Period: '2026/27 Spring' })] }).make,
    ).toHaveLength(1);
  });
  test('why it waits is said, with its day', () => {
    const { left } = asked({ due: true }, { Calendar: [task({ Status: 'Upcoming' })] });
    expect(left[0]?.because).toBe('Report to governors falls due on 20 November 2026: it is made nearer to that day');
  });
});

test('whoever asks in the menu gets it before its task is due', () => {
  expect(asked({}, { Calendar: [task({ Status: 'Upcoming' })] }).make).toHaveLength(1);
});

describe('a document whose data have changed', () => {
  const made = [
    {
      Key: `1·${KIND}·2026/27 Autumn·1`,
      URN: 1,
      Kind: KIND,
      Period: '2026/27 Autumn',
      Version: 1,
      File: 'F',
      Digest: 'old',
      Status: 'Made',
      'Made on': '2026-10-01',
      'Left at': '2026-10-01T06:00:00.000Z',
    },
  ];
  const files: readonly ProgramFile[] = [
    { id: 'F', part: 'document', key: `1·${KIND}·2026/27 Autumn·1`, modified: '2026-10-01T06:00:00.000Z' },
  ];
  const again = (due: string, request: object = {}) =>
    asked(request, { Documents: made, Calendar: [task({ Due: due, Status: 'Due' })] }, files).make.length;

  test('is made again up to its due day, and after that only when it is asked for again', () => {
    expect(again('2026-10-13')).toBe(1);
    expect(again(TODAY)).toBe(1);
    expect(again('2026-10-11')).toBe(0);
    expect(again('2026-10-11', { again: true })).toBe(1);
  });
});

describe('an agenda of a half term, for meetings each fortnight of the year', () => {
  const BOARD = 'Headteacher-board agenda';
  const meets = (day: string, status: string) => ({
    Task: `Headteacher board·${day}`,
    Activity: 'Headteacher board',
    Due: day,
    Period: '2026/27',
    Status: status,
  });
  const cycle = [{ Activity: 'Headteacher board', 'Applies to': 'Trust', Every: 'Fortnight', Document: BOARD }];
  const agenda = (...tasks: readonly object[]) =>
    asked({ kind: [BOARD], due: true }, { Cycle: cycle, Calendar: tasks });

  test('waits while its first meeting is still to come, whatever comes in the next half term', () => {
    const { make, left } = agenda(meets('2026-10-20', 'Upcoming'), meets('2026-11-03', 'Due'));
    expect(make).toHaveLength(0);
    expect(left[0]?.because).toBe('Headteacher board falls due on 20 October 2026: it is made nearer to that day');
  });
  test('is made once one of its meetings is due', () => {
    expect(agenda(meets('2026-09-08', 'Done'), meets('2026-10-20', 'Upcoming')).make).toHaveLength(1);
  });
  test('is kept up to date until its last meeting', () => {
    const made = (last: string) => {
      const key = `trust·${BOARD}·2026/27 Autumn 1·1`;
      const row = {
        Key: key,
        Kind: BOARD,
        Period: '2026/27 Autumn 1',
        Version: 1,
        File: 'F',
        Digest: 'old',
        Status: 'Made',
        'Made on': '2026-10-01',
        'Left at': '2026-10-01T06:00:00.000Z',
      };
      const file: ProgramFile = { id: 'F', part: 'document', key, modified: '2026-10-01T06:00:00.000Z' };
      const Calendar = [meets('2026-09-22', 'Done'), meets(last, 'Overdue')];
      return asked({ kind: [BOARD], due: true }, { Cycle: cycle, Calendar, Documents: [row] }, [file]).make.length;
    };
    expect(made('2026-10-11')).toBe(0);
    expect(made(TODAY)).toBe(1);
  });
});

import { describe, expect, test } from '@jest/globals';
import { daily } from '../../../src/jobs/daily.ts';
import { type Lines, onDay, snapshot } from '../../workbook/sheets.ts';
import { planned } from '../daily/planned.ts';

const CASE = { Ref: 'C1', URN: 1, 'Raised on': '2026-09-21' };
const concern = (Kind: string, more: Lines[string][number] = {}) => ({ ...CASE, Kind, ...more });

/** The lines of urgent cases on 12 October 2026. */
const cases = (...Concerns: Lines[string]) =>
  planned({ Concerns }).answer.start.filter(
    ({ part, item }) => part === 'Needs attention' && item.startsWith('URGENT ACTION'),
  );

describe('an urgent concern asks for', () => {
  const COMMISSIONED = { 'Commissioned on': '2026-09-23' };
  const DUE = { ...COMMISSIONED, 'Report due': '2026-10-13' };
  const RECEIVED = { ...DUE, 'Report received': '2026-10-09' };

  test.each([
    ['an investigator, while none is commissioned', {}, 'Urgent', /senior leader of another school/],
    ['the day of the report, once one is', COMMISSIONED, 'Urgent', /^An investigator is commissioned: .*Report due/],
    ['the report, on the day it is due', { ...COMMISSIONED, 'Report due': '2026-10-12' }, 'Urgent', /is due on 12 Oct/],
    ['the report, after that day', { ...COMMISSIONED, 'Report due': '2026-10-09' }, 'Urgent', /was due on 9 Oct/],
    ['nothing today, before that day', DUE, 'To do', /is due on 13 October 2026/],
    ['a plan, once the report is here', RECEIVED, 'Urgent', /Plan agreed/],
    ['reviews, once the plan is agreed', { ...RECEIVED, 'Plan agreed': '2026-10-12' }, 'To do', /Closed on/],
  ])('%s', (_, dates, state, toDo) => {
    const [line] = cases(concern('Financial', dates));
    expect(line).toMatchObject({ state, where: 'Concerns, row 2' });
    expect(line?.toDo).toMatch(toDo);
  });
});

test('a long absence of a headteacher asks for cover, and for nobody to investigate', () => {
  const [line] = cases(concern('Headteacher absence', { 'Raised on': '2026-06-15' }));
  expect(line).toMatchObject({ state: 'To do', toDo: expect.stringContaining('covered') });
  expect(line?.toDo).not.toMatch(/investigat|commission/i);
});

test('a case in which the trust must act comes before one that runs its course', () => {
  const absence = concern('Headteacher absence', { 'Raised on': '2026-06-15' });
  const lines = cases(absence, concern('Safeguarding', { Ref: 'C2', URN: 2 }));
  expect(lines.map(({ item }) => item)).toEqual(['URGENT ACTION: Elm School', 'URGENT ACTION: Oak School']);
});

test('a concern that is closed asks for nothing beside the open one', () => {
  const [line] = cases(
    concern('Financial', { 'Closed on': '2026-10-01' }),
    concern('Safeguarding', { Ref: 'C2', 'Commissioned on': '2026-10-01', 'Report due': '2026-10-20' }),
  );
  expect(line?.toDo).toMatch(/^The investigator’s report is due on 20 October 2026/);
});

test('complaints over the trust’s number ask for a decision', () => {
  const Settings = [{ Setting: 'complaints.threshold', Value: 1 }];
  const plan = daily.plan(
    snapshot({ Schools: [{ URN: 1, School: 'Oak School' }], Settings, Concerns: [concern('Complaint')] }),
    onDay('2026-10-12'),
    {},
  );
  const line = 'answer' in plan ? plan.answer.start.find(({ item }) => item.startsWith('URGENT')) : undefined;
  expect(line).toMatchObject({ state: 'Urgent', toDo: expect.stringContaining('complaints') });
});

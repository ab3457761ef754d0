/** When a category changes: what comes sooner, what stays, what is no longer asked, and never without notice. */
import { describe, expect, test } from '@jest/globals';
import type { HeldTask } from '../../../src/domain/calendar/task.ts';
import type { Agreement, Colour } from '../../../src/domain/records.ts';
import { anAgreement, duesOf, type Given, graded, plan, START, written } from './a-calendar.ts';

const WAS = (colour: Colour) => anAgreement(1, colour, '2026-07-02');

/** The calendar of a school whose tasks were done on their days until a colour was agreed, on the day after. */
function changed(from: Colour, to: Colour, on: string, more: Given = {}, after = on) {
  const before = written(plan({ ...more, agreements: [WAS(from)], today: START }));
  const done = before.map((row): HeldTask => ((row.due ?? '') <= on ? { ...row, doneOn: row.due as string } : row));
  const agreements: readonly Agreement[] = [WAS(from), anAgreement(1, to, on)];
  return { before: done, planned: plan({ ...more, agreements, today: after, held: done }) };
}

const openDues = (planned: ReturnType<typeof plan>, activity: string) =>
  planned.tasks.filter((task) => task.activity === activity && task.status !== 'Done').map(({ due }) => due);

describe('GREEN → RED on 3 March', () => {
  const { planned } = changed('GREEN', 'RED', '2027-03-03');
  test('the first monthly review is within a month, and no earlier than ten school days after', () => {
    const [first] = openDues(planned, 'Executive Team review');
    // Ten school days after 3 March is the 17th; 3 April lies in the Easter holiday, which began on the 26th.
    expect(first).toBe('2027-03-25');
  });
  test('then once a month to July, and eleven in the year after', () => {
    const dues = openDues(planned, 'Executive Team review').filter((due) => due <= '2027-08-31');
    expect(dues.map((due) => due.slice(0, 7))).toEqual(['2027-03', '2027-04', '2027-05', '2027-06', '2027-07']);
    expect(openDues(planned, 'Executive Team review').filter((due) => due > '2027-08-31')).toHaveLength(11);
  });
  test('a Rapid Response Commitment Plan is due 20 school days after, once', () => {
    expect(duesOf(planned, 'Rapid Response Commitment Plan', 1)).toEqual(['2027-04-15']);
  });
  test.each(['2027-03-03', '2027-03-10', '2027-02-10', '2026-11-17', '2027-05-14', '2027-06-28'])(
    'agreed on %s, the first review has its notice',
    (on) => {
      const [first = ''] = openDues(changed('GREEN', 'RED', on).planned, 'Executive Team review');
      const apart = (new Date(first).getTime() - new Date(on).getTime()) / 86_400_000;
      expect(apart).toBeGreaterThanOrEqual(14);
      expect(apart).toBeLessThanOrEqual(40);
    },
  );
  test('the peer review comes sooner than it would have: a term after the last', () => {
    const reviews = [{ urn: '1', kind: 'Peer review', heldOn: '2026-02-03' }];
    const { before, planned: sooner } = changed('GREEN', 'RED', '2027-03-03', { reviews });
    const was = before.filter(({ activity }) => activity === 'Peer review').map(({ due }) => due);
    expect(was).toEqual(['2027-02-03', '2028-02-03']);
    const [next = ''] = openDues(sooner, 'Peer review');
    expect(next > '2027-04-11' && next < '2027-07-21').toBe(true);
  });
});

describe('a date that people rely on', () => {
  const datesOf = (rows: readonly HeldTask[]) =>
    rows.filter(({ activity }) => activity === 'Peer review').map(({ task, due }) => `${task} ${due}`);
  test('stands where the new category has it as often', () => {
    const { before, planned } = changed('GREEN', 'YELLOW', '2026-11-20');
    expect(
      planned.tasks.filter(({ activity }) => activity === 'Peer review').map(({ id, due }) => `${id} ${due}`),
    ).toEqual(datesOf(before));
  });
  test('says from then on which category it comes from', () => {
    const { planned } = changed('GREEN', 'YELLOW', '2026-11-20');
    const open = planned.tasks.filter(({ activity, status }) => activity === 'Peer review' && status !== 'Done');
    expect(open.map(({ madeFor }) => madeFor)).toEqual(open.map(() => 'YELLOW · Year'));
  });
  test('stands when the review before it was held late, or early', () => {
    const given: Given = { agreements: [WAS('RED')] };
    const before = written(plan(given));
    const reviews = [{ urn: '1', kind: 'Peer review', heldOn: '2026-12-17' }];
    const after = plan({ ...given, today: '2026-12-18', held: before, reviews });
    expect(duesOf(after, 'Peer review', 1)).toEqual(
      before.filter(({ activity }) => activity === 'Peer review').map(({ due }) => due),
    );
    expect(after.tasks.filter(({ activity }) => activity === 'Peer review')[0]).toMatchObject({
      status: 'Done',
      because: 'Held on 17 December 2026',
    });
  });
  test('is counted from when it was last held where no task has come due yet', () => {
    const reviews = [{ urn: '1', kind: 'Peer review', heldOn: '2026-05-07' }];
    const { before, planned } = changed('GREEN', 'AMBER', '2026-09-24', { reviews });
    expect(before.filter(({ activity }) => activity === 'Peer review').map(({ due }) => due)[0]).toBe('2027-05-07');
    const [first = ''] = openDues(planned, 'Peer review');
    expect(first > '2026-10-31' && first < '2026-12-01').toBe(true);
  });
  test('comes on the tenth school day after the change where the new interval is over already', () => {
    // YELLOW was reviewed in October; a month after that is past. After 1 December the tenth school day is the 15th.
    expect(openDues(changed('YELLOW', 'RED', '2026-12-01').planned, 'Executive Team review')[0]).toBe('2026-12-15');
  });
  test('never comes with less than ten school days’ notice where it moves', () => {
    const { planned } = changed('YELLOW', 'AMBER', '2026-11-20');
    expect((openDues(planned, 'Executive Team review')[0] ?? '') >= '2026-12-04').toBe(true);
  });
});

describe('RED → GREEN', () => {
  const { before, planned } = changed('RED', 'GREEN', '2027-03-03');
  test('the reviews of RED that were still to come are withdrawn, and what was done stays done', () => {
    const withdrawn = planned.withdrawn.map(({ activity }) => activity);
    expect(new Set(withdrawn)).toEqual(
      new Set(['Executive Team review', 'RRCP review', 'Peer review', 'Safeguarding review']),
    );
    expect(openDues(planned, 'Executive Team review')).toEqual([]);
    const doneBefore = before.filter(({ doneOn }) => doneOn !== undefined).length;
    expect(planned.tasks.filter(({ status }) => status === 'Done')).toHaveLength(doneBefore);
  });
  test('the next peer review is the one that was due, and then there is one a year', () => {
    const was = before
      .filter(({ activity, doneOn }) => activity === 'Peer review' && doneOn === undefined)
      .map(({ due }) => due);
    const now = openDues(planned, 'Peer review');
    expect(now[0]).toBe(was[0]);
    expect(now).toHaveLength(2);
  });
  test('withdrawn once, they are left alone the next day', () => {
    const held = written(planned, before);
    const next = plan({ agreements: [WAS('RED'), anAgreement(1, 'GREEN', '2027-03-03')], today: '2027-03-04', held });
    expect(next.withdrawn.filter(({ status }) => status !== 'Not needed')).toEqual([]);
    expect(openDues(next, 'RRCP review')).toEqual([]);
  });
  test('what was overdue before the change is owed still', () => {
    const rows = before.map((row): HeldTask => {
      const { doneOn: _, ...open } = row;
      return row.activity === 'Executive Team review' ? open : row;
    });
    const after = plan({
      agreements: [WAS('RED'), anAgreement(1, 'GREEN', '2027-03-03')],
      today: '2027-03-03',
      held: rows,
    });
    const overdue = after.tasks.filter(
      ({ activity, status }) => activity === 'Executive Team review' && status === 'Overdue',
    );
    expect(overdue.length).toBeGreaterThan(3);
  });
});

describe('a plan by judgement and by category', () => {
  const RRCP = 'Rapid Response Commitment Plan';
  test('one plan where a judgement led to the category', () => {
    const planned = plan({
      agreements: [anAgreement(1, 'AMBER', '2026-11-12')],
      inspected: { 1: graded(3, '2026-10-06') },
      today: '2026-11-20',
    });
    expect(planned.tasks.filter(({ activity }) => activity === RRCP).map(({ id, due }) => [id, due])).toEqual([
      ['1·Rapid Response Commitment Plan·2026-10-06', '2026-11-11'],
    ]);
  });
  test('another where the judgement came after the first was due', () => {
    const planned = plan({
      agreements: [anAgreement(1, 'AMBER', '2026-09-10')],
      inspected: { 1: graded(4, '2026-11-10') },
      today: '2026-11-20',
    });
    expect(duesOf(planned, RRCP, 1)).toEqual(['2026-10-08', '2026-12-08']);
  });
  test('none for a judgement before the calendar began', () => {
    expect(duesOf(plan({ inspected: { 1: graded(3, '2024-10-06') } }), RRCP, 1)).toEqual([]);
  });
});

/** Urgent Action in the calendar: its steps, for the Executive Team and the Board alone, until the concern is closed. */
import { describe, expect, test } from '@jest/globals';
import type { Source } from '../../../src/domain/outcome.ts';
import type { Concern } from '../../../src/domain/records.ts';
import { plan, written } from './a-calendar.ts';

const aConcern = (more: Partial<Concern> = {}): Concern => ({
  source: 0 as Source,
  ref: 'C5',
  urn: '1',
  kind: 'Financial',
  raisedOn: '2026-09-21',
  ...more,
});
const urgent = (concerns: readonly Concern[], today = '2026-10-05', more = {}) => {
  const { tasks, withdrawn } = plan({ concerns, today, ...more });
  return { withdrawn, tasks: tasks.filter(({ activity }) => activity.startsWith('Urgent')) };
};
const dueOf = (tasks: ReturnType<typeof urgent>['tasks'], step: string) =>
  tasks.find(({ activity }) => activity === `Urgent: ${step}`)?.due;

describe('an open financial concern', () => {
  const { tasks } = urgent([aConcern()]);
  test('has an investigator two school days after it was raised, and the report ten after', () => {
    expect([dueOf(tasks, 'investigator commissioned'), dueOf(tasks, 'report received')]).toEqual([
      '2026-09-23',
      '2026-10-05',
    ]);
  });
  test('has no plan to agree until the report is there, then five school days after that', () => {
    expect(dueOf(tasks, 'action plan agreed')).toBeUndefined();
    const { tasks: later } = urgent([aConcern({ reportReceived: '2026-10-02' })]);
    expect(dueOf(later, 'action plan agreed')).toBe('2026-10-09');
  });
  test('is reviewed every second school week, on the weekday it was raised', () => {
    const reviews = tasks.filter(({ activity }) => activity === 'Urgent: reviewed').map(({ due }) => due);
    // Half term is the week of 26 October.
    expect(reviews.slice(0, 3)).toEqual(['2026-10-19', '2026-11-09', '2026-11-23']);
  });
  test('is named by its Ref', () => {
    expect(tasks.map(({ id }) => id).slice(0, 3)).toEqual([
      '1·Urgent: investigator commissioned·C5',
      '1·Urgent: report received·C5',
      '1·Urgent: reviewed·C5·1',
    ]);
  });
  test('is for the Executive Team and the Board alone: no headteacher owns a step, or is told of one', () => {
    const { tasks: all } = urgent([aConcern({ reportReceived: '2026-10-02' })]);
    expect(all.every(({ level }) => level >= 3)).toBe(true);
    expect(all.flatMap(({ tell }) => tell)).not.toContain('Headteacher');
    expect(all.flatMap(({ tell }) => tell)).toContain('Director');
  });
  test('a step that Concerns has a day for is done', () => {
    const { tasks: all } = urgent([aConcern({ commissionedOn: '2026-09-22' })]);
    expect(all[0]).toMatchObject({ status: 'Done', closedOn: '2026-09-22' });
  });
  test('the report is due on the day that was agreed with the investigator', () => {
    expect(dueOf(urgent([aConcern({ reportDue: '2026-10-16' })]).tasks, 'report received')).toBe('2026-10-16');
  });
});

test('once it is closed, what was still to come is withdrawn', () => {
  const held = written(plan({ concerns: [aConcern()], today: '2026-10-05' }));
  const after = urgent([aConcern({ closedOn: '2026-10-06' })], '2026-10-06', { held });
  expect(after.tasks).toEqual([]);
  expect(after.withdrawn.every(({ activity }) => activity?.startsWith('Urgent'))).toBe(true);
  expect(after.withdrawn.length).toBeGreaterThan(5);
});

describe('an absence', () => {
  const absence = aConcern({ ref: 'C1', kind: 'Headteacher absence', raisedOn: '2026-09-02' });
  test('is no case on its nineteenth school day, and is one on its twentieth', () => {
    expect(urgent([absence], '2026-09-28').tasks).toEqual([]);
    expect(urgent([absence], '2026-09-29').tasks.length).toBeGreaterThan(0);
  });
  test('is reviewed, and nobody is commissioned to investigate it', () => {
    expect(new Set(urgent([absence]).tasks.map(({ activity }) => activity))).toEqual(new Set(['Urgent: reviewed']));
  });
});

describe('complaints', () => {
  const complaint = (ref: string, raisedOn: string) => aConcern({ ref, kind: 'Complaint', raisedOn });
  const two = [complaint('C1', '2026-09-08'), complaint('C2', '2026-09-24')];
  test('are no case while the trust has set no number', () => {
    expect(urgent(two).tasks).toEqual([]);
  });
  test('are one from the day on which there are as many as the trust has set', () => {
    const complaints = { threshold: 2, months: 12 };
    expect(dueOf(urgent(two, '2026-10-05', { complaints }).tasks, 'investigator commissioned')).toBe('2026-09-28');
    expect(urgent([two[0] as Concern], '2026-10-05', { complaints }).tasks).toEqual([]);
  });
});

/** A school in a two-minute view. */
import { describe, expect, test } from '@jest/globals';
import { schoolOnAPage } from '../../../src/documents/kinds/school-on-a-page.ts';
import type { Tabs } from '../../support/decide.ts';
import { aHeadteacher, aSchool, aSelfEvaluation, row, workbook } from '../../support/rows.ts';
import { dataOf } from '../a-context.ts';
import { demonstrationSchools } from '../demonstration.ts';

const URN = '100001';
const page = (...parts: readonly Tabs[]) => dataOf(schoolOnAPage, workbook(aSchool(), ...parts));
const task = (Task: string, Activity: string, Due: string, extra: Record<string, string> = {}): Tabs =>
  row('Calendar', { Task, URN, Activity, Due, Owner: 'CEO', Status: 'Upcoming', ...extra });
const dates = (...parts: readonly Tabs[]) =>
  (page(...parts)['dates'] as unknown as readonly { what: string; on: string }[]).map(({ what }) => what);

describe('the next three dates', () => {
  test('are the soonest from today on, of what is still to be done', () => {
    expect(
      dates(
        task('1', 'Data capture', '2019-10-25'),
        task('2', 'Peer review', '2019-10-07'),
        task('3', 'Summary SEF', '2019-10-06'),
        task('4', 'Headteacher report', '2019-11-01', { Status: 'Done', 'Done on': '2019-10-01' }),
        task('5', 'Commitment Plan', '2019-11-08'),
        task('6', 'Safeguarding review', '2019-12-01'),
      ),
    ).toEqual(['Peer review', 'Data capture', 'Commitment Plan']);
  });

  test('are never those of an urgent case, nor an appraisal', () => {
    expect(
      dates(
        task('1', 'Urgent: report received', '2019-10-10'),
        task('2', 'Headteacher appraisal', '2019-11-10'),
        task('3', 'Data capture', '2019-12-10'),
      ),
    ).toEqual(['Data capture']);
  });

  test('are the planned reviews while there is no calendar', () => {
    expect(
      dates(
        row('Reviews', { Ref: 'R1', URN, Kind: 'Peer review', Planned: '2019-11-12' }),
        row('Reviews', { Ref: 'R2', URN, Kind: 'Appraisal', Planned: '2019-11-13' }),
        row('Reviews', { Ref: 'R3', URN, Kind: 'Peer review', Planned: '2019-10-01', 'Held on': '2019-10-02' }),
      ),
    ).toEqual(['Peer review']);
  });
});

test('the headteacher is a role with a day, not a name', () => {
  const text = JSON.stringify(page(aHeadteacher('2017-09-01')));
  expect(text).toContain('In post since 1 September 2017');
  expect(text).not.toContain('A. Head');
});

test('the headlines of the latest self-evaluation are 60 words at most', () => {
  const sixty = `${'word '.repeat(59)}end.`;
  const headlines = (Headlines: string) => page(aSelfEvaluation('2019-07-01', 'Good', { Headlines }))['headlines'];
  expect(headlines(sixty)).toBe(sixty);
  expect(headlines(`Short. ${sixty}`)).toBe('Short.');
});

test('five figures at most, what may be shown before what may not', () => {
  for (const context of demonstrationSchools()) {
    const figures = schoolOnAPage.data(context)['figures'] as unknown as readonly { school: string }[];
    expect(figures.length).toBeLessThanOrEqual(5);
    const shown = figures.map(({ school }) => /\d/.test(school));
    expect([...shown].sort((a, b) => Number(b) - Number(a))).toEqual(shown);
  }
});

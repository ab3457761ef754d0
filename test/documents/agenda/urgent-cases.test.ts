/** Urgent cases, by Ref and dates alone. */
import { describe, expect, test } from '@jest/globals';
import { aConcern, TODAY } from '../../support/rows.ts';
import { agenda, base, decisions, item, lines, quiet } from './an-agenda.ts';

describe('urgent cases', () => {
  const financial = (extra: Record<string, string> = {}) =>
    aConcern('Financial', '2019-09-20', {
      Ref: 'C1',
      'Case file': 'https://example.org/c1',
      Investigator: 'C. Investigator',
      ...extra,
    });

  test.each([
    [{}, 'Not yet', 'No date set', 'Not yet'],
    [{ 'Commissioned on': '2019-09-23', 'Report due': TODAY }, '23 Sep 2019', 'Due 7 Oct 2019', 'Not yet'],
    [{ 'Commissioned on': '2019-09-23', 'Report due': '2019-10-06' }, '23 Sep 2019', 'Was due 6 Oct 2019', 'Not yet'],
    [
      { 'Commissioned on': '2019-09-23', 'Report received': '2019-10-02', 'Plan agreed': '2019-10-04' },
      '23 Sep 2019',
      'Received 2 Oct 2019',
      '4 Oct 2019',
    ],
  ])('by Ref and dates: %o', (extra, commissioned, report, plan) => {
    expect(lines('urgent', base, quiet(), financial(extra))).toEqual([
      { ref: 'C1', school: 'Ash School', raised: '20 Sep 2019', commissioned, report, plan },
    ]);
  });

  test('no kind, no investigator and no link is printed', () => {
    const text = JSON.stringify(agenda(base, quiet(), financial({ 'Commissioned on': '2019-09-23' })));
    expect(text).not.toMatch(/financial|Investigator|example\.org/i);
  });

  test('one that nobody is commissioned for is decided', () => {
    expect(decisions(base, quiet(), financial())).toContain('C1, Ash School: the CEO commissions an investigator');
    expect(decisions(base, quiet(), financial({ 'Commissioned on': '2019-09-23' }))).toEqual(['Any other decision']);
  });

  test('an absence is listed from its twentieth school day, and is nobody’s to investigate', () => {
    const away = (from: string) => lines('urgent', base, quiet(), aConcern('Headteacher absence', from));
    expect(away('2019-09-11')).toEqual([]);
    expect(away('2019-09-10')).toEqual([
      expect.objectContaining({ commissioned: 'Does not apply', report: 'Does not apply' }),
    ]);
  });

  test('a case that is closed is gone', () => {
    expect(
      item('urgent', base, quiet(), financial({ 'Commissioned on': '2019-09-23', 'Closed on': TODAY })),
    ).toBeNull();
    expect(lines('urgent', base, quiet(), financial({ 'Closed on': '2019-10-08' }))).toHaveLength(1);
  });
});

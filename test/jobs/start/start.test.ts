import { describe, expect, test } from '@jest/globals';
import { daily } from '../../../src/jobs/daily.ts';
import { type Lines, onDay, snapshot } from '../../workbook/sheets.ts';
import { aFigure, planned } from '../daily/planned.ts';

const linesOf = (tabs: Lines, today?: string) => planned(tabs, today).answer.start;
const line = (tabs: Lines, item: string, today?: string) => linesOf(tabs, today).find((each) => each.item === item);
const attention = (tabs: Lines, today?: string): readonly string[] =>
  linesOf(tabs, today).flatMap(({ part, item }) => (part === 'Needs attention' ? [item] : []));

const INSPECTIONS = [1, 2].map((URN) => ({
  URN,
  Date: '2024-06-12',
  Kind: 'Graded',
  Framework: 'Overall effectiveness',
  Overall: 2,
  Safeguarding: 'Met',
}));
const agreed = (URN: number, Agreed: string) => ({
  URN,
  Agreed,
  'Agreed on': '2026-07-02',
  'Agreed by': 'Executive Team',
  'Reason for override': 'Because',
});
const URGENT = [{ Ref: 'C1', URN: 2, Kind: 'Financial', 'Raised on': '2026-09-21' }];

describe('what to do first', () => {
  test('is what is urgent, before anything else', () => {
    const [first] = linesOf({ Concerns: URGENT });
    expect(first).toMatchObject({ item: 'Do this first', state: 'Urgent', where: 'Concerns, row 2' });
    expect(first?.says).toContain('Elm School');
  });
  test('is to have schools, where there are none', () => {
    const plan = daily.plan(snapshot({ Schools: [{ URN: '', School: '', Phase: '' }] }), onDay('2026-10-12'), {});
    expect('answer' in plan && plan.answer.start[0]).toMatchObject({ item: 'Schools', where: 'Schools' });
  });
});

describe('health checks', () => {
  const book = { timeZone: 'Europe/London', scriptTimeZone: 'Europe/London', locale: 'en_GB' };
  const inBook = (other: Partial<typeof book>, item: string) => {
    const plan = daily.plan(
      { ...snapshot({ Schools: [{ URN: 1 }] }), book: { ...book, ...other } },
      onDay('2026-10-12'),
      {},
    );
    return 'answer' in plan ? plan.answer.start.find((each) => each.item === item) : undefined;
  };
  test('are well in London and the United Kingdom', () => {
    expect(inBook({}, 'Time zone')?.state).toBe('Well');
    expect(inBook({}, 'Locale')?.state).toBe('Well');
  });
  test('say what to choose where the zone or the locale is another', () => {
    expect(inBook({ timeZone: 'America/New_York' }, 'Time zone')).toMatchObject({ state: 'Urgent' });
    expect(inBook({ locale: 'en_US' }, 'Locale')?.toDo).toContain('United Kingdom');
  });
  test('name the tabs that set-up would make, and not those that this run makes', () => {
    const says = line({}, 'Set-up')?.says ?? '';
    expect(says).toContain('missing');
    expect(says).not.toMatch(/Dashboard|Capture grid|Problems/);
  });
  test('name each setting that is blank and matters, until it is filled in', () => {
    expect(line({}, 'complaints.threshold')?.state).toBe('To do');
    const Settings = [{ Setting: 'complaints.threshold', Value: 3 }];
    expect(line({ Settings }, 'complaints.threshold')).toBeUndefined();
  });
  test('say that mail is a dry run until it is turned off', () => {
    expect(line({}, 'Mail')?.says).toContain('Dry run');
    expect(line({ Settings: [{ Setting: 'mail.dry.run', Value: 'No' }] }, 'Mail')).toMatchObject({
      state: 'Well',
      says: 'It is sent on school days: mail.dry.run is No',
    });
  });
  test('count the policy queries that are not confirmed', () => {
    const queries = [
      { Query: 'One', 'Confirmed on': '2026-09-01' },
      { Query: 'Two', 'Confirmed on': '' },
    ];
    expect(line({ 'Policy queries': queries }, 'Policy queries')?.says).toMatch(/^1 of 2 /);
  });
});

describe('what needs attention', () => {
  const everything: Lines = {
    Inspections: INSPECTIONS,
    Concerns: URGENT,
    Categories: [agreed(1, 'RED')],
    Judgements: [
      {
        Ref: 'J1',
        URN: 1,
        Kind: 'Likely outcome',
        Value: 'Good',
        'Made on': '2026-01-10',
        'Made by': 'Executive Team',
        Expires: '2026-11-09',
      },
    ],
    'Data captures': [aFigure(1, 65), aFigure(1, 0.7, { Capture: 'Summer 2' })],
  };

  test('comes in the order in which it presses', () => {
    const kinds = attention(everything).map((item) => item.split(':')[0]);
    expect([...new Set(kinds)].filter((kind) => !kind?.startsWith('Problems'))).toEqual([
      'URGENT ACTION',
      'Indicated is not agreed',
      'Categories not yet agreed',
      'More serious if evidence comes',
      'Judgement about to expire',
      'Captures not returned',
    ]);
    expect(kinds.indexOf('Problems in Data captures')).toBeGreaterThan(kinds.indexOf('More serious if evidence comes'));
    expect(kinds.indexOf('Problems in Data captures')).toBeLessThan(kinds.indexOf('Judgement about to expire'));
  });

  test.each([
    ['2026-10-11', false, '29 days before'],
    ['2026-10-12', true, '28 days before'],
    ['2026-11-09', true, 'on its last day'],
    ['2026-11-10', false, 'after it'],
  ])('on %s a judgement is about to expire: %s (%s)', (day, told) => {
    expect(attention(everything, day).includes('Judgement about to expire: J1')).toBe(told);
  });

  test('a school without a colour could get one; one that has a colour could be more serious', () => {
    const oak = (tabs: Lines) => line(tabs, 'No colour yet: Oak School')?.says;
    expect(oak({})).toMatch(/^No criterion is met; .*could be /);
    expect(oak({ Inspections: INSPECTIONS })).toBeUndefined();
    expect(attention({ Inspections: INSPECTIONS })).toContain('More serious if evidence comes: Oak School');
  });

  test('names the row of a judgement that is about to expire', () => {
    expect(line(everything, 'Judgement about to expire: J1', '2026-10-12')?.where).toBe('Judgements, row 2');
  });

  test('a school whose agreed category is the one indicated is not named', () => {
    const items = attention({ Inspections: INSPECTIONS, Categories: [agreed(1, 'GREEN')] });
    expect(items).not.toContain('Indicated is not agreed: Oak School');
  });

  describe('an override', () => {
    const item = 'Indicated is not agreed: Oak School';
    const held = (more: Lines[string][number]): Lines => ({
      Inspections: INSPECTIONS,
      Categories: [{ ...agreed(1, 'YELLOW'), ...more }],
    });
    const then = (Indicated: string) => [
      {
        URN: 1,
        On: '2026-07-02',
        Indicated,
        Agreed: 'YELLOW',
        'Agreed on': '2026-07-02',
        'Indicated when agreed': Indicated,
      },
    ];
    test('of what is still indicated, with its reason, asks for nothing', () => {
      const told = line({ ...held({}), 'Category history': then('GREEN') }, item);
      expect(told).toMatchObject({ state: 'To know', says: expect.stringContaining('an override, with its reason') });
    });
    test('without a reason goes to the Executive Team', () => {
      const told = line({ ...held({ 'Reason for override': '' }), 'Category history': then('GREEN') }, item);
      expect(told).toMatchObject({ state: 'To do', toDo: expect.stringContaining('Executive Team') });
    });
    test('of another colour than is indicated by now goes to the Executive Team', () => {
      const told = line({ ...held({}), 'Category history': then('AMBER') }, item);
      expect(told).toMatchObject({ state: 'To do', toDo: expect.stringContaining('Executive Team') });
    });
  });

  test('a window that is not open asks for nothing', () => {
    const Settings = [{ Setting: 'calendar.from', Value: '2026-09-01' }];
    expect(attention({ Settings }, '2026-10-05').join()).not.toContain('Captures not returned');
    expect(attention({ Settings }, '2026-10-12').join()).toContain('Captures not returned: Autumn 1 2026/27');
  });
});

test('the version that the migrations noted stays, and is no tab to set up', () => {
  const Start = [{ Part: 'Health check', Item: 'Workbook version', State: 'Well', 'How it stands': 3 }];
  expect(line({ Start }, 'Workbook version')).toMatchObject({ part: 'Health check', says: '3' });
  expect(line({ Start }, 'Set-up')?.says).not.toMatch(/Start/);
  expect(line({}, 'Workbook version')).toBeUndefined();
});

test('every line says how it stands, and what is to do says what', () => {
  for (const { state, says, toDo } of linesOf({ Concerns: URGENT, Inspections: INSPECTIONS })) {
    expect(says).not.toBe('');
    if (state !== 'Well') expect(toDo).not.toBe('');
  }
});

test('each item is named once: it is the key', () => {
  const items = linesOf({ Concerns: URGENT }).map(({ item }) => item);
  expect(new Set(items).size).toBe(items.length);
});

import { describe, expect, test } from '@jest/globals';
import type { Assessment, Awaiting, Indicated } from '../../../src/domain/category/assess.ts';
import { agreedBefore, directionOf } from '../../../src/domain/category/direction.ts';
import type { Agreement, Colour } from '../../../src/domain/records.ts';
import { NO_ROW } from '../a-series.ts';

const WAS_RED: Awaiting = { criterion: 'R7', colour: 'RED', say: 'was RED on 2024/25, awaiting 2025/26' };
const direction = (indicated: Indicated, previous?: Colour, awaiting: readonly Awaiting[] = []) =>
  directionOf({ indicated, awaiting } as Assessment, previous);

describe('the direction', () => {
  test.each<readonly [Indicated, Colour, string]>([
    ['GREEN', 'GREEN', 'Steady'],
    ['RED', 'RED', 'Steady'],
    ['GREEN', 'YELLOW', 'Improving'],
    ['YELLOW', 'RED', 'Improving'],
    ['AMBER', 'YELLOW', 'Declining'],
    ['RED', 'GREEN', 'Declining'],
    ['Not yet set', 'GREEN', 'Not comparable'],
    ['Not yet set', 'RED', 'Not comparable'],
  ])('of %s after %s is %s', (indicated, previous, expected) => {
    expect(direction(indicated, previous)).toBe(expected);
  });

  test('is New while no other colour was agreed before', () => {
    expect([direction('GREEN'), direction('Not yet set')]).toEqual(['New', 'New']);
  });

  test('is Not comparable, never an improvement, while a year is awaited', () => {
    expect([direction('GREEN', 'RED', [WAS_RED]), direction('GREEN', undefined, [WAS_RED])]).toEqual([
      'Not comparable',
      'Not comparable',
    ]);
  });
});

describe('the colour agreed before the present one', () => {
  const agreed = (on: string, colour: Colour): Agreement => ({ source: NO_ROW, urn: '100001', on, agreed: colour });
  const [first, second, third] = [
    agreed('2018-07-06', 'GREEN'),
    agreed('2019-07-05', 'YELLOW'),
    agreed('2020-07-03', 'RED'),
  ] as const;

  test.each<readonly [string, readonly Agreement[], Colour | undefined]>([
    ['is none while nothing was agreed', [], undefined],
    ['is none after one agreement', [first], undefined],
    ['is the one before the last', [first, second], 'GREEN'],
    ['is the one before the last in time, whatever the order of rows', [second, first], 'GREEN'],
    ['does not see an agreement of a later day', [first, second, third], 'GREEN'],
    ['counts two rows of one day as one agreement', [first, second, agreed('2019-07-05', 'AMBER')], 'GREEN'],
    ['may be the same colour', [first, agreed('2019-07-05', 'GREEN')], 'GREEN'],
  ])('%s', (_, agreements, expected) => {
    expect(agreedBefore(agreements, '2019-10-07')).toBe(expected);
  });

  test('sees an agreement of the day itself', () => {
    expect(agreedBefore([first, second], '2019-07-05')).toBe('GREEN');
    expect(agreedBefore([first, second], '2019-07-04')).toBeUndefined();
  });
});

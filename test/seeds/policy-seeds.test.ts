import { describe, expect, test } from '@jest/globals';
import { readYear, sayYear } from '../../src/domain/academic-year.ts';
import { RULE_MEASURES, type RuleMeasure } from '../../src/domain/measures.ts';
import { neverPublished } from '../../src/domain/publication.ts';
import { SETTINGS, type SettingDefinition } from '../../src/domain/settings.ts';
import { KNOWN_MEASURES } from '../../src/workbook/known-measures.ts';
import { POLICY_FILES, rowsIn } from './seed-files.ts';

const seedRows = (tab: string) => rowsIn(POLICY_FILES, tab);

const typed = (value: SettingDefinition['value']): string =>
  value === undefined ? '' : typeof value === 'boolean' ? (value ? 'Yes' : 'No') : String(value);

test('Settings has every setting once, in the program’s order, with its default and its words', () => {
  expect(seedRows('Settings')).toEqual(
    Object.entries<SettingDefinition>(SETTINGS).map(([name, { value, unit, does, section }]) => ({
      Setting: name,
      Value: typed(value),
      Unit: unit,
      'What it does': does,
      'Policy section': section,
    })),
  );
});

test('Measures has every measure that the program knows, as the program knows it', () => {
  expect(seedRows('Measures')).toEqual(
    KNOWN_MEASURES.map(({ measure, name, phase, kind, unit, better, headline, dashboard, lowest, highest }) => ({
      Measure: measure,
      Name: name,
      Phase: phase,
      Kind: kind,
      Unit: unit,
      Better: better,
      Headline: typed(headline),
      Dashboard: typed(dashboard),
      Lowest: typed(lowest),
      Highest: typed(highest),
    })),
  );
});

describe('Benchmarks', () => {
  const rows = seedRows('Benchmarks');

  /** From the first year on the present scales to the last whose figures are known. */
  const published = (measure: RuleMeasure): readonly string[] => {
    const years = Array.from({ length: 10 }, (_, index) => 2015 + index);
    return years.filter((year) => !neverPublished(measure, year)).map(sayYear);
  };

  test.each(Object.keys(RULE_MEASURES) as RuleMeasure[])(
    'lists every published year of %s, and no other',
    (measure) => {
      const listed = rows.filter((row) => row['Measure'] === measure).map((row) => row['Academic year']);
      expect(listed).toEqual(published(measure));
    },
  );

  test('has a source in every row, and a status beside every figure', () => {
    expect(rows.filter((row) => row['Source'] === '')).toEqual([]);
    expect(rows.filter((row) => row['National'] !== '' && row['Status'] === '')).toEqual([]);
    expect(rows.filter((row) => !/^(?:|Provisional|Revised|Final)$/.test(row['Status'] ?? ''))).toEqual([]);
  });

  test('has no year that was not known when the seeds were written', () => {
    expect(rows.filter((row) => (readYear(row['Academic year'] ?? '') ?? 9999) > 2024)).toEqual([]);
  });

  test.each([
    ['2015/16', '53'],
    ['2016/17', '61'],
    ['2017/18', '64'],
    ['2018/19', '65'],
    ['2021/22', '59'],
    ['2022/23', '60'],
    ['2023/24', '61'],
    ['2024/25', '62'],
  ])('has the published national figure for key stage 2 in %s', (year, national) => {
    const row = rows.find((each) => each['Measure'] === 'RWM_EXP' && each['Academic year'] === year);
    expect(row?.['National']).toBe(national);
  });
});

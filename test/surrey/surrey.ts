/** Surrey's primary schools as an import leaves them in a workbook, and the same with views of theirs. */
import { readFileSync } from 'node:fs';
import type { SchoolIn } from '../domain/would-change/single-changes.ts';
import { applied, type File, type Imported, runImport } from '../jobs/import/support.ts';
import { decide, type SchoolAnswer, type Tabs } from '../support/decide.ts';
import { type Cells, workbook } from '../support/rows.ts';

export const SURREY_DAY = '2020-01-15';

export const surreyFile = (name: string): File => ({
  name,
  text: readFileSync(new URL(`../fixtures/surrey/${name}`, import.meta.url), 'utf8'),
});

export const RESULTS = ['2016-17_936_ks2final.csv', '2017-18_936_ks2final.csv', '2018-19_936_ks2final.csv'];

export const importSurrey = (): Imported =>
  runImport({ gias: surreyFile('gias-2022-04-surrey.csv'), ks2: RESULTS.map(surreyFile) }, {}, SURREY_DAY);

export const surrey: Tabs = applied({}, importSurrey().changes);

const schools = (surrey['Schools'] ?? []).map((cells) => ({
  urn: String(cells['URN']),
  predecessors: String(cells['Predecessor URN'] ?? '')
    .split(',')
    .map((urn) => urn.trim())
    .filter(Boolean),
}));

/** Every so many schools, from the first of them. */
const each = (every: number, from: number, cells: (urn: string) => Cells): readonly Cells[] =>
  schools.filter((_, index) => index % every === from).map(({ urn }) => cells(urn));

const judgement =
  (kind: string, value: string) =>
  (urn: string): Cells => ({
    Ref: `${urn} ${kind} ${value}`,
    URN: urn,
    Kind: kind,
    Value: value,
    'Made on': '2019-11-04',
    'Closed on': null,
  });
const selfEvaluation =
  (outcome: string) =>
  (urn: string): Cells => ({
    URN: urn,
    'Academic year': '2019/20',
    Term: 'Autumn',
    Submitted: '2019-10-11',
    'Likely outcome': outcome,
  });

/** Made-up views, spread over the schools so that they meet in many ways. */
export const withViews: Tabs = workbook(surrey, {
  'Self-evaluation': [
    ...each(3, 0, selfEvaluation('Good')),
    ...each(6, 1, selfEvaluation('Requires improvement')),
    ...each(18, 2, selfEvaluation('Inadequate')),
  ],
  Judgements: [
    ...each(5, 0, judgement('Rapid improvement', 'No')),
    ...each(5, 3, judgement('Rapid improvement', 'Yes')),
    ...each(9, 4, judgement('Likely outcome', 'Requires improvement')),
    ...each(7, 5, judgement('Inexperienced senior leadership', 'Yes')),
    ...each(8, 6, judgement('Vulnerability', 'Yes')),
    ...each(8, 6, judgement('Early signs of improvement', 'Yes')),
    ...each(11, 7, judgement('Significant improvement needed', 'Yes')),
    ...each(11, 7, judgement('Limited capacity', 'Yes')),
    ...each(13, 8, judgement('Warning letter', 'Yes')),
  ],
});

const isOf = (urns: readonly string[], cells: Cells): boolean =>
  urns.includes(String(cells['URN'] ?? '')) || cells['URN'] === undefined;

export interface SchoolOfSurrey {
  /** The rows of the school and its predecessors alone. */
  readonly school: SchoolIn;
  readonly answer: SchoolAnswer;
}

export function schoolsOf(tabs: Tabs): readonly SchoolOfSurrey[] {
  const answers = new Map(decide(tabs, SURREY_DAY).schools.map((answer) => [answer.urn, answer]));
  return schools.map(({ urn, predecessors }) => {
    const mine = Object.entries(tabs)
      .map(([tab, rows]) => [tab, rows.filter((cells) => isOf([urn, ...predecessors], cells))] as const)
      .filter(([, rows]) => rows.length > 0);
    const answer = answers.get(urn);
    if (!answer) throw new Error(`There is no answer for ${urn}`);
    return { school: { tabs: Object.fromEntries(mine), today: SURREY_DAY, urn, predecessors }, answer };
  });
}

/** What a headteacher may type comes into the workbook as it was typed, as text and nothing else, once, and back into the next document. */

import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Bundle } from '../../../src/local/bundle.ts';
import type { Doc } from '../../../src/local/docs/model/document.ts';
import type { Host } from '../../../src/local/host.ts';
import { EVERY_CALL } from '../../support/every-call.ts';
import { textsIn } from '../../support/find-table.ts';
import { addRow, typeIn } from '../../support/in-a-document.ts';
import { builtBundle, OAK } from '../trust.ts';
import {
  ACTIONS,
  acceptAll,
  collect,
  HEAD,
  inDocument,
  later,
  returningHost,
  returnsOf,
  serveJob,
} from './a-returning-trust.ts';
import { filled } from './edited-documents.ts';
import { kept } from './kept.ts';

let bundle: Bundle;
let make: () => Host;
beforeAll(async () => {
  bundle = await builtBundle();
  make = kept(returningHost(bundle), bundle);
}, 120_000);

/** As typed, and as a sheet shows it: marks of reading direction and the like show nothing and are dropped. */
const PIECES: readonly (readonly [typed: string, kept: string])[] = [
  ['=1+1', '=1+1'],
  ['+44 191 498', '+44 191 498'],
  ['-5', '-5'],
  ['@here', '@here'],
  ["'tis", "'tis"],
  ['＝HYPERLINK("x")', '＝HYPERLINK("x")'],
  ['<b>bold</b>', '<b>bold</b>'],
  ['{school.name}', '{school.name}'],
  ['$1 \\1 $&', '$1 \\1 $&'],
  ['👩🏽‍🏫', '👩🏽‍🏫'],
  ['\u200fעברית\u200e', 'עברית'],
  ['007', '007'],
  ['5/11', '5/11'],
  ['62%', '62%'],
  ['TRUE', 'TRUE'],
  ['#REF', '#REF'],
  ['one\ntwo', 'one\ntwo'],
  ['a\tb', 'a b'],
  ['A41·2026-10-05', 'A41·2026-10-05'],
  ['Mon 5 Oct', 'Mon 5 Oct'],
  ['long '.repeat(2000), 'long '.repeat(2000)],
];

const piece = fc.constantFrom(...PIECES);
/** One piece, or several with something between: it is at the beginning that most of them do harm. */
const text = fc.array(piece, { minLength: 1, maxLength: 3 }).map(
  (pieces) =>
    [0, 1].map((side) =>
      pieces
        .map((each) => each[side as 0 | 1])
        .join(' and ')
        .trim(),
    ) as [string, string],
);
const COLUMNS = ['Action', 'Lead', 'Support wanted', 'Evidence'] as const;

const action = (host: Host, ref: string) => filled(host, 'Actions').find((row) => row['Ref'] === ref) ?? {};
const formulas = (host: Host) =>
  host.workbook.sheets.flatMap((sheet) => sheet.formulas.rows.flatMap((cells) => cells?.filter(Boolean) ?? []));

/** Makes the plan again from the workbook, as the next version. */
function makeAgain(host: Host): void {
  serveJob(host, 'documents', { kind: ['Commitment Plan'], again: true });
  later(host);
  serveJob(host, 'audit');
  later(host);
}

function secondPlan(host: Host): Doc {
  const row = filled(host, 'Documents').find((each) => each['Key'] === `${OAK}·Commitment Plan·2026/27·2`);
  const file = host.drive.find(String(row?.['File']));
  if (!file) throw new Error('The plan was not made again.');
  return host.drive.docOf(file);
}

describe('texts of every kind', () => {
  test('are offered and taken as they were typed, never as a formula, and are the same in the next document, which returns nothing', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 8, maxLength: 8 }), (texts) => {
        const host = make();
        const [one, other] = [texts.slice(0, 4), texts.slice(4)];
        inDocument(
          host,
          HEAD,
          OAK,
          'Commitment Plan',
          ...COLUMNS.map((column, at) => typeIn(ACTIONS, 'A1', column, one[at]?.[0] ?? '')),
          addRow(ACTIONS, ['', '', other[0]?.[0] ?? '', other[1]?.[0] ?? '', '', '', '', '']),
        );
        collect(host);
        acceptAll(host);
        collect(host);
        const wanted = COLUMNS.map((_, at) => one[at]?.[1]);
        expect(COLUMNS.map((column) => String(action(host, 'A1')[column]))).toEqual(wanted);
        expect(['Action', 'Lead'].map((column) => String(action(host, 'A6')[column]))).toEqual([
          other[0]?.[1],
          other[1]?.[1],
        ]);
        expect(formulas(host)).toEqual([]);
        const offers = returnsOf(host);
        makeAgain(host);
        const [headers = [], ...rows] = textsIn(secondPlan(host), ACTIONS);
        const made = rows.find(([ref]) => ref === 'A1') ?? [];
        expect(COLUMNS.map((column) => made[headers.indexOf(column)]?.replace(/\v/g, '\n'))).toEqual(wanted);
        expect(collect(host).waiting).toBe(0);
        expect(returnsOf(host)).toEqual(offers);
      }),
      {
        numRuns: EVERY_CALL ? 60 : 6,
        examples: [
          [PIECES.slice(0, 8).map(([a, b]) => [a, b])],
          [PIECES.slice(8, 16).map(([a, b]) => [a, b])],
          [PIECES.slice(13, 21).map(([a, b]) => [a, b.trim()])],
        ],
      },
    );
  }, 600_000);

  test.each(['{{school.name}}', 'Read {{#each actions}}', '}}', '#REF!', '#N/A'])(
    '%j is refused with a word in the document, and nothing is offered',
    (typed) => {
      const host = make();
      inDocument(host, HEAD, OAK, 'Commitment Plan', typeIn(ACTIONS, 'A1', 'Lead', typed));
      expect(collect(host).collected.flatMap(({ faults }) => faults)).toMatchObject([{ where: 'Row A1, column Lead' }]);
      expect(returnsOf(host)).toEqual([]);
    },
  );
});

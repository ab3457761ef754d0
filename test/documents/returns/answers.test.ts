/** The program's answer under a table, and the Ref it gives a new row: what it writes, and that it finds it again. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ANSWER } from '../../../src/documents/returns/answer-place.ts';
import { answerRequests, lastToFirst, writeKey } from '../../../src/documents/returns/answer-requests.ts';
import type { ReturnedTable } from '../../../src/documents/returns/return-table.ts';
import type { DocsRequest } from '../../../src/documents/template/requests.ts';
import type { Block, Doc, Json, Paragraph } from '../../../src/local/docs/model/document.ts';
import { textOf as textOfElements } from '../../../src/local/docs/model/runs.ts';
import { contentOf, editSegment } from '../../../src/local/docs/model/segments.ts';
import { edited, runsOf, textOf } from '../../local/docs/documents.ts';
import { textsIn } from '../../support/find-table.ts';
import * as person from '../../support/in-a-document.ts';
import { bullet, p } from '../template/a-template.ts';
import { FILLED, IN_ACTIONS, read } from './a-return.ts';
import { copyTable, splitTable } from './damages.ts';

const TAKEN = `${ANSWER}: A41 is taken as you wrote it.`;
const write = (doc: Doc, requests: readonly DocsRequest[]): Doc => edited(doc, requests as unknown as readonly Json[]);

const requestsIn = (tables: readonly ReturnedTable[], words: string): readonly DocsRequest[] =>
  lastToFirst(tables.flatMap(({ answer }) => (answer ? [answerRequests(answer, words)] : [])));
const answered = (doc: Doc, words = TAKEN): Doc => write(doc, requestsIn(read(doc), words));

const paragraphsOf = (doc: Doc): readonly Paragraph[] => contentOf(doc, {}).flatMap(({ paragraph }) => paragraph ?? []);
const words = ({ elements }: Paragraph): string => textOfElements(elements).replace(/\n$/, '');
const answersIn = (doc: Doc): readonly Paragraph[] =>
  paragraphsOf(doc).filter((each) => words(each).startsWith(ANSWER));

/** The first paragraph under Actions made into another. */
const under = (block: Block): Doc =>
  editSegment(FILLED, {}, (content) =>
    content.map((each) => (each.paragraph && words(each.paragraph).startsWith('Write over') ? block : each)),
  );

describe('an answer', () => {
  test('stands under each table, and everything else stands as it did', () => {
    const doc = answered(FILLED);
    expect(answersIn(doc).map(words)).toEqual([TAKEN, TAKEN, TAKEN]);
    expect(textOf(doc).split(`${TAKEN}\n`).join('')).toBe(textOf(FILLED));
    expect(textOf(doc).split(`]${TAKEN}\n`)).toHaveLength(4);
    const others = paragraphsOf(doc).filter((each) => !words(each).startsWith(ANSWER));
    expect(others).toEqual(paragraphsOf(FILLED));
    expect(contentOf(doc, {}).flatMap(({ table }) => table ?? [])).toEqual(
      contentOf(FILLED, {}).flatMap(({ table }) => table ?? []),
    );
  });

  test('is found again, and changes nothing of what is read', () => {
    const parts = (tables: readonly ReturnedTable[]) =>
      tables.map(({ rows, faults }) => [faults, rows.map(({ key, cells, edited: own }) => [key, cells, own])]);
    const tables = read(answered(FILLED));
    expect(parts(tables)).toEqual(parts(read(FILLED)));
    expect(tables.map(({ answer }) => answer?.standing?.text)).toEqual([TAKEN, TAKEN, TAKEN]);
  });

  test('written again is one paragraph; the same words are not written at all', () => {
    const once = answered(FILLED);
    const twice = answered(once, `${ANSWER}: nothing is left to mend.`);
    expect(answersIn(twice).map(words)).toEqual(Array(3).fill(`${ANSWER}: nothing is left to mend.`));
    expect(textOf(answered(twice))).toBe(textOf(once));
    expect(requestsIn(read(once), TAKEN)).toEqual([]);
  });

  test('whatever the words, and written over whatever words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (first, second) => {
        const doc = answered(answered(FILLED, first), second);
        expect(answersIn(doc)).toHaveLength(3);
        expect(paragraphsOf(doc)).toHaveLength(paragraphsOf(FILLED).length + 3);
        expect(read(doc).every(({ answer }) => answer?.standing)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  test.each([
    ['a heading', p('Write over it', { paragraphStyle: { namedStyleType: 'HEADING_2', headingId: 'h.1' } })],
    ['a bullet', bullet('Write over it')],
    [
      'a page break before',
      p('Write over it', { paragraphStyle: { namedStyleType: 'NORMAL_TEXT', pageBreakBefore: true } }),
    ],
    ['bold words', p([['Write over it', { bold: true, link: { url: 'https://example.org' } }]])],
  ])('before %s it is small and plain, and what follows keeps its looks', (_, block) => {
    const doc = answered(under(block));
    const all = paragraphsOf(doc);
    const at = all.findIndex((each) => words(each) === TAKEN);
    const [own, next] = [all[at], all[at + 1]];
    expect(own?.bullet).toBeUndefined();
    expect(own?.paragraphStyle).toMatchObject({ namedStyleType: 'NORMAL_TEXT', pageBreakBefore: false });
    expect(own?.elements[0]?.textRun?.textStyle).toMatchObject({ fontSize: { magnitude: 9, unit: 'PT' } });
    expect(own?.elements[0]?.textRun?.textStyle).not.toHaveProperty('bold');
    expect(own?.elements[0]?.textRun?.textStyle).not.toHaveProperty('link');
    const { headingId: _id, ...looks } = { ...block.paragraph?.paragraphStyle } as { readonly headingId?: string };
    expect(next?.paragraphStyle).toMatchObject(looks);
    expect([next?.elements, next?.bullet]).toEqual([block.paragraph?.elements, block.paragraph?.bullet]);
  });

  test('its words stand out from what they stand on by more than 4.5 to 1', () => {
    const [own] = answersIn(answered(FILLED));
    const ink = own?.elements[0]?.textRun?.textStyle['foregroundColor'];
    const shading = own?.paragraphStyle['shading'] as Json | undefined;
    expect(contrast(shading?.['backgroundColor'], ink)).toBeGreaterThan(4.5);
  });

  test('keeps to one paragraph, and says whose it is', () => {
    const doc = answered(FILLED, 'Taken:\nA41');
    expect(answersIn(doc).map(words)).toEqual(Array(3).fill(`${ANSWER}: Taken:\vA41`));
  });
});

describe('the standing answer', () => {
  const standing = (doc: Doc) => read(doc)[0]?.answer?.standing?.text;

  test.each([
    ['with a straight apostrophe', p("The trust's answer: yes"), "The trust's answer: yes"],
    ['that says something else', p('Write over it'), undefined],
    ['that is a heading', p(TAKEN, { paragraphStyle: { namedStyleType: 'HEADING_3' } }), undefined],
  ])('a paragraph %s', (_, block, text) => {
    expect(standing(under(block))).toBe(text);
  });

  test('is looked for under blank lines, and not beyond other words or the next table', () => {
    const blank = editSegment(answered(FILLED), {}, (content) =>
      content.flatMap((block) =>
        block.paragraph && words(block.paragraph) === TAKEN ? [p(''), p(' '), block] : [block],
      ),
    );
    expect(standing(blank)).toBe(TAKEN);
    const beyond = editSegment(FILLED, {}, (content) =>
      content.flatMap((block) =>
        block.paragraph && words(block.paragraph).startsWith('Write over') ? [block, p(TAKEN)] : [block],
      ),
    );
    expect(standing(beyond)).toBeUndefined();
    expect(standing(under(p('')))).toBeUndefined();
  });

  test('is found under either part of a table that was cut in two, or copied', () => {
    const last = splitTable(IN_ACTIONS, 3)(answered(FILLED));
    expect(standing(last)).toBe(TAKEN);
    expect(answersIn(answered(last, 'Again'))).toHaveLength(3);
    expect(standing(copyTable(IN_ACTIONS)(answered(FILLED)))).toBe(TAKEN);
  });
});

describe('the Ref of a new row', () => {
  const filled = person.allOf(
    person.typeIn(IN_ACTIONS, 'New', 'Action', 'Sing'),
    person.addRow(IN_ACTIONS, ['', 'Dance', '', '', '']),
  )(FILLED);

  test('takes the place of the prompt, or of nothing, before or after the answers', () => {
    const tables = read(filled);
    const rows = tables[0]?.rows.filter(({ key }) => key === '') ?? [];
    const keys = rows.map(({ keyCell }, at) => writeKey(keyCell, `A5${at}`));
    const answers = tables.flatMap(({ answer }) => (answer ? [answerRequests(answer, TAKEN)] : []));
    for (const parts of [[...keys, ...answers], [...answers, ...keys].reverse()]) {
      const doc = write(filled, lastToFirst(parts));
      expect(textsIn(doc, IN_ACTIONS).map(([ref]) => ref)).toEqual(['Ref', 'A41', 'A42', 'A43', 'A50', 'A51']);
      expect(read(doc)[0]?.rows.map(({ key }) => key)).toEqual(['A41', 'A42', 'A43', 'A50', 'A51']);
      expect(answersIn(doc).map(words)).toEqual([TAKEN, TAKEN, TAKEN]);
    }
  });

  test('has not the looks of a prompt', () => {
    const grey = person.typeIn(IN_ACTIONS, 'New', 'Ref', 'New')(filled);
    const { keyCell } = read(grey)[0]?.rows[3] ?? {};
    if (!keyCell) throw new Error('no new row');
    const italic: Json = {
      updateTextStyle: {
        range: { startIndex: keyCell.start, endIndex: keyCell.end + 1 },
        textStyle: { italic: true },
        fields: 'italic',
      },
    };
    const doc = write(edited(grey, [italic]), writeKey(keyCell, 'A50'));
    const [run] = runsOf(doc).filter(({ text }) => text.startsWith('A50'));
    expect(run?.text.trim()).toBe('A50');
    expect(run?.style).not.toMatchObject({ italic: true });
  });
});

type Rgb = {
  readonly color: { readonly rgbColor: { readonly red?: number; readonly green?: number; readonly blue?: number } };
};

function contrast(one: unknown, other: unknown): number {
  const [light = 0, dark = 0] = [brightness(one as Rgb), brightness(other as Rgb)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function brightness({ color: { rgbColor } }: Rgb): number {
  const { red = 0, green = 0, blue = 0 } = rgbColor;
  const part = (share: number): number => (share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4);
  return 0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue);
}

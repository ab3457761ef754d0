/** What becomes of whole tables: taken out, copied, cut in two, put elsewhere. */
import { describe, expect, test } from '@jest/globals';
import { readReturns } from '../../../src/documents/returns/read-returns.ts';
import type { DocsDocument } from '../../../src/documents/template/docs-json.ts';
import { answerOf } from '../../../src/local/docs/model/answer.ts';
import type { Doc, Tab } from '../../../src/local/docs/model/document.ts';
import * as person from '../../support/in-a-document.ts';
import { asAnswer, done, FILLED, GIVEN, IN_ACTIONS, IN_NIL, IN_PROGRESS, read, said, TABLES } from './a-return.ts';
import { boxTable, copyTable, deleteTable, markTable, splitTable } from './damages.ts';

const ALL = ['A41', 'A42', 'A43'];
const STAYS = 'What the trust holds stays as it is.';
const HEADINGS = 'Ref, Action, Due, Cost and Evidence';
const GONE = `: no table with the headings ${HEADINGS}. If the table was taken out, or its headings were changed, undo that. ${STAYS}`;
const typed = person.typeIn(IN_ACTIONS, 'A41', 'Due', '5 May 2027');
const TYPED = [['Actions', 'A41', { Due: '5 May 2027' }]];

describe('a table', () => {
  test('taken out is told, and has no answer; the others are read', () => {
    const doc = person.allOf(deleteTable(IN_ACTIONS), person.typeIn(IN_NIL, 1, 'Nil return', 'Yes'))(FILLED);
    const tables = read(doc);
    expect(said(tables)).toMatchObject({ edited: [['Nil return', '', { 'Nil return': 'Yes' }]], faults: [GONE] });
    expect(tables[0]?.answer).toBeUndefined();
  });

  test('that the program never wrote is not missed', () => {
    const { Progress, ...others } = GIVEN;
    expect(said(read(deleteTable(IN_PROGRESS)(FILLED), others))).toMatchObject({ edited: [], faults: [] });
    expect(Progress).toBeDefined();
  });

  test('that is only suggested is not there', () => {
    expect(done(markTable(IN_ACTIONS, { suggestedInsertionIds: ['suggest.1'] })).faults).toEqual([GONE]);
  });

  test('that is suggested to go is read, and each row says that a suggestion waits', () => {
    const { edited, faults } = done(typed, markTable(IN_ACTIONS, { suggestedDeletionIds: ['suggest.1'] }));
    expect(edited).toEqual(TYPED);
    expect(faults).toEqual(ALL.map((ref) => expect.stringContaining(`Row ${ref}: a suggested edit that waits.`)));
  });

  test('copied below and left alone is read once', () => {
    expect(done(typed, copyTable(IN_ACTIONS))).toMatchObject({ rows: { Actions: ALL }, edited: TYPED, faults: [] });
  });

  test('copied below and then changed loses the rows that differ', () => {
    expect(done(copyTable(IN_ACTIONS), typed, person.typeIn(IN_ACTIONS, 'A42', 'Cost', '£5'))).toMatchObject({
      rows: { Actions: ['A43'] },
      edited: [],
      faults: [
        'Row A41: the row stands more than once, with different words under Due. Keep the one that is right and take out the other; if one of them is new, empty its Ref. None of them is read.',
        'Row A42: the row stands more than once, with different words under Cost. Keep the one that is right and take out the other; if one of them is new, empty its Ref. None of them is read.',
      ],
    });
  });

  test('cut in two is read as one, the second part without headings', () => {
    expect(done(person.typeIn(IN_ACTIONS, 'A43', 'Due', '5 May 2027'), splitTable(IN_ACTIONS, 3))).toMatchObject({
      rows: { Actions: ALL },
      edited: [['Actions', 'A43', { Due: '5 May 2027' }]],
      faults: [],
    });
  });

  test('is not looked for in one that is another’s, though they share headings', () => {
    const reviews = { name: 'Reviews', key: 'Ref', columns: ['RAG', 'Seen by'] };
    const given = { ...GIVEN, Reviews: { A41: { RAG: 'x' } } };
    expect(said(read(FILLED, given, [...TABLES, reviews]))).toMatchObject({
      rows: { Progress: ALL, Reviews: [] },
      faults: [expect.stringContaining(': no table with the headings Ref, RAG and Seen by')],
    });
  });

  test('does not begin where its heading stands further down among other words', () => {
    expect(done(person.typeIn(IN_ACTIONS, 'A43', 'Evidence', 'Nil return'))).toMatchObject({
      rows: { 'Nil return': [''] },
      edited: [['Actions', 'A43', { Evidence: 'Nil return' }]],
      faults: [],
    });
  });

  test('moved into a cell of another is told', () => {
    expect(done(typed, boxTable(IN_ACTIONS))).toMatchObject({
      rows: { Actions: [] },
      edited: [],
      faults: [`: the table Actions inside another table. Move it out, into the text of the document. ${STAYS}`],
    });
  });
});

describe('a document', () => {
  const inSecondTab = (doc: Doc): Doc => {
    const [first] = doc.tabs;
    const tab = { tabProperties: { tabId: 't.1', title: 'Two', index: 0 }, documentTab: first?.documentTab } as Tab;
    const empty = { ...first, documentTab: { ...first?.documentTab, body: { content: [] } }, childTabs: [tab] } as Tab;
    return { ...doc, tabs: [empty] };
  };

  test('is read in all its tabs, those within tabs, too, and places say which', () => {
    const tables = read(inSecondTab(typed(FILLED)));
    expect(said(tables)).toMatchObject({ rows: { Actions: ALL }, edited: TYPED, faults: [] });
    expect(tables[0]?.answer?.tabId).toBe('t.1');
    expect(tables[0]?.rows[0]?.keyCell.tabId).toBe('t.1');
  });

  test('is read without tabs, too', () => {
    const answer = answerOf(typed(FILLED), { withTabs: false }) as DocsDocument;
    expect(answer.tabs).toBeUndefined();
    const tables = readReturns(answer, TABLES, GIVEN);
    expect(said(tables)).toMatchObject({ edited: TYPED, faults: [] });
    expect(tables[0]?.answer).not.toHaveProperty('tabId');
  });

  test('the cell of a key says where its text stands', () => {
    const [first] = read(FILLED)[0]?.rows ?? [];
    const json = JSON.stringify(asAnswer(FILLED));
    const found = /\{"startIndex":(\d+),"endIndex":(\d+),"textRun":\{"content":"A41\\n"/.exec(json);
    expect([first?.keyCell.start, (first?.keyCell.end ?? 0) + 1]).toEqual([Number(found?.[1]), Number(found?.[2])]);
  });
});

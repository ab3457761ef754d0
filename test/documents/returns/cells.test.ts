/** What a cell that comes back says, whatever people put into it. */
import { describe, expect, test } from '@jest/globals';
import { markOf } from '../../../src/documents/returns/tidy.ts';
import { dateChip, fileChip, personChip, suggested } from '../../support/chips.ts';
import * as person from '../../support/in-a-document.ts';
import { p, table, withObject } from '../template/a-template.ts';
import { done, FILLED, GIVEN, IN_ACTIONS, IN_PROGRESS, read } from './a-return.ts';
import { inCell } from './damages.ts';

const typeEvidence = (text: string) => person.typeIn(IN_ACTIONS, 'A41', 'Evidence', text);
const evidence = (text: string) => [['Actions', 'A41', { Evidence: text }]];

describe('words', () => {
  test.each([
    ['lines and breaks, without the spaces around them', ' one\ntwo \v three\u00a0\n', 'one\ntwo\nthree'],
    ['spaces of any kind, and what shows nothing', 'a\u00a0b\u200bc\ufeff \u202fd\t', 'a bc  d'],
    ['letters with their marks, as one', 'Cafe\u0301', 'Café'],
  ])('%s', (_, typed, text) => {
    expect(done(typeEvidence(typed))).toMatchObject({ edited: evidence(text), faults: [] });
  });

  test('what differs in such spaces alone is not edited', () => {
    expect(done(person.typeIn(IN_ACTIONS, 'A41', 'Action', ' Read\u00a0every day\u200b\n'))).toMatchObject({
      edited: [],
      faults: [],
    });
  });

  test('what is struck through is deleted', () => {
    expect(done(person.strikeThrough(IN_ACTIONS, 'A41', 'Cost'))).toMatchObject({
      edited: [['Actions', 'A41', { Cost: '' }]],
      faults: [],
    });
  });

  test('a chip says what it shows', () => {
    const chips = [
      person.empty(IN_ACTIONS, 'A41', 'Due'),
      person.putBehind(IN_ACTIONS, 'A41', 'Due', dateChip('5 Oct 2026', '2026-10-05')),
      person.putBehind(IN_ACTIONS, 'A42', 'Action', personChip(', Heather', 'heather@example.org')),
      person.putBehind(IN_ACTIONS, 'A43', 'Evidence', fileChip(', Plan', 'https://example.org/plan')),
    ];
    expect(done(...chips)).toMatchObject({
      edited: [
        ['Actions', 'A41', { Due: '5 Oct 2026' }],
        ['Actions', 'A42', { Action: 'Write every day, Heather' }],
        ['Actions', 'A43', { Evidence: 'Books, Plan' }],
      ],
      faults: [],
    });
  });
});

describe('prompts', () => {
  const inProgress = (...texts: readonly string[]) =>
    done(...texts.map((text, at) => person.typeIn(IN_PROGRESS, `A4${at + 1}`, 'Reviewed on', text)));

  test.each([
    ['before', 'A day5 May 2027'],
    ['after', '5 May 2027A day'],
    ['before, on a line of its own', 'A day\n5 May 2027'],
    ['around', 'A 5 May 2027day'],
    ['before, in small letters', 'a day 5 May 2027'],
  ])('one left %s what was typed is taken off', (_, text) => {
    expect(inProgress(text)).toMatchObject({
      edited: [['Progress', 'A41', { 'Reviewed on': '5 May 2027' }]],
      faults: [],
    });
  });

  test('one that still stands, or was deleted, says nothing', () => {
    expect(inProgress('A day', ' a DAY', '')).toMatchObject({ edited: [], faults: [] });
  });

  test('letters of what was typed are not taken for those of a prompt', () => {
    expect(inProgress('A d5 May').edited).toEqual([['Progress', 'A41', { 'Reviewed on': 'A d5 May' }]]);
  });

  test('another row’s prompt in place of what the program wrote empties the cell', () => {
    expect(done(person.typeIn(IN_ACTIONS, 'A41', 'Cost', 'None recorded'))).toMatchObject({
      edited: [['Actions', 'A41', { Cost: '' }]],
      faults: [],
    });
  });

  test('words that the program wrote as a value are no prompt, though they read like another row’s', () => {
    const own = { ...GIVEN['Actions']?.['A42'], Cost: markOf('None recorded') };
    const given = { ...GIVEN, Actions: { ...GIVEN['Actions'], A42: own } };
    const row = read(FILLED, given)[0]?.rows[1];
    expect([row?.cells['Cost'], row?.edited]).toEqual(['None recorded', {}]);
  });

  test('where the program wrote a value, words like a prompt before it stay', () => {
    expect(done(person.typeIn(IN_ACTIONS, 'A41', 'Cost', 'In pounds: 5')).edited).toEqual([
      ['Actions', 'A41', { Cost: 'In pounds: 5' }],
    ]);
  });

  const note = (text: string) => done(person.typeIn(IN_PROGRESS, 'A41', 'Note', text));

  test.each([
    ['What has changed for They read', 'What has changed for'],
    ['They readhas changed for pupils', 'has changed for pupils'],
  ])('one written over by half is refused: %s', (text, rest) => {
    expect(note(text)).toMatchObject({
      edited: [],
      faults: [
        `Row A41, column Note: “${text}”. Delete “${rest}”: it is left of the words that were there to be written over.`,
      ],
    });
  });

  test('a few of its words in a sentence of the school’s are the school’s', () => {
    expect(note('What has changed: they read').edited).toEqual([
      ['Progress', 'A41', { Note: 'What has changed: they read' }],
    ]);
  });
});

describe('what cannot be read is told, and not taken', () => {
  test('a suggestion is not read until it is accepted, nor is what it takes away gone', () => {
    const WAITS = 'a suggested edit that waits. Accept or reject it: it is not read while it waits.';
    expect(
      done(
        person.putBehind(IN_ACTIONS, 'A41', 'Due', suggested(' or later')),
        person.suggestEmptying(IN_ACTIONS, 'A42', 'Due'),
      ),
    ).toMatchObject({
      edited: [],
      faults: [`Row A41, column Due: ${WAITS}`, `Row A42, column Due: ${WAITS}`],
    });
  });

  test('a picture or a drop-down; words beside it are read', () => {
    expect(
      done(
        inCell(IN_ACTIONS, 'A41', 'Evidence', [withObject('')]),
        inCell(IN_ACTIONS, 'A42', 'Evidence', [withObject('Look: ')]),
        inCell(IN_ACTIONS, 'A43', 'Due', [p('\ue907')]),
      ),
    ).toMatchObject({
      edited: [['Actions', 'A42', { Evidence: 'Look:' }]],
      faults: [
        'Row A41, column Evidence: a picture or a drop-down, and no words. Write in words what it shows.',
        'Row A42, column Evidence: a picture or a drop-down beside the words. Only the words are read: write the rest in words, too.',
        'Row A43, column Due: a picture or a drop-down, and no words. Write in words what it shows.',
      ],
    });
  });

  test('a picture beside what the program wrote changes nothing', () => {
    expect(done(inCell(IN_ACTIONS, 'A41', 'Action', [withObject('Read every day')]))).toMatchObject({
      edited: [],
      faults: [],
    });
  });

  test('a table', () => {
    expect(done(inCell(IN_ACTIONS, 'A41', 'Evidence', [p('see'), table([['a', 'b']]), p('')]))).toMatchObject({
      edited: [],
      faults: ['Row A41, column Evidence: a table inside the cell. Write in the cell in words, without a table.'],
    });
  });

  test('a tag of a template', () => {
    expect(done(typeEvidence('{{evidence}}'))).toMatchObject({
      edited: [],
      faults: ['Row A41, column Evidence: “{{evidence}}”. Write words in place of what stands between the braces.'],
    });
  });

  test.each([
    ['along the row', { rows: 1, columns: 2 }, ['A41, column Due', 'A41, column Cost']],
    ['down the column', { rows: 2, columns: 1 }, ['A41, column Due', 'A42, column Due']],
  ])('cells merged %s; the rest of their rows is read', (_, area, places) => {
    const merged = person.mergeCells(IN_ACTIONS, 'A41', 'Due', area);
    expect(done(typeEvidence('Seen'), merged)).toMatchObject({
      edited: evidence('Seen'),
      faults: places.map(
        (place) => `Row ${place}: a cell merged with another. Unmerge the cells, and write in each what belongs there.`,
      ),
    });
  });

  test('cells that are the program’s own to print may be merged', () => {
    const merged = person.mergeCells(IN_PROGRESS, 'A41', 'Action', { rows: 2, columns: 1 });
    expect(done(merged)).toMatchObject({ edited: [], faults: [] });
  });
});

test('a cell that cannot be read is not among the row’s cells; the others are', () => {
  const merged = person.mergeCells(IN_ACTIONS, 'A41', 'Due', { rows: 1, columns: 2 })(FILLED);
  expect(read(merged)[0]?.rows[0]?.cells).toEqual({ Action: 'Read every day', Evidence: '' });
});

/** Documents as people leave them: suggestions, chips, struck text. They are kept through reading and through changes elsewhere. */
import { describe, expect, test } from '@jest/globals';
import type { Doc, Element, Json } from '../../../src/local/docs/model/document.ts';
import { loadDocument } from '../../../src/local/docs/model/load.ts';
import { dateChip, fileChip, personChip, suggested, words } from '../../support/chips.ts';
import { aDocument, answer, edited, textOf } from './documents.ts';
import { insert, remove } from './requests.ts';

const CHIPS = [
  dateChip('1 Mar 2027', '2027-03-01'),
  personChip('Ann Head', 'head@school.example'),
  fileChip('Minutes', 'https://drive.google.com/file/d/1'),
];
const GOING = words('old', { suggestedDeletionIds: ['suggest.2'] });
const STRUCK = words('gone', { textStyle: { strikethrough: true } });
const LEFT: readonly Element[] = [words('By '), ...CHIPS, suggested(' new'), GOING, STRUCK, words('\n')];

/** One paragraph, from index 1 on: `By ` 1–4, three chips 4–7, ` new` 7–11, `old` 11–14, `gone` 14–18. */
function asLeft(elements = LEFT): Doc {
  const doc = aDocument();
  const [tab] = doc.tabs;
  if (!tab) throw new Error('no tab');
  const { body, ...rest } = tab.documentTab;
  const content = [body.content[0], { paragraph: { elements, paragraphStyle: { namedStyleType: 'NORMAL_TEXT' } } }];
  return { ...doc, tabs: [{ ...tab, documentTab: { ...rest, body: { content } } }] } as Doc;
}

type Placed = Element & { readonly startIndex: number; readonly endIndex: number };

function elementsOf(doc: Doc): readonly Placed[] {
  const [tab] = answer(doc)['tabs'] as [{ documentTab: { body: { content: Json[] } } }];
  return (tab.documentTab.body.content[1] as { paragraph: { elements: Placed[] } }).paragraph.elements;
}

const kinds = (doc: Doc) =>
  elementsOf(doc).map(({ startIndex, endIndex, ...kind }) => `${Object.keys(kind)} ${startIndex}–${endIndex}`);

describe('what people leave in a Doc', () => {
  test('loads and comes back the same, a chip one unit long', () => {
    const given = answer(asLeft());
    expect(answer(loadDocument(given))).toEqual(given);
    expect(kinds(asLeft())).toEqual([
      'textRun 1–4',
      'dateElement 4–5',
      'person 5–6',
      'richLink 6–7',
      'textRun 7–11',
      'textRun 11–14',
      'textRun 14–18',
      'textRun 18–19',
    ]);
  });

  test('stays through a change before it and a change behind it', () => {
    const before = edited(asLeft(), [insert(1, 'So: ')]);
    expect(elementsOf(before).slice(1).map(withoutPlace)).toEqual(LEFT.slice(1));
    const behind = edited(asLeft(), [{ insertText: { endOfSegmentLocation: {}, text: '\nAnswer' } }]);
    expect(elementsOf(behind).slice(0, 6).map(withoutPlace)).toEqual(LEFT.slice(0, 6));
    expect(textOf(behind)).toBe('By \uFFFC\uFFFC\uFFFC newoldgone\nAnswer\n');
  });

  test('stays through a replacement of other words, and a style of its own', () => {
    const doc = edited(asLeft(), [
      { replaceAllText: { containsText: { text: 'By ', matchCase: true }, replaceText: 'Until ' } },
      { updateTextStyle: { range: { startIndex: 7, endIndex: 8 }, textStyle: { bold: true }, fields: 'bold' } },
    ]);
    const [, chip, ...others] = elementsOf(doc).map(withoutPlace);
    expect(chip).toEqual({ dateElement: { ...(CHIPS[0]?.['dateElement'] as Json), textStyle: { bold: true } } });
    expect(others).toEqual(LEFT.slice(2));
  });

  test('a chip is deleted whole; a range with a suggestion in it is refused with a 500', () => {
    expect(textOf(edited(asLeft(), [remove(4, 5)]))).toBe('By \uFFFC\uFFFC newoldgone\n');
    for (const range of [remove(8, 9), remove(10, 12), remove(12, 13)]) {
      expect(() => edited(asLeft(), [range])).toThrow('Internal error encountered.');
    }
    const suggestedChip = { person: { personId: 'p', suggestedInsertionIds: ['suggest.3'], personProperties: {} } };
    expect(() => edited(asLeft([suggestedChip, words('\n')]), [remove(1, 2)])).toThrow('Internal error encountered.');
  });

  test('text put beside a suggestion is no part of it', () => {
    const doc = edited(asLeft(), [insert(11, 'X'), insert(9, 'Y')]);
    expect(
      elementsOf(doc)
        .filter(({ textRun }) => /[XY]/.test(textRun?.content ?? ''))
        .map(withoutPlace),
    ).toEqual([words('Y'), words('X')]);
  });
});

const withoutPlace = ({ startIndex, endIndex, ...element }: Placed): Element => element;

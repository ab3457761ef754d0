import { describe, expect, test } from '@jest/globals';
import type { Json } from '../../../src/local/docs/model/document.ts';
import { aDocument, edited, runsOf, textOf } from './documents.ts';

describe('styles', () => {
  test('a mask sets what it names and drops what is not given', () => {
    const style = (textStyle: Json, fields: string): Json => ({
      updateTextStyle: { range: { startIndex: 1, endIndex: 2 }, textStyle, fields },
    });
    const doc = edited(aDocument('ab'), [style({ bold: true, italic: true }, 'bold,italic'), style({}, 'bold')]);
    expect(runsOf(doc)[0]).toEqual({ text: 'a', style: { italic: true } });
  });

  test('zeros are left out, as Google leaves them out', () => {
    const style = {
      updateTextStyle: {
        range: { startIndex: 1, endIndex: 2 },
        textStyle: { foregroundColor: { color: { rgbColor: { red: 0, green: 0, blue: 1 } } } },
        fields: 'foregroundColor',
      },
    };
    expect(runsOf(edited(aDocument('ab'), [style]))[0]?.style).toEqual({
      foregroundColor: { color: { rgbColor: { blue: 1 } } },
    });
  });

  test('bullets take leading tabs as levels, and the tabs go', () => {
    const doc = edited(aDocument('one\n\ttwo\n\t\tthree'), [
      { createParagraphBullets: { range: { startIndex: 1, endIndex: 16 }, bulletPreset: 'NUMBERED_DECIMAL_NESTED' } },
    ]);
    expect(textOf(doc)).toBe('one\ntwo\nthree\n');
    expect(
      doc.tabs[0]?.documentTab.body.content.slice(1).map(({ paragraph }) => paragraph?.bullet?.nestingLevel),
    ).toEqual([undefined, 1, 2]);
  });

  test('bullets after a list of the same kind join it', () => {
    const bullets = (startIndex: number, bulletPreset: string): Json => ({
      createParagraphBullets: { range: { startIndex, endIndex: startIndex + 1 }, bulletPreset },
    });
    const lists = (second: string) =>
      Object.keys(
        edited(aDocument('one\ntwo'), [bullets(1, 'BULLET_DISC_CIRCLE_SQUARE'), bullets(5, second)]).tabs[0]
          ?.documentTab.lists ?? {},
      );
    expect(lists('BULLET_DISC_CIRCLE_SQUARE')).toHaveLength(1);
    expect(lists('NUMBERED_DECIMAL_NESTED')).toHaveLength(2);
  });

  test('a page break stands before a newline', () => {
    expect(textOf(edited(aDocument('ab'), [{ insertPageBreak: { location: { index: 2 } } }]))).toBe('a\f\nb\n');
  });
});

/** How documents look: A4, Arial, 11 points, 10 in tables; headings in one dark blue, prompts in grey. */
import { type IParagraphStylePropertiesOptions, type IRunStylePropertiesOptions, LineRuleType } from 'docx';
import type { Style } from './template.ts';

export const FONT = 'Arial';
const INK = '202124';
const BLUE = '1F3864';
const GREY = '5F6368';
export const LINE = 'BDC1C6';
export const HEADER_FILL = 'E8EAED';

/** Twentieths of a point; a millimetre is 56.7 of them. */
const MM = 1440 / 25.4;
export const PAGE = { width: Math.round(210 * MM), height: Math.round(297 * MM), margin: Math.round(20 * MM) } as const;
export const textWidth = (isLandscape: boolean): number => (isLandscape ? PAGE.height : PAGE.width) - 2 * PAGE.margin;

interface Look {
  readonly id: string;
  readonly name: string;
  readonly run: IRunStylePropertiesOptions;
  readonly paragraph: IParagraphStylePropertiesOptions;
}

const heading = (level: 1 | 2 | 3, size: number, before: number): Look => ({
  id: `Heading${level}`,
  name: `heading ${level}`,
  run: { font: FONT, size, bold: true, color: BLUE },
  paragraph: {
    spacing: { before, after: 80, line: 264, lineRule: LineRuleType.AUTO },
    keepNext: true,
    keepLines: true,
    outlineLevel: level - 1,
  },
});

export const BODY = {
  run: { font: FONT, size: 22, color: INK, language: { value: 'en-GB' } },
  paragraph: { spacing: { after: 100, line: 269 } },
} as const;

/** The named styles; what is not here looks like the body. */
export const LOOKS: Readonly<Record<Exclude<Style, 'body'> | 'table', Look>> = {
  h1: heading(1, 34, 0),
  h2: heading(2, 26, 220),
  h3: heading(3, 22, 160),
  prompt: {
    id: 'Prompt',
    name: 'Prompt',
    run: { font: FONT, size: 22, italics: true, color: GREY },
    paragraph: BODY.paragraph,
  },
  small: {
    id: 'SmallPrint',
    name: 'Small print',
    run: { font: FONT, size: 18, color: GREY },
    paragraph: { spacing: { before: 60, after: 120, line: 260 } },
  },
  footer: {
    id: 'Footer',
    name: 'footer',
    run: { font: FONT, size: 18, color: GREY },
    paragraph: { spacing: { after: 0 } },
  },
  table: {
    id: 'TableText',
    name: 'Table text',
    run: { font: FONT, size: 20, color: INK },
    paragraph: { spacing: { before: 10, after: 10, line: 252 } },
  },
};

export const UNDER_TABLE = { before: 100, after: 100 } as const;
export const PROMPT_RUN = { italics: true, color: GREY } as const;

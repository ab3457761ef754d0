/** The elements of a paragraph: cut at an index unit, put together again, styled. */
import { isDeepStrictEqual } from 'node:util';
import type { Element, Json } from './document.ts';
import { elementSize } from './sizes.ts';

export type Elements = readonly Element[];

/** What comes before the unit and what comes after it; a run of text is cut in two. */
export function cutAt(elements: Elements, offset: number): { readonly before: Elements; readonly after: Elements } {
  let at = 0;
  for (let index = 0; index < elements.length; index++) {
    const element = elements[index] as Element;
    const size = elementSize(element);
    if (offset < at + size || size === 0) {
      const [first, second] = cutElement(element, offset - at);
      return {
        before: [...elements.slice(0, index), ...first],
        after: [...second, ...elements.slice(index + 1)],
      };
    }
    at += size;
  }
  return { before: elements, after: [] };
}

function cutElement(element: Element, offset: number): readonly [Elements, Elements] {
  const { textRun } = element;
  if (offset <= 0 || !textRun) return [[], [element]];
  const part = (content: string): Element => ({ ...element, textRun: { ...textRun, content } });
  return [[part(textRun.content.slice(0, offset))], [part(textRun.content.slice(offset))]];
}

/** Puts two parts together; runs that meet and differ in their text alone become one. */
export function joined(first: Elements, second: Elements): Elements {
  const last = first.at(-1);
  const next = second[0];
  if (!last?.textRun || !next?.textRun || !sameBut(last, next)) return [...first, ...second];
  const content = last.textRun.content + next.textRun.content;
  return [...first.slice(0, -1), { ...last, textRun: { ...last.textRun, content } }, ...second.slice(1)];
}

function sameBut(one: Element, other: Element): boolean {
  const without = (element: Element) => ({ ...element, textRun: { ...element.textRun, content: '' } });
  return isDeepStrictEqual(without(one), without(other));
}

export function run(content: string, textStyle: Json): Elements {
  return content === '' ? [] : [{ textRun: { content, textStyle } }];
}

/** Text as it stands, with U+FFFC for everything that is not text. */
export function textOf(elements: Elements): string {
  return elements.map((element) => element.textRun?.content ?? '\uFFFC'.repeat(elementSize(element))).join('');
}

/** The text style of an element, whatever its kind. */
export function styleOf(element: Element | undefined): Json {
  return partWithStyle(element)?.[1].textStyle ?? {};
}

/** The same element in another text style. A kind that has none stays as it is. */
export function restyled(element: Element, change: (style: Json) => Json): Element {
  const found = partWithStyle(element);
  if (!found) return element;
  const [kind, part] = found;
  return { ...element, [kind]: { ...part, textStyle: change(part.textStyle ?? {}) } };
}

const WITH_STYLE = [
  'textRun',
  'autoText',
  'pageBreak',
  'columnBreak',
  'horizontalRule',
  'inlineObjectElement',
  'footnoteReference',
  'person',
  'dateElement',
  'richLink',
];

function partWithStyle(element: Element | undefined): readonly [string, { readonly textStyle?: Json }] | undefined {
  const kind = element && WITH_STYLE.find((each) => element[each] !== undefined);
  return kind === undefined ? undefined : [kind, element?.[kind] as { readonly textStyle?: Json }];
}

/** Text style that inserted text takes from its neighbour: all of it but a link and the look a link brings. */
export function continued(style: Json): Json {
  if (style['link'] === undefined) return style;
  const { link, foregroundColor, underline, ...rest } = style;
  return rest;
}

/** An offset inside a character moves behind it. */
export function wholeCharacter(elements: Elements, offset: number): number {
  return splitsCharacter(textOf(elements), offset) ? offset + 1 : offset;
}

export function splitsCharacter(text: string, offset: number): boolean {
  return /[\uD800-\uDBFF]/.test(text.charAt(offset - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(offset));
}

/** What the host does not convert, said by name. */
import { NotSupported } from '../../runtime/failures.ts';
import type { Xml } from './xml.ts';

export function notConverted(what: string): NotSupported {
  return new NotSupported(`A .docx with ${what}`);
}

/** What people put in, by Word's names for it. */
const IN_PLAIN_WORDS: Readonly<Record<string, string>> = {
  'w:drawing': 'a picture',
  'w:pict': 'a picture',
  'w:object': 'something of another program in it',
  'mc:AlternateContent': 'a picture or a shape',
  'w:footnoteReference': 'a footnote',
  'w:endnoteReference': 'an endnote',
  'w:sym': 'a symbol of a font of its own',
  'm:oMath': 'an equation',
  'm:oMathPara': 'an equation',
};

/** Refuses a thing by its plain name, or by Word's name and where it stands. */
export const thingNotConverted = (name: string, where: string): NotSupported =>
  notConverted(IN_PLAIN_WORDS[name] ?? `${name} ${where}`);

/** Looks that later versions of Word add, such as ligatures. */
const OF_LATER_WORDS = /^w1[4-9]\w*:/;

/** Refuses children that are neither read nor harmless. */
export function onlyKnown(node: Xml | undefined, read: readonly string[], harmless: readonly string[] = []): void {
  for (const { name } of node?.children ?? []) {
    if (name === '#text' || OF_LATER_WORDS.test(name) || read.includes(name) || harmless.includes(name)) continue;
    throw thingNotConverted(name, `in ${node?.name}`);
  }
}

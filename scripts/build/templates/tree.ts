/** A template's text as a tree of exactly the tags that are written: nothing is closed, moved or mended on the way. */
import { type Token, type TokenHandler, Tokenizer } from 'parse5';
import { type Faults, fault } from './faults.ts';

export interface Element {
  readonly kind: 'element';
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Node[];
  readonly line: number;
  /** Where in the file it starts: no two elements start together. */
  readonly offset: number;
}
export interface Text {
  readonly kind: 'text';
  readonly text: string;
  readonly line: number;
}
export type Node = Element | Text;

/** Elements that hold nothing and are never closed. */
export const EMPTY: ReadonlySet<string> = new Set(['br', 'col', 'page-break', 'page-number', 'page-count']);

interface Open extends Element {
  readonly children: Node[];
}

/** Adds to `faults`. */
export function readTree(html: string, faults: Faults): Element {
  const root: Open = { kind: 'element', name: 'the file', attributes: new Map(), children: [], line: 1, offset: 0 };
  const open: Open[] = [root];
  const inner = (): Open => open[open.length - 1] ?? root;
  new Tokenizer({ sourceCodeLocationInfo: true }, handler(open, inner, faults)).write(html, true);
  for (const { name, line } of open.slice(1))
    faults.push(fault(line, `<${name}> is not closed`, `Close it with </${name}>`));
  return root;
}

const lineOf = ({ location }: { readonly location: { readonly startLine: number } | null }): number =>
  location?.startLine ?? 0;

function handler(open: Open[], inner: () => Open, faults: Faults): TokenHandler {
  // The tokenizer gives words and the blanks between them one by one.
  const addText = (token: Token.CharacterToken): void => {
    const { children } = inner();
    const last = children[children.length - 1];
    if (last?.kind === 'text') children[children.length - 1] = { ...last, text: last.text + token.chars };
    else children.push({ kind: 'text', text: token.chars, line: lineOf(token) });
  };
  return {
    onStartTag: (token) => {
      const element = elementOf(token);
      inner().children.push(element);
      if (!EMPTY.has(element.name)) open.push(element);
    },
    onEndTag: (token) => close(token, open, inner().name, faults),
    onCharacter: addText,
    onWhitespaceCharacter: addText,
    onNullCharacter: addText,
    onComment: () => {},
    onDoctype: () => {},
    onEof: () => {},
    onParseError: ({ code, startLine }) => {
      // `<br />` is as good as `<br>`.
      if (code === 'non-void-html-element-start-tag-with-trailing-solidus') return;
      faults.push(
        fault(startLine, `this is no HTML (${code})`, 'Write & as &amp; and < as &lt;, and quote attributes'),
      );
    },
  };
}

const elementOf = (token: Token.TagToken): Open => ({
  kind: 'element',
  name: token.tagName,
  attributes: new Map(token.attrs.map(({ name, value }) => [name, value])),
  children: [],
  line: lineOf(token),
  offset: token.location?.startOffset ?? 0,
});

/** Adds to `faults`; takes from `open`. */
function close(token: Token.TagToken, open: Open[], innermost: string, faults: Faults): void {
  const { tagName } = token;
  if (tagName === innermost && open.length > 1) {
    open.pop();
    return;
  }
  const at = open.findIndex(({ name }, index) => index > 0 && name === tagName);
  const found = open.length > 1 ? `</${tagName}> where <${innermost}> is open` : `</${tagName}> closes nothing`;
  faults.push(fault(lineOf(token), found, open.length > 1 ? `Close <${innermost}> first` : 'Take it out'));
  if (at > 0) open.length = at;
}

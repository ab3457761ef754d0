/** Tags are looked for in a paragraph's whole text: Docs splits text into runs without visible reason. */
import type { DocsParagraph } from './docs-json.ts';
import { type Reading, tell } from './faults.ts';
import { conditionOf, nest, pairMarks } from './pair-marks.ts';
import { readTag } from './tags.ts';
import type { Inline, Mark, Paragraph, Span } from './tree.ts';

export interface ReadParagraph {
  readonly paragraph: Paragraph;
  /** The marks that their own paragraph does not pair, and each {{#each}} with its {{/each}}. */
  readonly marks: readonly Mark[];
}

type Bare = Omit<Paragraph, 'nodes'>;

const OBJECT = '\ufffc';

export function readParagraph(source: DocsParagraph, reading: Reading): ReadParagraph {
  const bare = readText(source);
  const tokens = readTokens(bare, reading);
  const alone = !tokens.some((token) => token.kind !== 'mark' && !isBlank(token, bare));
  const own = tokens.flatMap((token) => (token.kind === 'mark' && token.mark ? [{ ...token.mark, alone }] : []));
  const pairs = pairMarks(own).pairs.filter(({ open }) => open.tag.kind !== 'each');
  const paired = new Set(pairs.flatMap(({ open, otherwise, close }) => [open, otherwise, close]));
  const marks = own.filter((mark) => !paired.has(mark));
  const starts = new Set([...paired].map((mark) => mark?.start));
  const nodes = nest<Inline>(
    tokens.filter(({ start }) => !starts.has(start)),
    pairs,
    choice,
  );
  return { paragraph: { ...bare, nodes }, marks };
}

const isBlank = (span: Span, { text, start }: Bare): boolean =>
  text.slice(span.start - start, span.end - start).trim() === '';

function readText(source: DocsParagraph): Bare {
  const elements = source.elements ?? [];
  const runs = elements.map(({ startIndex: start = 0, endIndex: end = start, textRun }) => ({
    start,
    end,
    style: textRun?.textStyle ?? {},
    text: textRun?.content ?? OBJECT.repeat(end - start),
  }));
  const start = runs[0]?.start ?? 0;
  const text = runs.map((run) => run.text).join('');
  return {
    start,
    end: start + text.length,
    text,
    runs,
    style: source.paragraphStyle ?? {},
    ...(source.bullet && { bullet: source.bullet }),
    objects: elements.some(({ textRun }) => textRun === undefined) || (source.positionedObjectIds ?? []).length > 0,
  };
}

type Token = Exclude<Inline, { readonly kind: 'choice' }>;

/** The paragraph cut into tags and the text between them, without its last new line. */
function readTokens(bare: Bare, reading: Reading): readonly Token[] {
  const { text, start } = bare;
  const tokens: Token[] = [];
  let done = 0;
  const upTo = (end: number) => {
    if (end > done) tokens.push({ kind: 'text', start: start + done, end: start + end });
    done = end;
  };
  for (const { 0: raw, 1: inner = '', index = 0 } of text.matchAll(/\{\{([^{}]*)\}\}/g)) {
    upTo(index);
    done = index + raw.length;
    tokens.push(token(raw, inner, start + index, bare, reading));
  }
  upTo(text.length - 1);
  return tokens;
}

function token(raw: string, inner: string, start: number, { text, runs, start: home }: Bare, reading: Reading): Token {
  const tag = readTag(inner);
  const end = start + raw.length;
  if (raw.includes(OBJECT)) tell(reading, 'object-in-tag', text, raw);
  else if (tag.kind === 'wrong') tell(reading, tag.why, text, raw);
  const written = { start, end, raw, split: !runs.some((run) => run.start <= start && end <= run.end) };
  if (tag.kind === 'wrong') return { kind: 'mark', ...written };
  if (tag.kind === 'value') return { kind: 'value', ...written, tag };
  return { kind: 'mark', ...written, mark: { ...written, tag, place: text, home, alone: false } };
}

const choice: Parameters<typeof nest<Inline>>[2] = ({ open, otherwise, close }, yes, no) => ({
  kind: 'choice',
  start: open.start,
  end: close.end,
  test: conditionOf(open),
  yes,
  no,
  marks: [open, ...(otherwise ? [otherwise] : []), close],
});

/** Documents for the tests: real ones, and small ones made from text. */
import { readFileSync } from 'node:fs';
import { batchUpdate } from '../../../src/local/docs/batch-update.ts';
import { faultsOf } from '../../../src/local/docs/check-document.ts';
import { answerOf } from '../../../src/local/docs/model/answer.ts';
import type { Doc, Json } from '../../../src/local/docs/model/document.ts';
import { loadDocument } from '../../../src/local/docs/model/load.ts';
import { newDocument } from '../../../src/local/docs/model/new-document.ts';
import type { NewRows } from '../../../src/local/docs/requests/context.ts';

export const REAL = ['accessible-sample', 'form-with-tables', 'markdown-sampler'] as const;

export function realAnswer(name: string): Json {
  return JSON.parse(readFileSync(new URL(`../../fixtures/docs-api/${name}.json`, import.meta.url), 'utf8')) as Json;
}

export const realDocument = (name: string): Doc => loadDocument(realAnswer(name));

export const answer = (doc: Doc): Json => answerOf(doc, { withTabs: true });

/** The document after the requests, none of which may break it. */
export function edited(doc: Doc, requests: readonly Json[], newRows: NewRows = 'plain'): Doc {
  const changed = batchUpdate(doc, { requests }, { revisionId: `${doc.revisionId}+`, newRows }).doc;
  const faults = faultsOf(answer(changed));
  if (faults.length > 0) throw new Error(`Not a document any more:\n${faults.join('\n')}`);
  return changed;
}

/** A document with this text, from index 1 on. */
export function aDocument(text = ''): Doc {
  const doc = newDocument({ documentId: 'doc', title: 'A document', revisionId: 'r1' });
  return text === '' ? doc : edited(doc, [{ insertText: { location: { index: 1 }, text } }]);
}

type Any = Readonly<Record<string, never>>;

/** The body's text, cells between `|`, rows between `/`, tables in brackets. */
export function textOf(doc: Doc): string {
  const [tab] = answer(doc)['tabs'] as never as { documentTab: { body: { content: Any[] } } }[];
  return textOfBlocks(tab?.documentTab.body.content ?? []);
}

export function textOfBlocks(blocks: readonly Any[]): string {
  return blocks
    .map((block) => {
      const { paragraph, table } = block as never as {
        paragraph?: { elements: { textRun?: { content: string }; pageBreak?: unknown }[] };
        table?: { tableRows: { tableCells: { content: Any[] }[] }[] };
      };
      if (paragraph)
        return paragraph.elements.map((e) => e.textRun?.content ?? (e.pageBreak ? '\f' : '\uFFFC')).join('');
      const rows = table?.tableRows.map(({ tableCells }) =>
        tableCells.map((c) => textOfBlocks(c.content).replace(/\n$/, '')).join('|'),
      );
      return rows ? `[${rows.join('/')}]` : '';
    })
    .join('');
}

/** Every run's text with its style. */
export function runsOf(doc: Doc): readonly { readonly text: string; readonly style: Json }[] {
  const runs: { text: string; style: Json }[] = [];
  JSON.stringify(answer(doc), (_, value) => {
    if (value?.textRun) runs.push({ text: value.textRun.content, style: value.textRun.textStyle });
    return value;
  });
  return runs;
}

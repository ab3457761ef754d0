/** Tags anywhere in the real answers of documents.get: in lists, beside pictures, in and under merged cells. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Doc } from '../../../src/local/docs/model/document.ts';
import { ApiRefusal } from '../../../src/local/runtime/api-refusal.ts';
import { edited, REAL, realDocument, runsOf } from '../../local/docs/documents.ts';
import { bodyText, filled, planned } from './a-template.ts';

const PLAN = { text: 'the plan', url: 'https://example.org/plan' };
const VALUES = { a: 'Heather 👩‍🏫', b: '{{a}}', none: null, yes: true, plan: PLAN };
const TAGS = [
  ['{{a}}', VALUES.a],
  ['{{b}}', VALUES.b],
  ['{{none | or ∅}}', '∅'],
  ['{{#if yes}}y{{a}}{{else}}n{{/if}}', `y${VALUES.a}`],
  ['{{plan}}', PLAN.text],
  ['{{a | colour}}', VALUES.a],
] as const;

interface Put {
  readonly index: number;
  readonly text: string;
}

/** Last first; where Docs would not take text, as between two tables' rows, nothing is put. */
const withTexts = (doc: Doc, puts: readonly Put[]): Doc =>
  puts.reduce((done, { index, text }) => {
    try {
      return edited(done, [{ insertText: { location: { index }, text } }]);
    } catch (error) {
      if (error instanceof ApiRefusal) return done;
      throw error;
    }
  }, doc);

test.each(REAL)('tags put anywhere into %s are filled there, and nothing else changes', (name) => {
  const doc = realDocument(name);
  const end = { 'accessible-sample': 2700, 'form-with-tables': 7300, 'markdown-sampler': 710 }[name];
  const somewhere = fc.record({ index: fc.integer({ min: 1, max: end }), tag: fc.constantFrom(...TAGS) });
  const seen = { filled: 0, covered: 0 };
  fc.assert(
    fc.property(fc.uniqueArray(somewhere, { maxLength: 6, selector: ({ index }) => index }), (places) => {
      const puts = [...places].sort((one, other) => other.index - one.index);
      const template = withTexts(
        doc,
        puts.map(({ index, tag }) => ({ index, text: tag[0] })),
      );
      const want = withTexts(
        doc,
        puts.map(({ index, tag }) => ({ index, text: tag[1] })),
      );
      const { faults } = planned(template, VALUES);
      seen[faults.length > 0 ? 'covered' : 'filled'] += 1;
      if (faults.length > 0) return void expect(faults.every(({ id }) => id === 'tag-in-covered-cell')).toBe(true);
      const done = filled(template, VALUES);
      expect(bodyText(done)).toBe(bodyText(want));
      const styled = ({ style }: { readonly style: unknown }) => JSON.stringify(style);
      const untouched = runsOf(doc).filter(({ text }) => bodyText(want).includes(text) && text.length > 30);
      const styles = new Map(runsOf(done).map((run) => [run.text, styled(run)]));
      for (const run of untouched) if (styles.has(run.text)) expect(styles.get(run.text)).toBe(styled(run));
    }),
    { numRuns: name === 'form-with-tables' ? 8 : 25 },
  );
  expect(seen.filled).toBeGreaterThan(2);
});

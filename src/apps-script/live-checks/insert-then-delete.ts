import { bodyOf, elementsOf } from './in-document.ts';
import { outcome, type Probe } from './probe.ts';

const TAG = '{{tag}}';
const VALUE = 'value';

export const insertThenDelete: Probe = {
  id: 'insert-then-delete',
  asks: 'Does a value take the looks of the tag that it stands for?',
  assumes: 'Yes: it is put in at the tag’s end, where it takes the tag’s looks, and then the tag is deleted.',
  ifNot: 'Values would stand in other type than the template’s tags have',
  run: ({ scratch }) => {
    const id = scratch.blankDoc();
    const [start, end] = [3, 3 + TAG.length];
    scratch.change(id, [
      { insertText: { location: { index: 1 }, text: `a ${TAG} b` } },
      { updateTextStyle: { range: { startIndex: start, endIndex: end }, textStyle: { bold: true }, fields: 'bold' } },
    ]);
    scratch.change(id, [
      { insertText: { location: { index: end }, text: VALUE } },
      { deleteContentRange: { range: { startIndex: start, endIndex: end } } },
    ]);
    const runs = elementsOf(bodyOf(scratch.read(id))).map(({ textRun }) => textRun);
    const isRight = runs.some((run) => run?.content === VALUE && run.textStyle?.['bold'] === true);
    const found = runs
      .map((run) => `“${(run?.content ?? '').trim()}”${run?.textStyle?.['bold'] ? ' bold' : ''}`)
      .join(', ');
    return outcome(isRight, found);
  },
};

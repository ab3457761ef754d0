import type { DocsDocument } from '../../documents/template/docs-json.ts';
import { bodyOf, textOf } from './in-document.ts';
import { outcome, type Probe } from './probe.ts';

const placesIn = (document: DocsDocument): readonly string[] =>
  JSON.stringify(bodyOf(document)).match(/"(?:startIndex|endIndex)":\d+/g) ?? [];

export const copyIndices: Probe = {
  id: 'copy-indices',
  asks: 'Are the places in a copy of a document those of the document itself?',
  assumes: 'Yes: what was planned on one copy of a template fills every other copy of it.',
  ifNot: 'Documents could be filled in the wrong places: make none until the program has been changed',
  run: ({ scratch }) => {
    const source = scratch.read(scratch.template());
    const copy = scratch.read(scratch.copy(scratch.template()));
    const [here, there] = [placesIn(source), placesIn(copy)];
    const first = here.findIndex((place, at) => place !== there[at]);
    const areSame = first === -1 && here.length === there.length && textOf(bodyOf(source)) === textOf(bodyOf(copy));
    return outcome(
      areSame,
      areSame ? `yes, all ${here.length}` : `no: ${here[first] ?? 'none'} is ${there[first] ?? 'not there'}`,
    );
  },
};

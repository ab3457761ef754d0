import { elementsOf, footersOf } from './in-document.ts';
import { outcome, type Probe } from './probe.ts';

export const pageNumbers: Probe = {
  id: 'page-numbers',
  asks: 'Are page numbers of an uploaded template still page numbers?',
  assumes: 'Yes: “Page 1 of 3” of a .docx stays a number that Docs counts.',
  ifNot:
    'Documents have no page numbers, or all the same one: put them into the templates by hand (Insert, Page numbers)',
  run: ({ scratch }) => {
    const numbers = elementsOf(footersOf(scratch.read(scratch.template()))).filter(
      ({ autoText }) => autoText !== undefined,
    );
    return outcome(numbers.length === 2, `${numbers.length} of 2 in the footer`);
  },
};

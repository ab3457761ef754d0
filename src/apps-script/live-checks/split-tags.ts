import { readTemplate } from '../../documents/template/read-template.ts';
import { bodyOf, elementsOf, paragraphsOf } from './in-document.ts';
import { outcome, type Probe } from './probe.ts';

const TAG = /\{\{[^{}]*\}\}/g;

const tagsIn = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + (text.match(TAG) ?? []).length, 0);

export const splitTags: Probe = {
  id: 'split-tags',
  asks: 'Are tags that Docs has split over pieces of text found whole?',
  assumes: 'Yes: Docs may split a tag for no visible reason, and the program looks for it in the joined paragraph.',
  ifNot: 'Templates that are in order would be said to have faults, and their documents would not be made',
  run: ({ scratch }) => {
    const template = scratch.read(scratch.template());
    const body = bodyOf(template);
    const joined = tagsIn(
      paragraphsOf(body).map(({ elements = [] }) => elements.map(({ textRun }) => textRun?.content ?? '').join('')),
    );
    const whole = tagsIn(elementsOf(body).map(({ textRun }) => textRun?.content ?? ''));
    const { faults } = readTemplate(template);
    const [fault] = faults;
    const found = `${joined} tags in a template, ${joined - whole} of them split, ${faults.length} faults`;
    return outcome(
      joined > 0 && !fault,
      fault ? `${found}, first: ${fault.part}, ${fault.found} in “${fault.place}”` : found,
    );
  },
};

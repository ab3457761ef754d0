import { footersOf, textOf } from './in-document.ts';
import { outcome, type Probe } from './probe.ts';

const TAG = '{{document.version}}';
const VALUE = 'checked';

export const footerTags: Probe = {
  id: 'footer-tags',
  asks: 'Are tags in the footer of an uploaded template there, and filled in?',
  assumes: 'Yes: the footer of a .docx becomes the footer of the Doc, and replacing a text reaches it.',
  ifNot:
    'Documents would show the tags of their footer, such as {{document.version}}: take the footer out of the templates by hand',
  run: ({ scratch }) => {
    const id = scratch.copy(scratch.template());
    const before = textOf(footersOf(scratch.read(id)));
    if (!before.includes(TAG)) return outcome(false, `the footer is “${before.trim() || 'not there'}”`);
    scratch.change(id, [{ replaceAllText: { containsText: { text: TAG, matchCase: true }, replaceText: VALUE } }]);
    const after = textOf(footersOf(scratch.read(id)));
    return outcome(after.includes(VALUE) && !after.includes(TAG), `the footer is filled in: “${after.trim()}”`);
  },
};

import { outcome, type Probe } from './probe.ts';

export const newFunction: Probe = {
  id: 'new-function',
  asks: 'Can most of the program be kept as the text of a page?',
  assumes: 'Yes: the page comes back letter by letter, and can be run.',
  ifNot: 'Only opening the sheet and edits would work: the program must be put together otherwise',
  run: ({ calls: { call } }) => {
    const from = Date.now();
    const page = call(() => HtmlService.createHtmlOutputFromFile('on-demand'));
    const text = call(() => page.getContent());
    const made = new Function(JSON.parse(text));
    const kilobytes = Math.round(text.length / 1024);
    return outcome(
      typeof made === 'function' && /^"[^<&\n]*"$/.test(text),
      `${kilobytes} KB in ${Date.now() - from} ms`,
    );
  },
};

/**
 * The rest of the program. Every execution evaluates every script file, an edit's included, and no page: so what an edit
 * has no use for travels as text in a page, and is evaluated when it is asked for. `scripts/build` writes the page.
 */
import { inWords } from './in-words.ts';
import type * as OnDemand from './on-demand.ts';
import { done, type Reply } from './reply.ts';

/** For what Google calls by name: whoever called is shown the words, or they are mailed to the installer. */
export function onDemand(): typeof OnDemand {
  const read = readPage();
  if (!read.ok) throw new Error([read.error.message, read.error.do ?? ''].join(' ').trim());
  return read.data;
}

/** What pages and the command line call: one JSON text in, one JSON text out, whatever happens. */
export function serve(text: string): string {
  const read = readPage();
  return read.ok ? read.data.serve(text) : JSON.stringify(read);
}

const readPage = (): Reply<typeof OnDemand> =>
  inWords('Opening the program', () => {
    const page = HtmlService.createHtmlOutputFromFile('on-demand');
    return done(new Function(JSON.parse(page.getContent()))());
  });

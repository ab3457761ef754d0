/** A trust that was set up by its role account, and what Check this installation says of it. */
import type { Bundle } from '../../../src/local/bundle.ts';
import { type Host, startHost } from '../../../src/local/host.ts';
import type { HostOptions } from '../../../src/local/host-options.ts';
import { fromXlsx } from '../../../src/local/xlsx/from-xlsx.ts';
import { toXlsx } from '../../../src/local/xlsx/to-xlsx.ts';
import { hostWith, NOW, rowsOf, TRUST } from '../trust.ts';

export const INSTALLER = 'data.manager@example.org';
const SCRATCH = 'Being checked: leave this to the program';

/** As Set up leaves it: the schedule, the templates, and what is noted. */
export function installed(bundle: Bundle): Host {
  const host = hostWith(bundle, TRUST, { uiAnswers: ['YES'] });
  host.open();
  host.clickMenu('Set up');
  return host;
}

/** Only what Set up notes, which is soon made: no schedule, and no template. */
export function setUpByHand(bundle: Bundle, options: Partial<HostOptions> = {}): Host {
  const document = { 'schema.version': '1', 'files of': INSTALLER, 'schedule made by': INSTALLER };
  const host = hostWith(bundle, TRUST, { state: { properties: { document }, triggers: [] }, ...options });
  host.open();
  return host;
}

/** What File, Make a copy makes of it: the cells, another spreadsheet and script, and no trigger. */
export async function copyOf(bundle: Bundle, first: Host, withProperties: boolean): Promise<Host> {
  const copy = startHost({
    bundle,
    workbook: await fromXlsx(await toXlsx(first.workbook), 'Copy of Trust'),
    now: NOW,
    user: INSTALLER,
    drive: first.drive,
    spreadsheetId: '1TheCopy',
    scriptId: '1TheScriptOfTheCopy',
    ...(withProperties && { state: { properties: first.state().properties, triggers: [] } }),
  });
  copy.open();
  return copy;
}

/** The lines of the text that was shown last. */
export function checkedLines(host: Host, user?: string): readonly string[] {
  host.clickMenu('Check this installation', user);
  const page = host.ui.pages.at(-1)?.html ?? host.ui.questions.at(-1)?.text ?? '';
  const text = /<textarea[^>]*>([\s\S]*)<\/textarea>/.exec(page)?.[1] ?? page;
  const plain = { '&quot;': '"', '&#39;': "'", '&lt;': '<', '&gt;': '>', '&amp;': '&' } as const;
  return text.replace(/&(?:quot|#39|lt|gt|amp);/g, (mark) => plain[mark as keyof typeof plain]).split('\n');
}

export const lineOf = (lines: readonly string[], item: string): string | undefined =>
  lines.find((line) => line.split(' | ')[1] === item);

export const onStart = (host: Host): readonly Readonly<Record<string, unknown>>[] =>
  rowsOf(host, 'Start').filter(({ Part }) => Part === 'Installation');

/** What is there that a check has made for itself. */
export const scratchOf = (host: Host): readonly string[] => [
  ...host.drive.all().flatMap(({ properties, name }) => (properties['liveCheck'] ? [name] : [])),
  ...host.workbook.sheets.flatMap(({ name }) => (name === SCRATCH ? [name] : [])),
];

/** The built bundle in the local host, over a made-up trust with four full years. */
import { readBundle } from '../../src/local/bundle.ts';
import { type Host, startHost } from '../../src/local/host.ts';
import type { LocalWorkbook } from '../../src/local/workbook/local-workbook.ts';
import { workbookFrom } from '../../src/local/workbook/workbook-from.ts';
import type { Answer } from '../local/answer.ts';
import { FULL_YEARS_DAY } from './full-years/years.ts';
import { fullYears } from './full-years.ts';

export function madeUpHost(schools: number, bundleFolder: string): Host {
  const bundle = readBundle(bundleFolder);
  const workbook = trimmed(fullYears(schools));
  return startHost({ bundle, workbook, now: `${FULL_YEARS_DAY}T07:00:00`, user: 'data.manager@example.org' });
}

export const askRecompute = (host: Host): Answer =>
  JSON.parse(String(host.call('serve', JSON.stringify({ job: 'recompute' })))) as Answer;

/** No sheet has a blank row to spare, so that adding rows has to make room for them whatever the size. */
function trimmed(tables: ReturnType<typeof fullYears>): LocalWorkbook {
  const workbook = workbookFrom(tables);
  for (const sheet of workbook.sheets) {
    const { row, column } = sheet.lastCell();
    sheet.maxRows = Math.max(1, row);
    sheet.maxColumns = Math.max(1, column);
  }
  return workbook;
}

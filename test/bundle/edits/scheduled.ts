/** A trust whose schedule has been made by the menu, and what its tabs say. */
import type { Bundle } from '../../../src/local/bundle.ts';
import type { Host } from '../../../src/local/host.ts';
import type { HostOptions } from '../../../src/local/host-options.ts';
import { tableOf } from '../../../src/local/workbook/workbook-from.ts';
import { hostWith, recompute, type Tables, TRUST } from '../trust.ts';

export const INSTALLER = 'data.manager@example.org';
export const COLLEAGUE = 'improvement.lead@example.org';

/** As it stands after set-up: recomputed once, with its triggers. */
export function scheduled(bundle: Bundle, tables: Tables = TRUST, options: Partial<HostOptions> = {}): Host {
  const host = hostWith(bundle, tables, options);
  recompute(host);
  host.open();
  host.clickMenu('Repair schedule');
  host.resetCalls();
  return host;
}

export const table = (host: Host, tab: string): readonly (readonly unknown[])[] => tableOf(host.workbook, tab);

/** What `Categories` would say if everything were worked out anew. */
export function afresh(host: Host, bundle: Bundle): readonly (readonly unknown[])[] {
  const copy = hostWith(bundle, everyTab(host), { now: clock(host) });
  recompute(copy);
  return table(copy, 'Categories');
}

export const everyTab = (host: Host): Tables =>
  Object.fromEntries(host.workbook.sheets.map(({ name }) => [name, table(host, name)]));

/** The host's time, or so many seconds later. */
export function clock(host: Host, seconds = 0): string {
  const now = new Date(host.now.getTime() + seconds * 1000);
  const two = (number: number) => String(number).padStart(2, '0');
  const day = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join('-');
  return `${day}T${[now.getHours(), now.getMinutes(), now.getSeconds()].map(two).join(':')}`;
}

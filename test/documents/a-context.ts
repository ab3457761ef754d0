/** Documents asked for directly: tabs as rows by header in, the data of a document out. */
import { type SchoolContext, schoolContext, type TrustContext, trustContext } from '../../src/documents/context.ts';
import type { SchoolKind } from '../../src/documents/kind.ts';
import type { Data } from '../../src/documents/template/data.ts';
import type { Snapshot } from '../../src/workbook/cell.ts';
import { snapshotOf, type Tabs } from '../support/decide.ts';
import { TODAY, URN } from '../support/rows.ts';

export function trustOf(snapshot: Snapshot, today: string): TrustContext {
  const trust = trustContext(snapshot, { today, now: `${today}T07:00:00`, who: 'installer@example.org' });
  if ('kind' in trust) throw new Error(trust.message);
  return trust;
}

export function contextOf(tabs: Tabs, today: string = TODAY, urn: string = URN): SchoolContext {
  const context = schoolContext(trustOf(snapshotOf(tabs), today), urn);
  if (!context) throw new Error(`No school ${urn}`);
  return context;
}

export const dataOf = (kind: SchoolKind, tabs: Tabs, today?: string): Data => kind.data(contextOf(tabs, today));

/** What a document says, as one text. */
export const textOf = (data: Data): string => JSON.stringify(data);

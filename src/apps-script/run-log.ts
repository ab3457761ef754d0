import type { AddRow } from '../jobs/change.ts';
import type { Moment } from '../workbook/cell.ts';

export const RUN_LOG = 'Run log';

export interface Report {
  readonly job: string;
  readonly moment: Moment;
  readonly seconds: number;
  readonly calls: number;
  readonly changed: number;
  readonly problems: number;
  /** Of a dry run of mail: who would have heard. */
  readonly says?: string;
}

/** One row for every run that changed something. */
export const runLogRow = ({ moment, ...report }: Report): AddRow => ({
  kind: 'add row',
  tab: RUN_LOG,
  fields: { started: moment.now, by: moment.who, ...report },
});

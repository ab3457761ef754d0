/** The agreement meeting: a page with a row for each school that is due. `agreement/sign-off.ts` takes what it decides. */
import * as z from 'zod/mini';
import type { Moment } from '../workbook/cell.ts';
import { readRecords, TABS_READ_FOR_RECORDS } from '../workbook/records/read-records.ts';
import { tabReader } from '../workbook/tab-reader.ts';
import { agreementMeeting, MEETING_ROW } from '../workbook/tabs/agreement-meeting.ts';
import { chooseSchools } from './agreement/choose.ts';
import { headFields, outOfMeeting, schoolFields } from './agreement/page-rows.ts';
import { presentRows } from './agreement/present.ts';
import { isFilled, type Page, readPage } from './agreement/read-page.ts';
import type { Change, Fields } from './change.ts';
import type { Job } from './job.ts';
import { answerOf } from './recompute.ts';

const MeetingRequest = z.object({
  /** `due`, `all`, `July`, `September`, URNs or names; left out: those due. */
  schools: z.optional(z.array(z.string())),
  /** Take off the page what was chosen for another meeting and not signed off. */
  afresh: z.optional(z.boolean()),
});
type MeetingRequest = z.infer<typeof MeetingRequest>;

export interface MeetingAnswer {
  readonly schools: readonly { readonly urn: string; readonly school: string }[];
  /** `made`: a page without choices. `kept`: the same schools, with the choices made so far. */
  readonly page: 'made' | 'kept' | 'asks' | 'cleared';
  /** Schools with choices that are not signed off: `asks` before they are taken off. */
  readonly unsigned: readonly string[];
  /** Schools for which this day needs a reason. */
  readonly needReason: readonly string[];
}

export const agreementMeetingPage: Job<MeetingRequest, MeetingAnswer> = {
  name: 'agreement-meeting',
  reads: [...TABS_READ_FOR_RECORDS, agreementMeeting.name],
  accepts: MeetingRequest,
  plan: (snapshot, moment, { schools: asked = ['due'], afresh = false }) => {
    const trust = readRecords(snapshot, moment);
    if (trust.kind === 'not a trust workbook') return { refused: trust.message };
    const present = presentRows(snapshot);
    const { schools: all } = trust.records;
    const { names } = tabReader(snapshot);
    const chosen = chooseSchools({ schools: all, present, names, today: moment.today }, asked);
    if ('refused' in chosen) return chosen;
    const page = readPage(snapshot);
    const filled = page.rows.filter(isFilled);
    const urns = chosen.map(({ urn }) => urn);
    const isSame = urns.length === page.rows.length && page.rows.every(({ urn }) => urns.includes(urn));
    const state = filled.length === 0 ? 'made' : afresh ? 'cleared' : isSame ? 'kept' : 'asks';
    const late = outOfMeeting(chosen, present, moment.today);
    const answer: MeetingAnswer = {
      schools: chosen.map(({ urn, name }) => ({ urn, school: name })),
      page: state,
      unsigned: filled.map(({ urn, school }) => school ?? urn),
      needReason: late.map(({ name }) => name),
    };
    if (state === 'asks') return { answer, changes: [] };
    if (state === 'cleared') return { answer, changes: page.rows.map(({ urn }) => put(urn, NO_CHOICE)) };
    const rows = answerOf(trust, snapshot, moment, urns).schools.map((each) =>
      schoolFields(each, present.get(each.urn)),
    );
    const head = headFields(chosen, late);
    return { answer, changes: state === 'kept' ? keep(page, head, rows, moment) : [make(page, head, rows, moment)] };
  },
};

const NO_CHOICE: Fields = { agree: null, reason: null, sign: null };
const NOTHING: Fields = Object.fromEntries(Object.keys(agreementMeeting.columns).map((field) => [field, null]));

const put = (urn: string, fields: Fields): Change => ({
  kind: 'put row',
  tab: agreementMeeting.name,
  key: [urn],
  fields,
});

/** The whole page, every column of every row, so that no choice is ever left beside another school. */
const make = (page: Page, head: Fields, rows: readonly Fields[], { today }: Moment): Change => {
  const filled = [{ ...head, by: page.head?.by ?? null, on: today }, ...rows];
  return {
    kind: 'replace rows',
    tab: agreementMeeting.name,
    rows: Array.from({ length: Math.max(filled.length, page.height) }, (_, index) => ({
      ...NOTHING,
      ...filled[index],
    })),
  };
};

/** The same schools again: the facts anew, the choices as they are. A tick on a colour that has moved since is taken off. */
function keep(page: Page, head: Fields, rows: readonly Fields[], { today }: Moment): readonly Change[] {
  const was = new Map(page.rows.map((row) => [row.urn, row]));
  return [
    put(MEETING_ROW, { ...head, ...(page.head?.on === undefined && { on: today }) }),
    ...rows.map((fields) => {
      const moved = was.get(String(fields['urn']))?.indicated !== fields['indicated'];
      return put(String(fields['urn']), { ...fields, ...(moved && { sign: null }) });
    }),
  ];
}

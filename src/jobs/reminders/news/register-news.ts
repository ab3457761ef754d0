/** What is new in the registers of the Executive Team: an inspection that was recorded, a judgement that is about to lapse (D11, D12). */
import { addDays, sayDay } from '../../../domain/day.ts';
import { ENDED_BY_CLOSING } from '../../../domain/evidence/judgements.ts';
import type { InspectionRow } from '../../../workbook/tabs/inspections.ts';
import type { JudgementRow } from '../../../workbook/tabs/judgements.ts';
import { namedIn } from '../roles.ts';
import type { News, NewsOn } from './news.ts';

/** A report comes weeks after the inspection; what is older than a term was known. */
const RECENT_DAYS = 120;

export const inspectionNews = (rows: readonly InspectionRow[], { today, from, schoolOf }: NewsOn): readonly News[] =>
  rows.flatMap(({ urn, date, kind }) =>
    date === undefined || kind === undefined || date < from || date > today || addDays(date, RECENT_DAYS) < today
      ? []
      : [
          {
            item: `inspection·${urn}·${date}·${kind}`,
            urn,
            isUrgent: false,
            tell: namedIn('Executive Team'),
            line: {
              what: `${kind} inspection recorded`,
              school: schoolOf(urn),
              says: `of ${sayDay(date)}; the category was worked out again with it`,
            },
          },
        ],
  );

/** Time enough for a meeting of the Executive Team. */
const BEFORE_IT_LAPSES_DAYS = 28;

export const lapseNews = (rows: readonly JudgementRow[], { today, schoolOf }: NewsOn): readonly News[] =>
  rows.flatMap(({ ref, urn, kind, value, expires, closedOn }) => {
    if (kind === undefined || ENDED_BY_CLOSING.includes(kind) || value === 'No' || expires === undefined) return [];
    if (expires < today || addDays(today, BEFORE_IT_LAPSES_DAYS) < expires) return [];
    if (closedOn !== undefined && closedOn <= today) return [];
    return [
      {
        item: `lapses·${ref}·${expires}`,
        urn,
        isUrgent: false,
        tell: namedIn('Executive Team'),
        line: {
          what: `${kind} lapses`,
          school: schoolOf(urn),
          says: `on ${sayDay(expires)} (${ref} in Judgements), unless it is judged again`,
        },
      },
    ];
  });

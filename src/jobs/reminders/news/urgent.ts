/** What the Executive Team must know at once: a concern of the four grounds, a warning letter (D13, D19). */
import { sayDay } from '../../../domain/day.ts';
import { openJudgements } from '../../../domain/evidence/judgements.ts';
import type { ConcernKind } from '../../../domain/records.ts';
import type { ConcernRow } from '../../../workbook/tabs/concerns.ts';
import type { JudgementRow } from '../../../workbook/tabs/judgements.ts';
import { namedIn } from '../roles.ts';
import type { News, NewsOn } from './news.ts';

/** A complaint or an absence is urgent only by its number or its length: see `category-news.ts`. */
const AT_ONCE: { readonly [Kind in ConcernKind]?: { readonly what: string; readonly tell: string } } = {
  Financial: { what: 'Financial concern', tell: 'CEO, Chief Financial Officer' },
  Safeguarding: { what: 'Safeguarding concern', tell: 'CEO, Safeguarding lead' },
  'Discipline and behaviour': { what: 'Concern about discipline and behaviour', tell: 'CEO' },
  'Leadership and management': { what: 'Concern about leadership and management', tell: 'CEO' },
};

export const concernNews = (rows: readonly ConcernRow[], { today, from, schoolOf }: NewsOn): readonly News[] =>
  rows.flatMap(({ ref, urn, kind, raisedOn, closedOn, caseFile, commissionedOn }) => {
    const ground = kind === undefined ? undefined : AT_ONCE[kind];
    if (!ground || raisedOn === undefined || raisedOn < from || raisedOn > today) return [];
    if (closedOn !== undefined && closedOn <= today) return [];
    return [
      {
        item: hasRef(ref) ? `concern·${ref}` : `concern·${urn}·${kind}·${raisedOn}`,
        urn,
        isUrgent: true,
        tell: namedIn(ground.tell),
        line: {
          what: ground.what,
          school: schoolOf(urn),
          says: `raised on ${sayDay(raisedOn)} (${ref} in Concerns)`,
          toDo:
            commissionedOn === undefined
              ? 'The CEO commissions a senior leader of another school to look into it; the day and the name go in Concerns.'
              : 'The investigator has been commissioned: see Concerns for when the report is due.',
          ...(caseFile !== undefined && { link: caseFile }),
        },
      },
    ];
  });

/** A row without one is named by its place, which changes. */
const hasRef = (ref: string): boolean => !/^row \d+$/.test(ref);

const LETTER = 'Warning letter';

export function letterNews(rows: readonly JudgementRow[], { today, from, schoolOf }: NewsOn): readonly News[] {
  const urns = new Set(rows.flatMap(({ kind, urn }) => (kind === LETTER ? [urn] : [])));
  return [...urns].flatMap((urn) => {
    const judgements = rows.filter((row) => row.urn === urn);
    return openJudgements({ records: { judgements }, day: today }, LETTER).flatMap(({ ref, madeOn }) =>
      madeOn < from
        ? []
        : [
            {
              item: hasRef(ref) ? `letter·${ref}` : `letter·${urn}·${madeOn}`,
              urn,
              isUrgent: true,
              tell: namedIn('CEO, Chair of Board'),
              line: {
                what: LETTER,
                school: schoolOf(urn),
                says: `dated ${sayDay(madeOn)} (${ref} in Judgements)`,
                toDo: 'While the letter is open RED is indicated. The day by which it must be answered goes in Decisions.',
              },
            },
          ],
    );
  });
}

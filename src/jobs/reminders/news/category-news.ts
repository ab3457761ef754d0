/** What the history of a school's category has new: Urgent Action by number or length, and a colour that is not the one agreed (D8). */
import { sayDay } from '../../../domain/day.ts';
import type { CategoryRow } from '../../../workbook/tabs/categories.ts';
import type { CategoryHistoryRow } from '../../../workbook/tabs/category-history.ts';
import { namedIn } from '../roles.ts';
import type { News, NewsOn } from './news.ts';

/** The criteria that no single row of Concerns makes urgent. */
const BY_COUNT = {
  U5: 'the number of complaints has reached the trust’s threshold',
  U6: 'the headteacher or a deputy has been absent for long',
};

interface Newest {
  readonly row: CategoryHistoryRow;
  readonly before: CategoryHistoryRow | undefined;
}

export function categoryNews(
  history: readonly CategoryHistoryRow[],
  categories: readonly CategoryRow[],
  on: NewsOn,
): readonly News[] {
  const agreedOn = new Map(categories.map((row) => [row.urn, row.agreedOn]));
  return newestOf(history, on).flatMap((newest) => [
    ...urgentBy(newest, on),
    ...differs(newest, agreedOn.get(newest.row.urn), on),
  ]);
}

/** Of each school. */
function newestOf(history: readonly CategoryHistoryRow[], { today, from }: NewsOn): readonly Newest[] {
  const schools = new Map<string, Newest>();
  for (const row of [...history].sort((a, b) => (a.on < b.on ? -1 : 1)))
    if (row.on <= today) schools.set(row.urn, { row, before: schools.get(row.urn)?.row });
  return [...schools.values()].filter(({ row }) => row.on >= from);
}

function urgentBy({ row, before }: Newest, { schoolOf }: NewsOn): readonly News[] {
  const met = (each: CategoryHistoryRow | undefined) => (each?.criteriaMet ?? '').split(', ');
  return (Object.keys(BY_COUNT) as (keyof typeof BY_COUNT)[]).flatMap((criterion) =>
    met(row).includes(criterion) && !met(before).includes(criterion)
      ? [
          {
            item: `urgent·${row.urn}·${criterion}·${row.on}`,
            urn: row.urn,
            isUrgent: true,
            tell: namedIn('CEO'),
            line: {
              what: 'Urgent Action',
              school: schoolOf(row.urn),
              says: `${BY_COUNT[criterion]} (${criterion}, ${sayDay(row.on)})`,
            },
          },
        ]
      : [],
  );
}

/** Only where what is indicated has moved since it was agreed: an override that was decided in the meeting is known. */
function differs({ row, before }: Newest, agreedOn: string | undefined, { schoolOf }: NewsOn): readonly News[] {
  const { urn, on, indicated, agreed } = row;
  if (agreed === undefined || indicated === undefined || indicated === 'Not yet set' || indicated === agreed) return [];
  if (agreedOn !== undefined && agreedOn >= on) return [];
  if (before?.indicated === indicated && before.agreed === agreed) return [];
  return [
    {
      item: `differs·${urn}·${on}`,
      urn,
      isUrgent: false,
      tell: namedIn('Executive Team'),
      line: {
        what: `${indicated} is indicated`,
        school: schoolOf(urn),
        says: `since ${sayDay(on)}; ${agreed} is agreed until the Executive Team agrees otherwise`,
      },
    },
  ];
}

/** The news in a workbook on a day, urgent ones first. */
import type { Day } from '../../../domain/day.ts';
import type { SchoolNames } from '../../../workbook/school-names.ts';
import type { TabReader } from '../../../workbook/tab-reader.ts';
import { categories } from '../../../workbook/tabs/categories.ts';
import { categoryHistory } from '../../../workbook/tabs/category-history.ts';
import { concerns } from '../../../workbook/tabs/concerns.ts';
import { inspections } from '../../../workbook/tabs/inspections.ts';
import { judgements } from '../../../workbook/tabs/judgements.ts';
import { categoryNews } from './category-news.ts';
import type { News, NewsOn } from './news.ts';
import { inspectionNews, lapseNews } from './register-news.ts';
import { concernNews, letterNews } from './urgent.ts';

export function newsIn(
  reader: TabReader,
  { today, from, names }: { readonly today: Day; readonly from: Day | undefined; readonly names: SchoolNames },
): readonly News[] {
  if (from === undefined) return [];
  const on: NewsOn = { today, from, schoolOf: (urn) => names.nameOf(urn) ?? `the school ${urn}` };
  const judged = reader.read(judgements).rows;
  return [
    ...concernNews(reader.read(concerns).rows, on),
    ...letterNews(judged, on),
    ...categoryNews(reader.read(categoryHistory).rows, reader.read(categories).rows, on),
    ...inspectionNews(reader.read(inspections).rows, on),
    ...lapseNews(judged, on),
  ];
}

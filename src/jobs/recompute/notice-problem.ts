import type { Notice } from '../../domain/category/notices.ts';
import type { Problem } from '../../workbook/problem.ts';
import { tabNamed } from '../../workbook/tabs.ts';
import type { Origins } from './origins.ts';

/** What the rules noticed, as a problem in its place in the workbook. */
export function noticeProblem(
  { source, field, found, expected, do: todo }: Notice,
  origins: Origins,
): readonly Problem[] {
  const origin = origins(source);
  if (!origin) return [];
  const column = tabNamed(origin.tab)?.columns[field]?.header ?? '';
  return [{ tab: origin.tab, row: origin.row, column, found, expected, do: todo }];
}

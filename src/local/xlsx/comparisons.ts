import type { DataValidation } from 'hucre/xlsx';

type Operator = NonNullable<DataValidation['operator']>;

/** The comparisons of .xlsx and what Google calls them. */
export const COMPARISONS: Readonly<Record<Operator, string>> = {
  between: 'BETWEEN',
  notBetween: 'NOT_BETWEEN',
  equal: 'EQUAL_TO',
  notEqual: 'NOT_EQUAL_TO',
  greaterThan: 'GREATER_THAN',
  lessThan: 'LESS_THAN',
  greaterThanOrEqual: 'GREATER_THAN_OR_EQUAL_TO',
  lessThanOrEqual: 'LESS_THAN_OR_EQUAL_TO',
};

export const DATE_COMPARISONS: Readonly<Partial<Record<Operator, string>>> = {
  between: 'DATE_BETWEEN',
  notBetween: 'DATE_NOT_BETWEEN',
  equal: 'DATE_EQUAL_TO',
  greaterThan: 'DATE_AFTER',
  lessThan: 'DATE_BEFORE',
  greaterThanOrEqual: 'DATE_ON_OR_AFTER',
  lessThanOrEqual: 'DATE_ON_OR_BEFORE',
};

export function operatorFor(criteria: string): Operator | undefined {
  const [kind, name] = [criteria.slice(0, criteria.indexOf('_')), criteria.slice(criteria.indexOf('_') + 1)];
  const table: Readonly<Partial<Record<Operator, string>>> = kind === 'DATE' ? DATE_COMPARISONS : COMPARISONS;
  const wanted = kind === 'DATE' ? criteria : name;
  return (Object.keys(table) as Operator[]).find((operator) => table[operator] === wanted);
}

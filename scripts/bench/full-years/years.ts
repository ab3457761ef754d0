/** Four years for which every measure was published: none of their figures can be left out, so none is cheap. */
export const YEARS: readonly number[] = [2015, 2016, 2017, 2018];

/** After the last of them, with its results out. */
export const FULL_YEARS_DAY = '2019-10-07';
export const THE_DAY_AFTER = '2019-10-08';

/** The calendar is laid out for the year to come as well. */
export const CALENDAR_YEARS: readonly number[] = [...YEARS, 2019];

/** 2015 → `2015/16`. */
export const sayYear = (year: number): string => `${year}/${String(year + 1).slice(2)}`;

/** The half terms of every year, by name: first and last day of lessons, the year left off. */
const HALF_TERMS = [
  ['Autumn 1', '09-04', '10-20'],
  ['Autumn 2', '10-30', '12-20'],
  ['Spring 1', '01-08', '02-09'],
  ['Spring 2', '02-19', '03-29'],
  ['Summer 1', '04-16', '05-25'],
  ['Summer 2', '06-04', '07-20'],
] as const;

export const halfTermsOf = (year: number) =>
  HALF_TERMS.map(([name, from, to]) => {
    const calendarYear = name.startsWith('Autumn') ? year : year + 1;
    return { name, from: `${calendarYear}-${from}`, to: `${calendarYear}-${to}` };
  });

/** The last half term of each term, on whose last day schools report. */
export const termsOf = (year: number) =>
  halfTermsOf(year)
    .filter(({ name }) => name.endsWith('2'))
    .map(({ name, to }) => ({ term: name.slice(0, -2), to }));

/** The capture window of a day: a half term's opens ten school days before the last day of its lessons. */
import { type AcademicYear, academicYearOf, sayYear } from '../../domain/academic-year.ts';
import { addDays, type Day } from '../../domain/day.ts';
import { HALF_TERMS, type HalfTerm, type TermDate } from '../../domain/records.ts';
import { isSchoolDay, type TermCalendar, termCalendar } from '../../domain/school-days.ts';

export interface CaptureWindow {
  readonly year: AcademicYear;
  readonly capture: HalfTerm;
  readonly opens: Day;
  /** Its last day. */
  readonly closes: Day;
}

const SCHOOL_DAYS_OPEN = 10;

export const sayWindow = ({ year, capture }: Pick<CaptureWindow, 'year' | 'capture'>): string =>
  `${capture} ${sayYear(year)}`;

/**
 * The window that opened last: it stays in the grid for what comes in late, until the next one opens.
 * Before the first there is, the first to come. `from`: no window that closed before this day is asked for.
 */
export function windowOn(today: Day, termDates: readonly TermDate[], from?: Day): CaptureWindow {
  const calendar = termCalendar(termDates, '');
  const year = academicYearOf(today);
  const windows = [year - 1, year, year + 1]
    .flatMap((each) => windowsOf(calendar, each))
    .filter(({ closes }) => from === undefined || closes >= from)
    .sort((a, b) => (a.closes < b.closes ? -1 : 1));
  const opened = windows.filter(({ opens }) => opens <= today);
  return opened[opened.length - 1] ?? windows[0] ?? byMonths(year, HALF_TERMS[0]);
}

/** The last day of a half term: its captures are seen from then on where nobody typed when they came. */
export function closesOn(termDates: readonly TermDate[]): (year: AcademicYear, capture: HalfTerm) => Day {
  const calendar = termCalendar(termDates, '');
  return (year, capture) =>
    (windowsOf(calendar, year).find((window) => window.capture === capture) ?? byMonths(year, capture)).closes;
}

/** A year without a single half term of lessons has the months that they usually fall in. */
function windowsOf(calendar: TermCalendar, year: AcademicYear): readonly CaptureWindow[] {
  const lessons = calendar.teaching.get(year);
  if (!lessons) return HALF_TERMS.map((capture) => byMonths(year, capture));
  return lessons.flatMap(({ name, date, to }) => {
    const capture = HALF_TERMS.find((each) => each === name);
    return capture ? [{ year, capture, opens: openingDay(calendar, date, to), closes: to }] : [];
  });
}

/** Not before the half term itself begins. */
function openingDay(calendar: TermCalendar, first: Day, last: Day): Day {
  let day = last;
  for (let left = SCHOOL_DAYS_OPEN; left > 0 && day > first; ) {
    day = addDays(day, -1);
    if (isSchoolDay(calendar, day)) left -= 1;
  }
  return day;
}

/** The usual last days of the six half terms, and two weeks before each. */
const USUALLY: Readonly<Record<HalfTerm, readonly [opens: string, closes: string, later: 0 | 1]>> = {
  'Autumn 1': ['10-09', '10-23', 0],
  'Autumn 2': ['12-04', '12-18', 0],
  'Spring 1': ['01-30', '02-13', 1],
  'Spring 2': ['03-13', '03-27', 1],
  'Summer 1': ['05-08', '05-22', 1],
  'Summer 2': ['07-03', '07-17', 1],
};

function byMonths(year: AcademicYear, capture: HalfTerm): CaptureWindow {
  const [opens, closes, later] = USUALLY[capture];
  return { year, capture, opens: `${year + later}-${opens}`, closes: `${year + later}-${closes}` };
}

/** How wide a column must be to show its words, in pixels at the sheet's usual 10 point letters. */
import type { Column, ColumnKind } from '../column.ts';

const LETTER = 7;
const CAPITAL = 8.5;
const MARGIN = 22;
const MOST = 420;

const BY_KIND: Readonly<Record<ColumnKind, number>> = {
  text: 160,
  code: 190,
  number: 80,
  'whole number': 80,
  figure: 80,
  date: 100,
  'academic year': 90,
  choice: 110,
  'yes/no': 80,
  school: 90,
  URNs: 120,
  grade: 110,
};

/** Headers whose cells hold a short code, a name, or sentences. */
const BY_HEADER: Readonly<Record<string, number>> = {
  URN: 80,
  Ref: 70,
  School: 210,
  Name: 230,
  Email: 270,
  'Line manager': 270,
  Person: 80,
  Row: 70,
  Version: 80,
  Unit: 110,
  LAESTAB: 100,
  Setting: 190,
  Query: 280,
  Because: 420,
  'Missing evidence': 360,
  'Would change if': 420,
  'Reason for override': 300,
  'What it does': 420,
  'The policy says': 340,
  'And also says': 340,
  'Default taken': 340,
  'Policy section': 240,
  Support: 360,
  Activity: 280,
  Action: 340,
  Priority: 300,
  'Measure of success': 300,
  Headlines: 340,
  Note: 300,
  Evidence: 260,
  'Support wanted': 260,
  Outcome: 240,
  Reason: 300,
  Reasons: 300,
  Concerns: 300,
  Impact: 280,
  Source: 300,
  Found: 280,
  Expected: 260,
  'What to do': 360,
  'How it stands': 420,
  Item: 240,
  'Why it was written': 340,
  Was: 260,
  Says: 260,
  Subject: 300,
  Items: 300,
  Key: 260,
  Task: 260,
  'Not needed because': 260,
};

/** Where a header holds longer words in one tab than in the others. */
const BY_PLACE: Readonly<Record<string, number>> = {
  Settings·Value: 260,
  Calendar·Task: 340,
  Calendar·Owner: 230,
  'Calendar·Made for': 190,
  'Calendar·Closed by': 260,
  'Support plan·Support': 300,
  'Support plan·How often': 120,
  'Support plan·Focus': 240,
  'Support plan·Because': 300,
  'Support plan·Team': 220,
  'Support plan·Conflicts of interest': 300,
  'Support plan·To settle': 280,
  'Support plan·From': 190,
  'Data captures·Source': 360,
  Measures·Name: 360,
};

export function widthOf(tab: string, { header, kind, choices = [] }: Column): number {
  const wide =
    BY_PLACE[`${tab}·${header}`] ??
    BY_HEADER[header] ??
    Math.max(BY_KIND[kind], kind === 'choice' ? longest(choices) + 24 : 0);
  return Math.min(MOST, Math.max(wide, longestWord(header)));
}

const longest = (words: readonly string[]): number => Math.max(0, ...words.map(pixels));

/** A header wraps between its words; in bold a letter is a little wider. */
const longestWord = (header: string): number => Math.round(longest(header.split(' ')) * 1.08);

const pixels = (text: string): number =>
  Math.round([...text].reduce((sum, letter) => sum + (/[A-Z_]/.test(letter) ? CAPITAL : LETTER), MARGIN));

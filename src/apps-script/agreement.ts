/** The menu’s Agreement meeting and Sign off: what they ask, and how they say what was done. */

import { type SignOffAnswer, signOff } from '../jobs/agreement/sign-off.ts';
import { agreementMeetingPage, type MeetingAnswer } from '../jobs/agreement.ts';
import { findColumns } from '../workbook/headers.ts';
import { agreementMeeting as agreementMeetingTab } from '../workbook/tabs/agreement-meeting.ts';
import { sayMade, sayOffer, sayRefusedRows, saySignedOff, sayToSign, sayUnsigned } from './agreement-words.ts';
import { goTo } from './go-to.ts';
import { inWords } from './in-words.ts';
import { done, type Reply } from './reply.ts';
import { runJob } from './run-job.ts';
import { cellOf } from './sheet-value.ts';
import { confirmed, show, tell, typed } from './tell.ts';

export function agreementMeeting(): void {
  tell(inWords('Agreement meeting', openMeeting));
}

export function signOffCategories(): void {
  tell(inWords('Sign off', signOffPage));
}

function openMeeting(): Reply<string> {
  const offer = runJob(agreementMeetingPage, { request: {}, dryRun: true });
  const answer = typed(sayOffer(offer.ok ? offer.data.answer : offer.error.message));
  if (answer === undefined) return done('');
  const words = answer.split(',').flatMap((word) => (word.trim() === '' ? [] : [word]));
  const schools = words.length > 0 ? words : ['due'];
  const made = makePage(schools, false);
  if (!made.ok) return made;
  if (made.data.page === 'asks') return done('');
  goTo(agreementMeetingTab.name, 2);
  putTickBoxes(made.data.schools.length);
  return done(sayMade(made.data));
}

/** Beneath the header and the row Meeting. A tick that is there stays. */
function putTickBoxes(rows: number): void {
  const sheet = SpreadsheetApp.getActive().getSheetByName(agreementMeetingTab.name);
  const headers = sheet?.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0] ?? [];
  const column = findColumns(agreementMeetingTab, headers.map(cellOf)).at.get('sign');
  if (sheet && column !== undefined) sheet.getRange(3, column + 1, rows, 1).insertCheckboxes();
}

/** Asks before choices that are not signed off are taken off; then the page is made in a second run. */
function makePage(schools: readonly string[], afresh: boolean): Reply<MeetingAnswer> {
  const ran = runJob(agreementMeetingPage, { request: { schools, afresh }, dryRun: false });
  if (!ran.ok) return ran;
  const { answer } = ran.data;
  if (answer.page === 'cleared') return makePage(schools, false);
  return answer.page === 'asks' && confirmed(sayUnsigned(answer)) ? makePage(schools, true) : done(answer);
}

function signOffPage(): Reply<string> {
  const dry = runJob(signOff, { request: {}, dryRun: true });
  if (!dry.ok) return dry;
  const { signed, already, refused } = dry.data.answer;
  if (signed.length > 0 && !confirmed(sayToSign(dry.data.answer))) return done('Nothing was signed off.');
  const ran = runJob(signOff, { request: signed.length > 0 ? { shown: shown(dry.data.answer) } : {}, dryRun: false });
  if (!ran.ok) return ran;
  const told = ran.data.answer;
  if (told.refused.length > 0) show(sayRefusedRows(told));
  return done(signed.length + already.length + refused.length > 0 ? saySignedOff(told) : '');
}

/** What the person was asked about, and no more: a row that says another thing by then waits for the next time. */
const shown = ({ signed, already, refused }: SignOffAnswer): readonly string[] => [
  ...signed.map(({ urn, agreed }) => `${urn}·${agreed}`),
  ...already.map(({ urn, agreed }) => `${urn}·${agreed}`),
  ...refused.map(({ urn, agree }) => `${urn}·${agree}`),
];

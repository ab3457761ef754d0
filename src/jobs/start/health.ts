/** Health checks: how the spreadsheet is set, whether set-up is done, and what still waits for the trust. */
import type { Settings } from '../../domain/settings.ts';
import type { Snapshot } from '../../workbook/cell.ts';
import { tabReader } from '../../workbook/tab-reader.ts';
import { policyQueries } from '../../workbook/tabs/policy-queries.ts';
import { schools as schoolsTab } from '../../workbook/tabs/schools.ts';
import { settings as settingsTab } from '../../workbook/tabs/settings.ts';
import { count, type Line, some } from './line.ts';

type Check = Omit<Line, 'part'>;

const LOCALE = /^en[_-](?:GB|IE)$/i;

/** `needed`: the tabs that the run asked for and does not make itself. */
export function healthChecks(snapshot: Snapshot, settings: Settings, needed: readonly string[]): readonly Line[] {
  return [
    setUp(snapshot, needed),
    ...bookChecks(snapshot),
    ...blankSettings(settings),
    dryRun(settings),
    ...redirect(settings),
    ...queries(snapshot),
  ].map((check) => ({ part: 'Health check', ...check }));
}

function setUp({ tabs }: Snapshot, needed: readonly string[]): Check {
  const missing = needed.filter((name) => !tabs.has(name));
  const item = 'Set-up';
  if (missing.length === 0) return { item, state: 'Well', says: 'Every tab is there', toDo: '', where: '' };
  return {
    item,
    state: 'To do',
    says: `${count(missing.length, 'tab is', 'tabs are')} missing: ${some(missing)}`,
    toDo: 'Choose Set up in the menu School improvement',
    where: '',
  };
}

/** How the spreadsheet is set. */
export function bookChecks({ book: found }: Pick<Snapshot, 'book'>): readonly Check[] {
  if (!found) return [];
  const zoneIsWell = found.timeZone === found.scriptTimeZone;
  const localeIsWell = LOCALE.test(found.locale);
  return [
    {
      item: 'Time zone',
      state: zoneIsWell ? 'Well' : 'Urgent',
      says: zoneIsWell ? found.timeZone : `${found.timeZone}, and the program runs in ${found.scriptTimeZone}`,
      toDo: zoneIsWell
        ? ''
        : `Choose ${found.scriptTimeZone} under File, Settings, Time zone: until then dates may be read a day out`,
      where: '',
    },
    {
      item: 'Locale',
      state: localeIsWell ? 'Well' : 'To do',
      says: localeIsWell ? 'United Kingdom' : found.locale,
      toDo: localeIsWell
        ? ''
        : 'Choose United Kingdom under File, Settings, Locale: until then 5/10/2026 may be read as 10 May',
      where: '',
    },
  ];
}

const WANTED = [
  ['trust.name', 'Letters and reports have no name of the trust'],
  ['trust.reply.to', 'Nobody gets the answers to the program’s mail'],
  ['complaints.threshold', 'Complaints never lead to urgent action: the policy gives no number'],
  ['calendar.from', 'The calendar has no first day'],
  ['policy.review.on', 'The calendar has no day for the review of the policy'],
] as const;

function blankSettings(settings: Settings): readonly Check[] {
  const blank = WANTED.filter(([name]) => settings[name] === undefined || settings[name] === '');
  return blank.map(([name, costs]) => ({
    item: name,
    state: 'To do',
    says: `Blank. ${costs}`,
    toDo: 'Type the value in Settings',
    where: settingsTab.name,
  }));
}

const dryRun = (settings: Settings): Check =>
  settings['mail.dry.run']
    ? {
        item: 'Mail',
        state: 'To know',
        says: 'Dry run: mail is listed, and none is sent',
        toDo: 'When the list in Send reminders… is right, type No at mail.dry.run in Settings',
        where: settingsTab.name,
      }
    : {
        item: 'Mail',
        state: 'Well',
        says: 'It is sent on school days: mail.dry.run is No',
        toDo: '',
        where: settingsTab.name,
      };

function redirect(settings: Settings): readonly Check[] {
  const address = settings['mail.redirect'];
  if (!address) return [];
  return [
    {
      item: 'Mail redirected',
      state: 'To know',
      says: `All mail goes to ${address} alone`,
      toDo: 'When you are done trying things out, empty mail.redirect in Settings',
      where: settingsTab.name,
    },
  ];
}

function queries(snapshot: Snapshot): readonly Check[] {
  const { rows } = tabReader(snapshot).read(policyQueries);
  const open = rows.filter(({ confirmedOn }) => confirmedOn === undefined);
  const item = 'Policy queries';
  if (rows.length === 0) return [];
  if (open.length === 0)
    return [{ item, state: 'Well', says: 'All are confirmed', toDo: '', where: policyQueries.name }];
  return [
    {
      item,
      state: 'To do',
      says: `${open.length} of ${rows.length} are not confirmed: the defaults stand until they are`,
      toDo: 'Ask the CEO to confirm each, and type who and when',
      where: policyQueries.name,
    },
  ];
}

/** What to do first in a workbook that has no schools yet. */
export const hasNoSchools = (schools: readonly unknown[]): readonly Line[] =>
  schools.length > 0
    ? []
    : [
        {
          part: 'What to do first',
          item: 'Schools',
          state: 'To do',
          says: 'There are none yet',
          toDo: 'Type the schools in Schools, a row each',
          where: schoolsTab.name,
        },
      ];

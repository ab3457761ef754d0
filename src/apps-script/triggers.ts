/**
 * The schedule: what Google runs when somebody edits, and every morning. Triggers run as the account that made them and
 * no other account sees them, so that a second person's would do everything twice: one account makes them, and is noted.
 */
import { type Calls, countCalls } from './calls.ts';
import { SCHEDULE } from './entry-points.ts';
import { done, type Reply, refused } from './reply.ts';
import { refuseMissingScopes, type Scope } from './scopes.ts';

type Trigger = GoogleAppsScript.Script.Trigger;
type Handler = keyof typeof SCHEDULE;
const HANDLERS = Object.keys(SCHEDULE) as readonly Handler[];

export const TRIGGER_SCOPES: readonly Scope[] = [
  {
    url: 'https://www.googleapis.com/auth/script.scriptapp',
    box: 'Allow this application to run when you are not present',
  },
  { url: 'https://www.googleapis.com/auth/userinfo.email', box: 'See your primary Google Account email address' },
];

/** Where it is noted whose schedule it is. */
const MADE_BY = 'schedule made by';
const DAILY_HOUR = 7;

/** What the schedule needed: handlers whose trigger was made, and how many too many were taken away. */
export interface Ensured {
  readonly made: readonly string[];
  readonly removed: number;
}

/**
 * Makes the triggers that are missing and takes away those that are there twice; other people's and other programs' are
 * left alone. Another account's schedule is never doubled.
 */
export function ensureTriggers({ takesOver = false, calls = countCalls() } = {}): Reply<Ensured> {
  const refusal = refuseMissingScopes(TRIGGER_SCOPES, calls);
  if (refusal) return refusal;
  const { call } = calls;
  const properties = call(() => PropertiesService.getDocumentProperties());
  const user = call(() => Session.getEffectiveUser());
  const who = call(() => user.getEmail());
  const maker = call(() => properties.getProperty(MADE_BY));
  if (maker !== null && maker !== who && !takesOver) return refusedToOthers(maker);
  // Noted first: from then on the other account's triggers know that they are not wanted.
  if (takesOver) call(() => properties.setProperty(MADE_BY, who));
  const ensured = ensure(calls);
  if (!takesOver) call(() => properties.setProperty(MADE_BY, who));
  return done(ensured);
}

const refusedToOthers = (maker: string): Reply<never> =>
  refused(
    `Not done: the schedule runs as ${maker}, and triggers made by anybody else would do everything twice.`,
    `Ask whoever has that account to choose Repair schedule. If the account is gone, choose Repair schedule yourself: it asks whether to take the schedule over.`,
  );

/** Whose schedule it is; undefined where it is nobody's yet. */
export function scheduleMaker({ call }: Calls): string | undefined {
  const properties = call(() => PropertiesService.getDocumentProperties());
  return call(() => properties.getProperty(MADE_BY)) ?? undefined;
}

/** The same; undefined where it is this account's own, too. */
export function otherMaker(calls: Calls): string | undefined {
  const maker = scheduleMaker(calls);
  const user = calls.call(() => Session.getEffectiveUser());
  return maker === calls.call(() => user.getEmail()) ? undefined : maker;
}

/** The schedule as this account sees it: no account sees another's triggers. */
export interface ScheduleStanding {
  readonly missing: readonly string[];
  /** How many of ours stand twice, or fire at the wrong time. */
  readonly surplus: number;
}

/** Looks, and changes nothing. */
export function scheduleStanding({ call }: Calls): ScheduleStanding {
  const fits = call(() => ScriptApp.getProjectTriggers()).map((trigger) => fitting(trigger, { call }));
  const ours = fits.filter((fit) => fit !== 'not ours');
  const missing = HANDLERS.filter((handler) => !ours.includes(handler));
  return { missing, surplus: ours.length - (HANDLERS.length - missing.length) };
}

/** Takes away every trigger of ours that runs as this account. */
export function removeTriggers({ call }: Calls): void {
  const ours = call(() => ScriptApp.getProjectTriggers()).filter((trigger) =>
    HANDLERS.some((handler) => handler === call(() => trigger.getHandlerFunction())),
  );
  for (const trigger of ours) call(() => ScriptApp.deleteTrigger(trigger));
}

export const sayTakeOver = (maker: string): string =>
  [
    `The schedule runs as ${maker}. Is that account gone, or should the schedule no longer run as it?`,
    'If you take it over, it runs as you: everything that comes of itself is then done in your name.',
    `The triggers of ${maker} cannot be seen or deleted from here. If the account still exists, they take themselves away on its next morning; until then what is typed may be worked out twice, which does no harm.`,
    'Take the schedule over?',
  ].join('\n\n');

function ensure(calls: Calls): Ensured {
  const { call } = calls;
  const found = call(() => ScriptApp.getProjectTriggers()).map((trigger) => ({
    trigger,
    fits: fitting(trigger, calls),
  }));
  const ours = found.flatMap(({ trigger, fits }) => (fits === 'not ours' ? [] : [{ trigger, fits }]));
  const kept = new Map<Handler, Trigger>();
  for (const { trigger, fits } of ours) if (fits !== 'unfit' && !kept.has(fits)) kept.set(fits, trigger);
  const surplus = ours.filter(({ trigger }) => ![...kept.values()].includes(trigger));
  for (const { trigger } of surplus) call(() => ScriptApp.deleteTrigger(trigger));
  const made = HANDLERS.filter((handler) => !kept.has(handler));
  for (const handler of made) make(handler, calls);
  return { made, removed: surplus.length };
}

/** The handler of ours that the trigger serves; `unfit`: ours by name, but it fires at something else. */
function fitting(trigger: Trigger, { call }: Pick<Calls, 'call'>): Handler | 'unfit' | 'not ours' {
  const name = call(() => trigger.getHandlerFunction());
  const handler = HANDLERS.find((one) => one === name);
  if (!handler) return 'not ours';
  return String(call(() => trigger.getEventType())) === SCHEDULE[handler] ? handler : 'unfit';
}

function make(handler: Handler, { call }: Calls): void {
  const builder = call(() => ScriptApp.newTrigger(handler));
  if (SCHEDULE[handler] === 'CLOCK') {
    const daily = call(() => builder.timeBased());
    call(() => daily.everyDays(1));
    call(() => daily.atHour(DAILY_HOUR));
    call(() => daily.create());
    return;
  }
  const book = call(() => SpreadsheetApp.getActive());
  const watching = call(() => builder.forSpreadsheet(book));
  call(() => (SCHEDULE[handler] === 'ON_EDIT' ? watching.onEdit() : watching.onChange()));
  call(() => watching.create());
}

/** What was done, for the person who asked. */
export function sayEnsured({ made, removed }: Ensured): string {
  const parts = [
    made.length === 0 ? '' : `${made.length} of ${HANDLERS.length} triggers were missing and have been made.`,
    removed === 0
      ? ''
      : `${removed} that stood twice or fired at the wrong time ${removed === 1 ? 'was' : 'were'} taken away.`,
  ].filter((part) => part !== '');
  const now = 'The categories follow every edit, and everything is worked out anew between 7am and 8am each day.';
  return [...(parts.length > 0 ? parts : ['The schedule is in order.']), now].join(' ');
}

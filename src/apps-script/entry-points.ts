/**
 * Every function that Google may call by name, as data. The build refuses a bundle whose exports are not exactly these,
 * so a menu item can never name a function that is not there.
 */
export interface MenuItem {
  readonly label: string;
  readonly runs: string;
}

export const MENU_NAME = 'School improvement';

/** The menu in groups; a line is drawn between two groups. */
export const MENU = [
  [
    { label: 'Recompute now', runs: 'recomputeNow' },
    { label: 'What if…', runs: 'tryWhatIf' },
    { label: 'Check these numbers', runs: 'checkTheseNumbers' },
    { label: 'Agreement meeting…', runs: 'agreementMeeting' },
    { label: 'Sign off…', runs: 'signOffCategories' },
    { label: 'Problems', runs: 'showProblems' },
  ],
  [
    { label: 'Make documents…', runs: 'makeDocuments' },
    { label: 'Make one again…', runs: 'makeOneAgain' },
    { label: 'Collect returns…', runs: 'collectReturns' },
    { label: 'Who can see what…', runs: 'whoSeesWhat' },
    { label: 'Send reminders…', runs: 'sendReminders' },
  ],
  [
    { label: 'Show policy tabs', runs: 'showPolicyTabs' },
    { label: 'Show logs', runs: 'showLogs' },
  ],
  [
    { label: 'Check this installation', runs: 'checkInstallation' },
    { label: 'Repair schedule', runs: 'repairSchedule' },
    { label: 'Set up', runs: 'setUp' },
  ],
] as const satisfies readonly (readonly MenuItem[])[];

/** Simple triggers: Google calls them by these fixed names. */
export const TRIGGERS = ['onOpen'] as const;

/** Installable triggers: what Google calls, and at what. Those that name one of these are ours. */
export const SCHEDULE = { onSheetEdit: 'ON_EDIT', onSheetChange: 'ON_CHANGE', runDaily: 'CLOCK' } as const;

/** A one-off trigger that finishes a run whose time was up. */
export const CONTINUES = [
  'continueDaily',
  'continueDocuments',
  'continueReturns',
  'continueAudit',
  'continueReminders',
] as const;

/** What pages and the command line call: one function, JSON text in, JSON text out. */
export const SERVER = ['serve'] as const;

export const ENTRY_POINTS: readonly string[] = [
  ...TRIGGERS,
  ...Object.keys(SCHEDULE),
  ...CONTINUES,
  ...SERVER,
  ...MENU.flatMap((group) => group.map(({ runs }) => runs)),
];

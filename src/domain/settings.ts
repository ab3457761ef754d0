/**
 * The policy's numbers. A trust changes them in the tab `Settings`; a setting that is not there has the value here.
 * `given: 'policy'` is a number that the policy states; every other one is a proposal that the CEO confirms.
 */
export type SettingKind = 'number' | 'whole number' | 'text' | 'day' | 'yes or no' | 'weekday' | 'email';

export interface SettingDefinition {
  readonly kind: SettingKind;
  /** Absent: blank until somebody fills it in. */
  readonly value?: number | string | boolean;
  readonly unit: string;
  readonly does: string;
  readonly section: string;
  readonly given?: 'policy';
}

const DFE = 'Section 3 (historic DfE definition)';

const number = (value: number, unit: string, does: string, section: string) =>
  ({ kind: 'number', value, unit, does, section }) as const;
const count = (value: number, unit: string, does: string, section: string) =>
  ({ kind: 'whole number', value, unit, does, section }) as const;
const given = <T extends object>(setting: T) => ({ ...setting, given: 'policy' }) as const;
const text = (does: string, section = '–') => ({ kind: 'text', unit: '', does, section }) as const;

export const SETTINGS = {
  'trust.name': text('The name of the trust, as letters and reports give it'),
  'trust.reply.to': {
    kind: 'email',
    unit: '',
    does: 'The address that answers to the program’s mail go to',
    section: '–',
  },
  'floor.rwm': number(65, '%', 'KS2 floor: reading, writing and maths at the expected standard', DFE),
  'floor.reading': number(-5, 'points', 'KS2 floor: progress in reading', DFE),
  'floor.writing': number(-7, 'points', 'KS2 floor: progress in writing', DFE),
  'floor.maths': number(-5, 'points', 'KS2 floor: progress in maths', DFE),
  'floor.p8': number(-0.5, 'points', 'KS4 floor: Progress 8', DFE),
  'floor.close.rwm': number(
    5,
    'points',
    'How far above the floor still counts as close to it: reading, writing and maths',
    'Section 3',
  ),
  'floor.close.progress': number(
    1,
    'points',
    'How far above the floor still counts as close to it: KS2 progress',
    'Section 3',
  ),
  'floor.close.p8': number(
    0.15,
    'points',
    'How far above the floor still counts as close to it: Progress 8',
    'Section 3',
  ),
  'floor.consistently.below': count(2, 'years', 'Consistently below the floor: years below', 'Section 3, RED'),
  'floor.consistently.years': count(
    3,
    'years',
    'Consistently below the floor: out of so many decided years',
    'Section 3, RED',
  ),
  'coasting.rwm': number(85, '%', 'Coasting, KS2: attainment under this', DFE),
  'coasting.reading': number(-2.5, 'points', 'Coasting, KS2: progress in reading under this', DFE),
  'coasting.writing': number(-3.5, 'points', 'Coasting, KS2: progress in writing under this', DFE),
  'coasting.maths': number(-2.5, 'points', 'Coasting, KS2: progress in maths under this', DFE),
  'coasting.p8': number(-0.25, 'points', 'Coasting, KS4: Progress 8 under this', DFE),
  'coasting.years': given(count(3, 'years', 'Coasting: in each of so many published years', 'Section 3, AMBER')),
  'fall.rwm': number(
    1,
    'points',
    'A fall, KS2: down by more than this after the national change is taken off',
    'Section 3',
  ),
  'fall.att8': number(
    0.5,
    'points',
    'A fall, KS4: down by more than this after the national change is taken off',
    'Section 3',
  ),
  'dip.rwm': number(5, 'points', 'An uncharacteristic dip, KS2: a single fall of at least this', 'Section 3, YELLOW'),
  'dip.att8': number(3, 'points', 'An uncharacteristic dip, KS4: a single fall of at least this', 'Section 3, YELLOW'),
  'decline.amber': count(2, 'falls', 'Emerging decline: successive falls from this many', 'Section 3, AMBER'),
  'decline.red': given(count(3, 'falls', 'Year on year decline: successive falls from this many', 'Section 3, RED')),
  'gap.below': number(-5, 'points', 'Short of comparable schools, KS2: this far below or further', 'Section 3, YELLOW'),
  'gap.significant': number(-10, 'points', 'Significantly below comparable schools, KS2', 'Section 3, AMBER'),
  'gap.att8.below': number(-3, 'points', 'Short of comparable schools, Attainment 8', 'Section 3, YELLOW'),
  'gap.att8.significant': number(
    -6,
    'points',
    'Significantly below comparable schools, Attainment 8',
    'Section 3, AMBER',
  ),
  'rapid.rwm': number(5, 'points', 'Rapid improvement: gain against national, reading, writing and maths', 'Section 3'),
  'rapid.att8': number(3, 'points', 'Rapid improvement: gain against national, Attainment 8', 'Section 3'),
  'rapid.p8': number(0.2, 'points', 'Rapid improvement: gain against national, Progress 8', 'Section 3'),
  'rapid.rrcp.percent': number(
    50,
    '%',
    'Rapid improvement: share of reviewed RRCP actions that are GREEN',
    'Section 3',
  ),
  'evidence.oldest.years': count(2, 'academic years', 'A latest figure older than this is not used', 'Section 3'),
  'ofsted.recent.years': count(4, 'years', 'An inspection counts as recent for so long', 'Section 3, GREEN'),
  'view.months': count(12, 'months', 'A view, a self-evaluation or a plan review counts for so long', 'Section 3'),
  'headteacher.new.terms': count(
    4,
    'terms',
    'A headteacher is new until so many whole terms are completed',
    'Section 3, YELLOW',
  ),
  'complaints.threshold': {
    kind: 'whole number',
    unit: 'complaints',
    does: 'Qualifying complaints that mean urgent action',
    section: 'Section 3, URGENT ACTION',
  },
  'complaints.months': count(12, 'months', 'Complaints count for so long', 'Section 3, URGENT ACTION'),
  'absence.school.days': count(
    20,
    'school days',
    'Long-term absence of a headteacher or deputy',
    'Section 3, URGENT ACTION',
  ),
  'suppress.pupils': count(
    5,
    'pupils',
    'Figures on so few pupils, or fewer, are not shown outside the Executive Team',
    '–',
  ),
  'calendar.from': { kind: 'day', unit: '', does: 'No task is made for a day before this one', section: 'Section 4' },
  'digest.weekday': {
    kind: 'weekday',
    value: 'Monday',
    unit: '',
    does: 'The day of the weekly digest',
    section: 'Section 4',
  },
  'escalate.school.days': count(10, 'school days', 'Overdue work climbs one monitoring level after each', 'Section 1'),
  'peer.days.green': count(1, 'days', 'Peer review: days for a GREEN school', 'Section 4'),
  'peer.days.yellow': count(2, 'days', 'Peer review: days for a YELLOW school', 'Section 4'),
  'peer.days.amber': count(2, 'days', 'Peer review: days for an AMBER school', 'Section 4'),
  'peer.days.red': count(3, 'days', 'Peer review: days for a RED school', 'Section 4'),
  'peer.days.not.set': count(2, 'days', 'Peer review: days for a school whose category is not yet set', 'Section 4'),
  'peer.ofsted.years': count(
    4,
    'years',
    'Peer review: a day more from so long after Ofsted’s last inspection',
    'Section 4',
  ),
  'peer.roll.large': count(800, 'pupils', 'Peer review: a day more from so many pupils on', 'Section 4'),
  'peer.roll.small': count(150, 'pupils', 'Peer review: one person fewer under so many pupils', 'Section 4'),
  'peer.team.more': count(
    2,
    'people',
    'Peer review: how many more people than days the team has, the lead included',
    'Section 4',
  ),
  'policy.review.on': { kind: 'day', unit: '', does: 'The day the policy is next reviewed', section: '–' },
  'dashboard.category': {
    kind: 'yes or no',
    value: false,
    unit: '',
    does: 'Whether the Data Dashboard names each school’s agreed category',
    section: 'Section 4',
  },
  'mail.dry.run': {
    kind: 'yes or no',
    value: true,
    unit: '',
    does: 'Yes: mail is listed, and none is sent',
    section: '–',
  },
  'mail.redirect': { kind: 'email', unit: '', does: 'Filled in: all mail goes to this address alone', section: '–' },
} as const satisfies Record<string, SettingDefinition>;

type Definitions = typeof SETTINGS;
export type SettingName = keyof Definitions;

type ValueOf<D> = D extends { kind: 'number' | 'whole number' }
  ? number
  : D extends { kind: 'yes or no' }
    ? boolean
    : string;
type OrBlank<D> = D extends { value: unknown } ? ValueOf<D> : ValueOf<D> | undefined;

/** The settings in force: each has the trust's value or the default. */
export type Settings = { readonly [Name in SettingName]: OrBlank<Definitions[Name]> };

const NAMES: ReadonlySet<string> = new Set(Object.keys(SETTINGS));
export const isSettingName = (name: string): name is SettingName => NAMES.has(name);

export const DEFAULT_SETTINGS = Object.fromEntries(
  Object.entries<SettingDefinition>(SETTINGS).map(([name, { value }]) => [name, value]),
) as unknown as Settings;

/** The markdown of docs/criteria.md: the 31 criteria for people who check a category, from the criteria themselves. */
import { BY_COLOUR, OVERLAY } from '../../src/domain/criteria/criteria.ts';
import type { Criterion, CriterionId, Example } from '../../src/domain/criteria/criterion.ts';
import type { EvidenceName } from '../../src/domain/evidence/evidence.ts';
import { COLOURS } from '../../src/domain/records.ts';
import { SETTINGS, type SettingDefinition, type SettingName } from '../../src/domain/settings.ts';
import { EVIDENCE_WORDS } from './criteria-evidence.ts';
import { frameworkSections } from './criteria-frameworks.ts';
import { POLICY_WORDS } from './criteria-policy.ts';

/** The settings that a criterion compares with itself, beside those that decide its evidence. */
export const OWN_SETTINGS: Readonly<Partial<Record<CriterionId, readonly SettingName[]>>> = {
  G3: ['floor.rwm', 'floor.close.rwm'],
  Y6: ['dip.rwm', 'dip.att8'],
  Y7: ['gap.below', 'gap.significant', 'gap.att8.below', 'gap.att8.significant'],
  A3: ['decline.amber', 'decline.red'],
  A4: ['gap.significant', 'gap.att8.significant'],
  R7: ['floor.rwm', 'floor.close.rwm'],
  R8: ['decline.red'],
};

export const settingsOf = ({ id, needs, notAtKs4 }: Criterion): readonly SettingName[] =>
  [...new Set([...(OWN_SETTINGS[id] ?? []), ...needs.flatMap((name) => EVIDENCE_WORDS[name].settings)])].filter(
    (name) => !notAtKs4 || !name.endsWith('.p8'),
  );

const INTRODUCTION = [
  '# The criteria',
  '',
  'Why does a school have its category? Here is every criterion: the policy’s words, when it counts as met, the evidence it needs (with the tab where that is kept), its settings, and examples. Words such as close, fall and dip are explained in the [glossary](glossary.md).',
  '',
  '## How a category is reached',
  '',
  '- Each criterion is **met**, **not met** or **unknown**. Missing evidence makes it unknown; it is never read as not met.',
  '- The **indicated** category is the most serious colour with a criterion met: RED, then AMBER, YELLOW, GREEN. With none met it is Not yet set.',
  '- **URGENT ACTION** is added to the colour, and never takes its place.',
  '- The **agreed** category is what the Executive Team signed off. The program shows it beside the indicated one and never changes it.',
  '- A criterion that is unknown in a more serious colour is named: "could be AMBER", with what is missing.',
  '- “On 23 of 31 criteria decided” counts what is met and what is not met. A criterion that does not apply to the school, and a judgement that nobody has opened, are not met.',
  '- Primary and Middle schools are judged on key stage 2, Secondary on key stage 4, All-through on both. Nursery, First and Special schools have no published headline measure: criteria that rest on results are not met there.',
  '- A number marked *policy* is the policy’s own; every other number is a proposal that the CEO confirms. All are in the tab `Settings`.',
  '- Floor and coasting standards were withdrawn by the Department for Education in September 2019: they are the historic DfE definition.',
  '',
] as const;

export function criteriaPage(): string {
  return [
    ...INTRODUCTION,
    ...COLOURS.flatMap((colour) => [`## ${colour}`, '', ...BY_COLOUR[colour].flatMap(criterionSection)]),
    '## URGENT ACTION',
    '',
    'For any school at any time; the colour underneath, with its support, goes on.',
    '',
    ...OVERLAY.flatMap(criterionSection),
    '## Ofsted’s three frameworks',
    '',
    'Ofsted says that grades of different frameworks must not be equated. The program shows the real grades and, beside them, the policy’s word from these tables; the CEO confirms them.',
    'A category of concern that is recorded decides, whatever the grades say.',
    '',
    ...frameworkSections(),
    'For whoever changes the program: this page is made from `src/domain/criteria/`, `src/domain/ofsted/` and `src/domain/settings.ts`, by `npm run docs`.',
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
}

const criterionSection = (criterion: Criterion): readonly string[] => [
  `### ${criterion.id} ${criterion.title}`,
  '',
  `> ${POLICY_WORDS[criterion.id]} (${criterion.source})`,
  '',
  `**Met when:** ${lowerFirst(criterion.metWhen)}.`,
  '',
  `**Needs:** ${sayNeeds(criterion.needs)}.`,
  ...settingsLine(settingsOf(criterion)),
  '',
  '| Given | Then |',
  '|---|---|',
  ...criterion.examples.map((example) => `| ${sayGiven(example)} | ${example.expect} |`),
  '',
];

const sayNeeds = (needs: readonly EvidenceName[]): string =>
  needs
    .map((name) => EVIDENCE_WORDS[name])
    .map(({ name, from }) => `${name} (${from})`)
    .join('; ');

const settingsLine = (settings: readonly SettingName[]): readonly string[] =>
  settings.length === 0 ? [] : ['', `**Settings:** ${settings.map(saySetting).join(' · ')}.`];

function saySetting(name: SettingName): string {
  const { value, unit, given }: SettingDefinition = SETTINGS[name];
  const amount = value === undefined ? 'blank' : sayAmount(value, unit);
  return `\`${name}\` ${amount}${given ? ' (*policy*)' : ''}`;
}

function sayAmount(value: string | number | boolean, unit: string): string {
  if (unit === '%') return `${value}%`;
  return `${String(value).replace(/^-/, '−')} ${value === 1 ? unit.replace(/s$/, '') : unit}`;
}

function sayGiven({ given }: Example): string {
  const parts = Object.entries(given).map(
    ([name, value]) => `${EVIDENCE_WORDS[name as EvidenceName].name}: ${sayValue(value)}`,
  );
  return parts.length === 0 ? 'nothing is known' : parts.join('; ');
}

const sayValue = (value: unknown): string =>
  typeof value === 'number' ? String(value).replace(/^-/, '−') : lowerFirst(String(value));

/** Names keep their capitals: `KS4`, `Ofsted`. */
const lowerFirst = (text: string): string =>
  /^(?:Ofsted|[A-Z]{2})/.test(text) ? text : `${text.charAt(0).toLowerCase()}${text.slice(1)}`;

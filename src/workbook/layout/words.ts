/** Which words are coloured, and how. */
import type { Column } from '../column.ts';
import type { WordLook } from './layout.ts';
import { LOOKS, type LookName } from './palette.ts';

const coloured = (words: Readonly<Record<string, LookName>>): readonly WordLook[] =>
  Object.entries(words).map(([word, look]) => ({ word, ...LOOKS[look] }));

const CATEGORY_WORDS = coloured({
  GREEN: 'GREEN',
  YELLOW: 'YELLOW',
  AMBER: 'AMBER',
  RED: 'RED',
  'URGENT ACTION': 'URGENT ACTION',
  'Not yet set': 'Not yet set',
});
const RAG_WORDS = coloured({ Green: 'GREEN', Amber: 'AMBER', Red: 'RED' });

/** By tab and header, where the words of a column mean something of their own there. */
const BY_PLACE: Readonly<Record<string, readonly WordLook[]>> = {
  Categories·Urgent: coloured({ Yes: 'URGENT ACTION' }),
  'Category history·Urgent': coloured({ Yes: 'URGENT ACTION' }),
  Categories·Direction: coloured({ Improving: 'GREEN', Declining: 'RED' }),
  Categories·Disputed: coloured({ Yes: 'AMBER' }),
  'Challenges·Category disputed': CATEGORY_WORDS,
  Dashboard·Category: CATEGORY_WORDS,
  Calendar·Status: coloured({ Done: 'GREEN', Due: 'AMBER', Overdue: 'RED', 'Not needed': 'Not yet set' }),
  'Support plan·State': coloured({
    Arranged: 'GREEN',
    'Part arranged': 'YELLOW',
    Proposed: 'AMBER',
    'To arrange': 'Not yet set',
  }),
  Start·State: coloured({ Urgent: 'URGENT ACTION', 'To do': 'AMBER', Well: 'GREEN' }),
  'Mail log·State': coloured({ Sent: 'GREEN', Reserved: 'AMBER', Failed: 'RED' }),
  Inspections·Safeguarding: coloured({ 'Not met': 'RED' }),
  'Data captures·Status': coloured({ Provisional: 'YELLOW', School: 'Not yet set' }),
};

export function wordsOf(tab: string, { header, choices = [] }: Column): readonly WordLook[] {
  const placed = BY_PLACE[`${tab}·${header}`];
  if (placed) return placed;
  return [...CATEGORY_WORDS, ...RAG_WORDS].filter(({ word }) => choices.includes(word));
}

/** What may be wrong with a template. All of it is told together, each with its place and what its author should do. */
import { FORMAT_NAMES } from './formats.ts';

export interface TemplateFault {
  readonly id: FaultId;
  /** The text of the paragraph or cell it is in. */
  readonly place: string;
  /** Which part of the document that is: its tab, and whether header, footer or footnote. */
  readonly part: string;
  /** What was found: as a rule the tag. */
  readonly found: string;
  readonly do: string;
}

const WHAT_TO_DO = {
  suggestion: 'Accept or reject the suggested edits here: a document cannot be filled in through them.',
  'unbalanced-braces': 'Write each tag with two braces before it and two after it, such as {{school.name}}.',
  'tag-over-paragraphs': 'Put the whole tag in one paragraph: take out the new line inside it.',
  'object-in-tag': 'Take the picture, break or chip out of the tag.',
  'malformed-tag': 'Write a name such as {{school.name}}, {{#each actions}} or {{#if agreed is RED}}.',
  'unknown-tag': 'Nothing here has this name.',
  'unknown-format': `Use one of the formats: ${FORMAT_NAMES.join(', ')}; or words for a missing value, such as | or Not returned.`,
  'unknown-block': 'Use {{#each …}}, {{#if …}} or {{#unless …}}, and close it with {{/each}}, {{/if}} or {{/unless}}.',
  'not-a-value': 'This is a list or a group. Name one value in it, or put {{#each …}} round it.',
  'not-a-list': 'Only a list can be repeated. Use {{#if …}} for a single value.',
  'unclosed-block': 'Close it: {{/each}}, {{/if}} or {{/unless}}, after what it opened inside itself is closed.',
  'unopened-block':
    'Nothing open fits this mark. Put its {{#each …}}, {{#if …}} or {{#unless …}} before it, or take it out.',
  'unopened-else':
    'Put {{else}} between {{#if …}} and {{/if}}, in the same paragraph or the same cell; a row cannot have one.',
  'mark-not-alone':
    'Put this mark in a paragraph of its own, or begin and end the block in one paragraph with nothing before or after it.',
  'block-over-rows': 'Close the block in the row where it opens: a block cannot reach over several rows.',
  'block-in-merged-cells':
    'Unmerge the cells of this row: a row with merged cells can be neither repeated nor left out.',
  'tag-in-covered-cell': 'This cell is hidden under a merged one. Unmerge the cells and move the tag.',
  'each-outside-body':
    'Lists are repeated in the text and its tables only. Use a single value in a header, footer or footnote.',
  'nested-each':
    'A repeated row can have no other list or row condition in it. Take out the inner {{#each …}} or {{#if …}}, or keep it within one cell.',
  'table-in-each':
    'A table cannot be repeated. Repeat one of its rows: {{#each …}} in the row’s first cell, {{/each}} in its last.',
  'object-in-each': 'Take the picture, break, footnote or chip out of what is repeated: only text can be.',
  'list-in-row': 'Take the bullets or numbers out of the repeated row; {{number}} gives the row’s number.',
  'mixed-lists': 'Use one list at one level in what is repeated.',
  'missing-table':
    'A table with these headings comes back from schools. Put it back, or write its headings as they were; their order does not matter.',
  'missing-column':
    'What schools write under this heading comes back. Put the column back, or write its heading as it was, once.',
  'tag-in-contents': 'Take the table of contents out, or the tags out of its headings.',
} as const;
export type FaultId = keyof typeof WHAT_TO_DO;

/** Every kind of fault, for the page that explains them and the test that meets them. */
export const FAULT_IDS = Object.keys(WHAT_TO_DO) as readonly FaultId[];

/** Where the reading is: faults are told with it. */
export interface Reading {
  readonly part: string;
  readonly inBody: boolean;
  readonly faults: TemplateFault[];
}

export function tell(reading: Reading, id: FaultId, place: string, found: string, more = ''): void {
  const fault = { id, place: shorten(place), part: reading.part, found: shorten(found), do: WHAT_TO_DO[id] + more };
  if (!reading.faults.some(sameAs(fault))) reading.faults.push(fault);
}

export const sameAs =
  (fault: TemplateFault) =>
  ({ id, part, place, found }: TemplateFault): boolean =>
    id === fault.id && part === fault.part && place === fault.place && found === fault.found;

const shorten = (text: string): string => {
  const line = text
    .replace(/\ufffc/g, '…')
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
};

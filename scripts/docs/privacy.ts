/** docs/privacy.md: its words are written there; its tables are made from the tabs, the audiences, the documents and the permissions. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AUDIENCES, type Audience, EXECUTIVE_TEAM } from '../../src/documents/audience.ts';
import { DOCUMENT_KINDS } from '../../src/documents/kinds.ts';
import { TABS } from '../../src/workbook/tabs.ts';
import { ROOT } from '../build/paths.ts';
import { PERSONAL } from './personal-columns.ts';

/** What each permission lets the program see, by the end of its address. */
export const SCOPE_SEES = {
  'spreadsheets.currentonly': 'Reads and writes this one sheet, all of its tabs. No other sheet',
  'drive.file': 'Reads, changes, shares and puts in the bin the files that it made itself. No other file',
  'script.send_mail': 'Sends mail as the role account. Reads none',
  'script.scriptapp': 'Runs each morning and after an edit, with nobody there. Sees nothing more by that',
  'script.container.ui': 'Shows questions and messages in the sheet. Sees nothing outside it',
  'userinfo.email': 'The address of the account that it runs as. No name, no picture',
} as const;

type Cells = readonly string[];

export function privacyPage(page = readFileSync(join(ROOT, 'docs/privacy.md'), 'utf8')): string {
  return Object.entries(TABLES).reduce(
    (text, [name, [head, rows]]) => text.replace(between(name), `$1\n${tableOf(head, rows)}\n$2`),
    page,
  );
}

const between = (name: string): RegExp => new RegExp(`(<!-- made: ${name} -->)[\\s\\S]*?(<!-- end -->)`);

const row = (cells: Cells): string => `| ${cells.join(' | ')} |`;
const tableOf = (head: Cells, rows: readonly Cells[]): string =>
  [row(head), `|${'---|'.repeat(head.length)}`, ...rows.map(row)].join('\n');

const list = (items: Cells, none = '–'): string => (items.length === 0 ? none : items.join(', '));

const columnRows = (): readonly Cells[] =>
  TABS.flatMap(({ name }) => {
    const found = PERSONAL[name];
    return found ? [[name, list(found.who), list(found.maybe ?? []), found.about]] : [];
  });

const folderRows = (): readonly Cells[] =>
  Object.entries<Audience>(AUDIENCES).map(([name, { ofSchool, edit, view }]) => {
    const isOwn = name === 'Executive Team';
    return [
      name,
      ofSchool ? 'each school' : 'the trust',
      list(isOwn ? EXECUTIVE_TEAM : edit),
      list(isOwn ? view : [...view, ...EXECUTIVE_TEAM]),
    ];
  });

const documentRows = (): readonly Cells[] =>
  DOCUMENT_KINDS.map(({ title, audience, directorsIfTicked }) => [title, audience, directorsIfTicked ? 'Yes' : '–']);

const TABLES: Readonly<Record<string, readonly [head: Cells, rows: readonly Cells[]]>> = {
  columns: [['Tab', 'Who somebody is', 'People may be written about', 'What it is'], columnRows()],
  folders: [['Folder', 'Of', 'May write', 'May read'], folderRows()],
  documents: [['Document', 'Folder', 'Directors, where For Directors says Yes'], documentRows()],
  scopes: [
    ['Permission', 'What the program sees'],
    Object.entries(SCOPE_SEES).map(([scope, sees]) => [`\`${scope}\``, sees]),
  ],
};

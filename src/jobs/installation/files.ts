/** Whether the program still sees what it made in Drive. */
import type { Snapshot } from '../../workbook/cell.ts';
import { tabReader } from '../../workbook/tab-reader.ts';
import { documents as documentsTab } from '../../workbook/tabs/documents.ts';
import type { ProgramFile } from '../drive.ts';
import { count, some } from '../start/line.ts';
import { type Check, toMend, well } from './looked.ts';

export interface Files {
  /** The titles of the templates that are not there. */
  readonly missing: readonly string[];
  readonly templates: number;
  readonly folders: number;
  /** Of the documents that the workbook says are made, the keys of those that Drive does not show. */
  readonly unseen: readonly string[];
  readonly seen: number;
}

interface Kind {
  readonly id: string;
  readonly title: string;
}

/** `hasTemplate` knows of those, too, that were made a minute ago: Drive's list does not. */
export function filesIn(
  snapshot: Snapshot,
  kinds: readonly Kind[],
  listed: readonly ProgramFile[],
  hasTemplate: (kind: string) => boolean,
): Files {
  const ids = new Set(listed.map(({ id }) => id));
  const missing = kinds.filter(({ id }) => !hasTemplate(id));
  const made = tabReader(snapshot)
    .read(documentsTab)
    .rows.filter(({ status }) => status === 'Made' || status === 'Edited');
  const unseen = made.flatMap(({ key, file }) => (file !== undefined && ids.has(file) ? [] : [key]));
  return {
    missing: missing.map(({ title }) => title),
    templates: kinds.length - missing.length,
    folders: listed.filter(({ part }) => part === 'folder').length,
    unseen,
    seen: made.length - unseen.length,
  };
}

export function sayFiles({ missing, templates, folders, unseen, seen }: Files): readonly Check[] {
  return [
    missing.length === 0
      ? well(
          'Templates and folders',
          `${count(templates, 'template')}${folders > 0 ? ` and ${count(folders, 'folder')}` : ''} are in Drive`,
        )
      : toMend(
          'Templates and folders',
          `${count(missing.length, 'template is', 'templates are')} not to be seen: ${some(missing)}`,
          'Choose Set up: it makes those that are missing. One that is in the bin of Drive can be taken back instead, with the changes made to it',
        ),
    unseen.length === 0
      ? well('Documents in Drive', `${count(seen, 'document')} of the tab Documents, all to be seen`)
      : toMend(
          'Documents in Drive',
          `${count(unseen.length, 'document')} of ${seen + unseen.length} not to be seen: ${some(unseen)}`,
          'Look in the bin of Drive. Choose Make one again… for those that are to be made again',
        ),
  ];
}

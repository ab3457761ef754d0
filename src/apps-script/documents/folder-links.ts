/** The links to a school's folders stand in its row of Schools. */
import type { AudienceName } from '../../documents/audience.ts';
import type { Change } from '../../jobs/change.ts';
import type { FolderName } from '../../jobs/drive.ts';
import { schools } from '../../workbook/tabs/schools.ts';

const FIELDS: Partial<Readonly<Record<AudienceName, string>>> = {
  'to work on': 'folderToWorkOn',
  'from the trust': 'folderFromTrust',
  figures: 'folderFigures',
};

export const folderChanges = (made: readonly { readonly name: FolderName; readonly id: string }[]): readonly Change[] =>
  made.flatMap(({ name: { audience, urn }, id }): Change[] => {
    const field = FIELDS[audience];
    if (field === undefined || urn === '') return [];
    const fields = { [field]: `https://drive.google.com/drive/folders/${id}` };
    return [{ kind: 'put row', tab: schools.name, key: [urn], fields }];
  });

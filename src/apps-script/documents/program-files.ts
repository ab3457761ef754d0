/**
 * The program's own files: Drive's list tells them by their properties. The list is a minute behind, so what is made once
 * and looked for soon after (folders and templates) is remembered beside it.
 */
import type { FilePart, ProgramFile } from '../../jobs/drive.ts';
import type { Calls } from '../calls.ts';
import { listFiles } from './list-files.ts';

/** Younger than this, a file that was made may not be listed yet. */
const LIST_BEHIND_MS = 120_000;
const MEMORY = 'file ';

export interface ProgramFiles {
  readonly listed: readonly ProgramFile[];
  /** The file of this part and key; undefined: there is none, or people have put it in the bin. */
  readonly find: (part: FilePart, key: string) => string | undefined;
  /** Remembers a file that was just made. */
  readonly remember: (part: FilePart, key: string, id: string) => void;
}

export function programFiles(calls: Calls): ProgramFiles {
  const { call } = calls;
  const listed = listedFiles(calls);
  const store = call(() => PropertiesService.getDocumentProperties());
  const remembered = call(() => store.getProperties());
  const made = new Map<string, string>();
  return {
    listed,
    find: (part, key) => {
      const name = `${part} ${key}`;
      return (
        made.get(name) ??
        listed.find((file) => file.part === part && file.key === key)?.id ??
        youngFile(remembered[MEMORY + name])
      );
    },
    remember: (part, key, id) => {
      const name = `${part} ${key}`;
      made.set(name, id);
      call(() => store.setProperty(MEMORY + name, `${id} ${new Date().toISOString()}`));
    },
  };
}

export const listedFiles = (calls: Calls): readonly ProgramFile[] =>
  listFiles('modifiedTime,lastModifyingUser(emailAddress)', calls).map(
    ({ id, part, key, file: { modifiedTime: modified = '', lastModifyingUser } }) => {
      const by = lastModifyingUser?.emailAddress;
      return { id, part, key, modified, ...(by !== undefined && { by }) };
    },
  );

function youngFile(memory: string | undefined): string | undefined {
  const [id, at = ''] = (memory ?? '').split(' ');
  return id && Date.now() - Date.parse(at) < LIST_BEHIND_MS ? id : undefined;
}

import { OWN_WRITE_MS } from '../../jobs/documents/ledger.ts';
import { files } from '../documents/services.ts';
import { outcome, type Probe } from './probe.ts';

export const modifiedTime: Probe = {
  id: 'modified-time',
  asks: 'When does Drive say that a document was changed, which the program has just filled in?',
  assumes: 'Within a minute of when the program left it: what is changed later was changed by people.',
  ifNot: 'Documents that nobody has touched would count as Edited, and would not be made again',
  run: ({ scratch, calls: { call } }) => {
    const id = scratch.blankDoc();
    scratch.change(id, [{ insertText: { location: { index: 1 }, text: 'Written by the program.' } }]);
    const left = Date.now();
    const { modifiedTime: said = '', lastModifyingUser } = call(() =>
      files().get(id, { fields: 'modifiedTime,lastModifyingUser(me)', supportsAllDrives: true }),
    );
    const seconds = Math.round((Date.parse(said) - left) / 100) / 10;
    const isOwn = Math.abs(seconds) * 1000 <= OWN_WRITE_MS;
    return outcome(isOwn, `${seconds} seconds after, by ${lastModifyingUser?.me ? 'this account' : 'another account'}`);
  },
};

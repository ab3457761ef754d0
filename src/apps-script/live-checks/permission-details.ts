import { permissions } from '../documents/services.ts';
import { outcome, type Probe } from './probe.ts';

export const permissionDetails: Probe = {
  id: 'permission-details',
  asks: 'Does Drive say of each permission whether it comes from a folder?',
  assumes:
    'Yes, in My Drive, too: so Who can see what… takes away what was given by hand, and leaves what a folder gives.',
  ifNot: 'Who can see what… cannot tell what was given by hand: look at its list before you say yes',
  run: ({ scratch, calls }) => {
    const id = scratch.blankDoc();
    const fields = 'permissions(id,role,permissionDetails(role,inherited))';
    const { permissions: found = [] } = calls.call(() => permissions().list(id, { fields, supportsAllDrives: true }));
    const told = found.filter(({ permissionDetails: details = [] }) => details.length > 0);
    return outcome(
      found.length > 0 && told.length === found.length,
      `${told.length} of ${found.length} permissions say it`,
    );
  },
};

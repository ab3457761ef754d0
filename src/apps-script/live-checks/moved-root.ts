import type { Probe } from './probe.ts';

export const movedRoot: Probe = {
  id: 'moved-root',
  asks: 'Does everything work on once the root folder was moved to a shared drive?',
  assumes: 'Yes: the program still sees what it made itself.',
  ifNot: 'Leave the folder in My Drive',
  run: () => ({
    kind: 'not tried',
    because:
      'the program cannot see shared drives. To try it: make an empty shared drive with this account as Manager, drag the folder “School improvement: …” into it, choose Check this installation again, and look at Templates and folders. If they are gone, drag the folder back',
  }),
};

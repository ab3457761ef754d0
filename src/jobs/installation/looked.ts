import type { Line } from '../start/line.ts';

/** What a look at something gave, or in Google's words why it gave nothing: one that fails costs no other anything. */
export type Looked<Seen> = { readonly seen: Seen } | { readonly why: string };

/** What Start says of one thing: a line of it but for its part. */
export type Check = Omit<Line, 'part'>;

export const well = (item: string, says: string): Check => ({ item, state: 'Well', says, toDo: '', where: '' });

export const toKnow = (item: string, says: string, toDo = ''): Check => ({
  item,
  state: 'To know',
  says,
  toDo,
  where: '',
});

export const toMend = (item: string, says: string, toDo: string, state: 'To do' | 'Urgent' = 'To do'): Check => ({
  item,
  state,
  says,
  toDo,
  where: '',
});

export const checked = <Seen>(item: string, looked: Looked<Seen>, say: (seen: Seen) => Check): Check =>
  'seen' in looked
    ? say(looked.seen)
    : toMend(item, `Could not be tried: ${looked.why}`, 'Send this text to whoever looks after the program');

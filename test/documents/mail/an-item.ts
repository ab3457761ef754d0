import '../../support/mail-frames.ts';
import type { Item, Letterhead } from '../../../src/documents/mail/mail.ts';

export const anItem = (extra: Partial<Item> = {}): Item => ({
  task: '100001·Summary SEF·2026/27 Autumn',
  activity: 'Summary SEF',
  school: 'Oak School',
  due: '2026-10-23',
  isOverdue: false,
  isOwn: true,
  owner: 'Headteacher',
  ...extra,
});

export const overdueItem = (extra: Partial<Item> = {}): Item =>
  anItem({ task: 'report', activity: 'Headteacher report', due: '2026-10-02', isOverdue: true, ...extra });

export const letterhead = (extra: Partial<Letterhead> = {}): Letterhead => ({
  today: '2026-10-05',
  trust: 'Curlew Trust',
  schools: 9,
  replyTo: 'office@trust.example',
  roles: ['Headteacher of Oak School'],
  ...extra,
});

export const NOW = '2026-10-05T07:00:00';

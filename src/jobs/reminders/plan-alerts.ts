/** The news of a day as mails: to each person one of what is urgent, whatever day it is, and on a school day one of the rest. */
import { newsNote, urgentAlert } from '../../documents/mail/alert.ts';
import { isSchoolDay, type TermCalendar } from '../../domain/school-days.ts';
import type { NotTold } from './hearers.ts';
import type { Holding } from './holders.ts';
import { letterheadFor, mailFrom, type Office, recipientOf, rolesOf } from './letter.ts';
import type { Sent } from './log.ts';
import type { News } from './news/news.ts';
import type { PlannedMail } from './plan-mails.ts';
import { isOfTrust } from './roles.ts';

export interface PlannedAlerts {
  readonly urgent: readonly PlannedMail[];
  readonly others: readonly PlannedMail[];
  /** Of what is urgent. */
  readonly notTold: readonly NotTold[];
}

interface Listener {
  readonly email: string;
  readonly holdings: readonly Holding[];
  readonly news: readonly News[];
}

export function alertsOf(
  news: readonly News[],
  sent: Sent,
  office: Office & { readonly calendarOf: (urn: string) => TermCalendar },
): PlannedAlerts {
  const { settings, moment, calendarOf } = office;
  const { listeners, notTold } = listenersOf(news, office);
  const isOpen = isSchoolDay(calendarOf(''), moment.today);
  const untold = listeners.map(({ news: all, ...listener }) => {
    const told = sent.itemsTo(recipientOf(listener.email, settings));
    return { ...listener, news: all.filter(({ item }) => !told.has(item)) };
  });
  const of = (isUrgent: boolean) =>
    untold.flatMap((listener) => alert(listener, isUrgent, office)).filter(({ mail }) => !sent.has(mail.key));
  return { urgent: of(true), others: isOpen ? of(false) : [], notTold };
}

function alert({ email, holdings, news: all }: Listener, isUrgent: boolean, office: Office): readonly PlannedMail[] {
  const news = all.filter((each) => each.isUrgent === isUrgent);
  if (news.length === 0) return [];
  const letterhead = letterheadFor({ email, holdings }, office);
  const lines = news.map(({ line }) => line);
  const items = news.map(({ item }) => item);
  const key = ['alert', isUrgent ? nameOf(items) : office.moment.today, recipientOf(email, office.settings)].join('·');
  const mail = mailFrom(
    isUrgent ? urgentAlert(lines, letterhead) : newsNote(lines, letterhead),
    { key, email, items },
    office,
  );
  const name = office.holders.nameOf(email);
  return [
    {
      mail,
      line: {
        to: email,
        name,
        roles: rolesOf(holdings),
        kind: 'alert',
        subject: mail.subject,
        overdue: 0,
        due: 0,
        state: 'to send',
      },
    },
  ];
}

/** `C12`, or `C12 + J3`: what it speaks of, without the mark that parts a key. */
const nameOf = (items: readonly string[]): string =>
  items.map((item) => item.slice(item.indexOf('·') + 1).replace(/·/g, ' ')).join(' + ');

function listenersOf(news: readonly News[], { holders }: Office) {
  const listeners = new Map<string, Listener>();
  const notTold: NotTold[] = [];
  for (const each of news)
    for (const { says, roles } of each.tell) {
      const reached = roles.map((role) => holders.inRole(role, undefined));
      // Of a role that schools have, too, the trust's own alone: nobody of a school is told of a case.
      const holdings = reached
        .flatMap((one) => one.holdings)
        .filter(({ role, urn }) => isOfTrust(role) || urn === undefined);
      if (holdings.length === 0 && each.isUrgent && roles.every(isOfTrust))
        notTold.push({ says, why: reached[0]?.why ?? 'nobody', tasks: [each.item] });
      for (const holding of holdings) {
        const { email } = holding;
        const known = listeners.get(email) ?? { email, holdings: [], news: [] };
        listeners.set(email, {
          email,
          holdings: known.holdings.includes(holding) ? known.holdings : [...known.holdings, holding],
          news: known.news.includes(each) ? known.news : [...known.news, each],
        });
      }
    }
  return { listeners: [...listeners.values()], notTold };
}

/** Single things that people put in a paragraph: words, suggested words, chips. */
import type { Element, Json } from '../../src/local/docs/model/document.ts';

export const words = (content: string, more: Json = {}): Element => ({ textRun: { content, textStyle: {}, ...more } });
export const suggested = (content: string): Element => words(content, { suggestedInsertionIds: ['suggest.1'] });

/** A day picked from Docs' calendar: shown in words, `timestamp` its midnight. */
export const dateChip = (displayText: string, day: string): Element => ({
  dateElement: {
    dateId: 'kix.date',
    textStyle: {},
    dateElementProperties: {
      timestamp: `${day}T00:00:00Z`,
      timeZoneId: 'Europe/London',
      locale: 'en',
      dateFormat: 'DATE_FORMAT_MONTH_DAY_YEAR_ABBREVIATED',
      timeFormat: 'TIME_FORMAT_DISABLED',
      displayText,
    },
  },
});

export const personChip = (name: string, email: string): Element => ({
  person: { personId: 'kix.person', textStyle: {}, personProperties: { name, email } },
});

export const fileChip = (title: string, uri: string): Element => ({
  richLink: { richLinkId: 'kix.link', textStyle: {}, richLinkProperties: { title, uri } },
});

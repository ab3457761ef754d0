/** What a new spreadsheet is set to: 5/10/2026 is a day in October, and midnight is London's. */
export const BOOK = { locale: 'en_GB', timeZone: 'Europe/London' } as const;

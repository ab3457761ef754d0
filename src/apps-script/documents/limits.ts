/** Google's limits of a day or a minute, in its words: what comes after would be refused, too. */
const LIMIT = /too many times|quota|rate ?limit|limit exceeded/i;

export const isLimit = (why: string): boolean => LIMIT.test(why);

const DAY = 86_400_000;
const EPOCH = 25_569;

/** Spreadsheets keep a moment as days since 30 December 1899 in the sheet's own wall time. */
export function serialOfWall(wall: number): number {
  return wall / DAY + EPOCH;
}

/** Wall time as if it were UTC, in whole milliseconds. */
export function wallOfSerial(serial: number): number {
  return Math.round((serial - EPOCH) * DAY);
}

export function serialOfIso(text: string): number | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(\.\d+)?)?)?$/.exec(text);
  if (!match) return undefined;
  const [, year, month, day, hour = 0, minute = 0, second = 0, fraction = 0] = match.map((part) =>
    part === undefined ? undefined : Number(part),
  );
  const wall = Date.UTC(Number(year), Number(month) - 1, Number(day), hour, minute, second) + fraction * 1000;
  return new Date(wall).getUTCDate() === day ? serialOfWall(wall) : undefined;
}

/** `2026-10-05`, or `2026-10-05T07:30:00` when it has a time of day. */
export function isoOfSerial(serial: number): string {
  const text = new Date(wallOfSerial(serial)).toISOString();
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.slice(0, 19);
}

/** The instant at which clocks in `zone` show this wall time. */
export function instantOfWall(wall: number, zone: string): number {
  if (zone === processZone()) {
    const parts = new Date(wall);
    return new Date(
      parts.getUTCFullYear(),
      parts.getUTCMonth(),
      parts.getUTCDate(),
      parts.getUTCHours(),
      parts.getUTCMinutes(),
      parts.getUTCSeconds(),
      parts.getUTCMilliseconds(),
    ).getTime();
  }
  const guess = wall - offset(wall, zone);
  return wall - offset(guess, zone);
}

export function wallOfInstant(instant: number, zone: string): number {
  if (zone === processZone()) return instant - new Date(instant).getTimezoneOffset() * 60_000;
  return instant + offset(instant, zone);
}

export function processZone(): string {
  return process.env['TZ'] ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

function offset(instant: number, zone: string): number {
  let clock = clocks.get(zone);
  if (!clock) {
    clock = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    clocks.set(zone, clock);
  }
  const part = Object.fromEntries(clock.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  const wall = Date.UTC(
    part['year'] ?? 0,
    (part['month'] ?? 1) - 1,
    part['day'],
    part['hour'],
    part['minute'],
    part['second'],
  );
  return wall - Math.floor(instant / 1000) * 1000;
}

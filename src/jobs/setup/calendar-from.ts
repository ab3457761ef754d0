import type { Day } from '../../domain/day.ts';
import type { Snapshot } from '../../workbook/cell.ts';
import { plain } from '../../workbook/plain.ts';
import { readTab } from '../../workbook/read-tab.ts';
import { settings } from '../../workbook/tabs/settings.ts';
import type { Change, Fields } from '../change.ts';

export const CALENDAR_FROM = 'calendar.from';

/** The calendar starts on the day of set-up, unless the trust has said otherwise. `seed`: the setting's row, where there is none. */
export function calendarFrom(snapshot: Snapshot, today: Day, seed: Fields): readonly Change[] {
  const sheet = snapshot.tabs.get(settings.name);
  const held = readTab(settings, sheet).rows.find(({ setting }) => plain(setting) === CALENDAR_FROM);
  if (held?.value !== undefined) return [];
  const fields = held ? { value: today } : { ...seed, setting: CALENDAR_FROM, value: today };
  return [{ kind: 'put row', tab: settings.name, key: [held?.setting ?? CALENDAR_FROM], fields }];
}

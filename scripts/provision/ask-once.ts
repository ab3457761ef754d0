/** A request that makes something: noted before it is sent, so that the next run knows that an answer may have been lost. */
import { wasRefused } from '../google/faults.ts';
import type { Place } from '../google/place.ts';
import type { Job } from './job.ts';

export async function askOnce<Made>(
  { keep }: Job,
  place: Place,
  what: 'sheet' | 'script',
  request: () => Promise<Made>,
): Promise<Made> {
  keep({ ...place, asked: { for: what, at: new Date().toISOString() } });
  try {
    return await request();
  } catch (error) {
    if (wasRefused(error)) keep(place);
    throw error;
  }
}

export function answered({ asked, ...place }: Place): Place {
  return place;
}

/** A version at Google for each release, once. A script keeps 200, so nothing else makes one. */

import type { Clients } from '../google/clients.ts';
import { explained } from '../google/faults.ts';
import type { WholePlace } from '../google/place.ts';
import { runClasp } from '../google/run-clasp.ts';

/** What is said of it. */
export async function versionFor(
  release: string,
  folder: string,
  name: string,
  place: WholePlace,
  clients: Clients,
): Promise<string> {
  const versions = await versionsOf(place, clients);
  const known = versions.find(({ description }) => description === release);
  if (known) return `${release} is version ${known.versionNumber} at Google already.`;
  const said = await runClasp(folder, name, place, ['create-version', release, '--json'], 'keeping the version');
  const { versionNumber } = JSON.parse(said) as { readonly versionNumber: number };
  return `${release} is kept as version ${versionNumber} at Google.`;
}

export interface KeptVersion {
  readonly versionNumber: number;
  readonly description: string;
}

/** The newest first. */
export async function versionsOf({ scriptId, user }: WholePlace, { script }: Clients): Promise<readonly KeptVersion[]> {
  const found: KeptVersion[] = [];
  try {
    for (let pageToken: string | undefined, isFirst = true; isFirst || pageToken !== undefined; isFirst = false) {
      const { data } = await script.projects.versions.list({ scriptId, ...(pageToken !== undefined && { pageToken }) });
      for (const { versionNumber, description } of data.versions ?? [])
        found.push({ versionNumber: versionNumber ?? 0, description: description ?? '' });
      pageToken = data.nextPageToken ?? undefined;
    }
  } catch (error) {
    throw explained(error, 'reading the versions kept at Google', user);
  }
  return found.sort((a, b) => b.versionNumber - a.versionNumber);
}

/** The seed files of the policy's tabs, as the bundle carries them. Term dates, and what people record, are a trust's own. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { Seeds } from '../../src/jobs/setup/seeds.ts';
import { POLICY_SEEDS } from './paths.ts';

const SEEDED = ['Settings', 'Measures', 'Benchmarks', 'Cycle', 'Support offer', 'Policy queries'];

export function readPolicySeeds(): Seeds {
  const files = readdirSync(POLICY_SEEDS);
  const tabs = SEEDED.filter((tab) => files.includes(`${tab}.csv`));
  return Object.fromEntries(tabs.map((tab) => [tab, readSeed(join(POLICY_SEEDS, `${tab}.csv`))]));
}

function readSeed(path: string): Seeds[string] {
  const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  const [headers = [], ...rows] = Papa.parse<string[]>(text, { skipEmptyLines: 'greedy' }).data;
  return { headers, rows };
}

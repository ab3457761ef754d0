import type { Execution } from '../runtime/execution.ts';
import { GoogleFailure } from '../runtime/failures.ts';
import type { TriggerModel } from '../runtime/trigger-table.ts';
import { Trigger } from './trigger.ts';

const MOST_TRIGGERS = 20;

/** Adds a trigger for the account the execution runs as, within Google's limit of twenty. */
export function newTrigger(execution: Execution, made: Omit<TriggerModel, 'id' | 'creator'>): Trigger {
  const { world, identity } = execution;
  if (world.triggers.of(identity.effectiveUser).length >= MOST_TRIGGERS) {
    throw new GoogleFailure(
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
  }
  const model = { ...made, id: freshId(execution), creator: identity.effectiveUser };
  world.triggers.add(model);
  return new Trigger(execution, model);
}

function freshId({ world }: Execution): string {
  const known = new Set(world.triggers.all().map(({ id }) => id));
  let number = world.next();
  while (known.has(String(1_000_000 + number))) number = world.next();
  return String(1_000_000 + number);
}

/** What the host does not convert, said by name. */
import { NotSupported } from '../../runtime/failures.ts';
import type { Xml } from './xml.ts';

export function notConverted(what: string): NotSupported {
  return new NotSupported(`A .docx with ${what}`);
}

/** Refuses children that are neither read nor harmless. */
export function onlyKnown(node: Xml | undefined, read: readonly string[], harmless: readonly string[] = []): void {
  for (const { name } of node?.children ?? []) {
    if (name === '#text' || read.includes(name) || harmless.includes(name)) continue;
    throw notConverted(`${name} in ${node?.name}`);
  }
}

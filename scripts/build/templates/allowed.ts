/** What may stand where: anything else is a fault, and never dropped in silence. */
import { type Faults, fault } from './faults.ts';
import type { Element } from './tree.ts';

const list = (names: readonly string[]): string => names.map((name) => `<${name}>`).join(', ');

/** The elements in another, of these names alone; words between them are a fault. Adds to `faults`. */
export function elementsIn(parent: Element, names: readonly string[], faults: Faults): readonly Element[] {
  const isRoot = parent.name === 'the file';
  const where = isRoot ? parent.name : `<${parent.name}>`;
  return parent.children.flatMap((node) => {
    if (node.kind === 'text') {
      if (node.text.trim() !== '')
        faults.push(
          fault(
            node.line,
            `words straight in ${where}: “${node.text.trim().slice(0, 40)}”`,
            `Put them in one of ${list(names)}`,
          ),
        );
      return [];
    }
    if (names.includes(node.name)) return [node];
    faults.push(fault(node.line, `<${node.name}> in ${where}`, `Only ${list(names)} stand there`));
    return [];
  });
}

/** Adds to `faults`. */
export function allows(element: Element, attributes: readonly string[], faults: Faults): void {
  for (const name of element.attributes.keys())
    if (!attributes.includes(name))
      faults.push(
        fault(
          element.line,
          `${name} on <${element.name}>`,
          attributes.length > 0 ? `Only ${attributes.join(', ')} can stand there` : 'Take it out',
        ),
      );
}

/** Adds to `faults`. */
export function classIn<T extends string>(element: Element, classes: readonly T[], faults: Faults): T | undefined {
  const given = element.attributes.get('class');
  if (given === undefined) return undefined;
  const found = classes.find((each) => each === given);
  if (found === undefined)
    faults.push(fault(element.line, `the class “${given}” on <${element.name}>`, `It can be ${classes.join(', ')}`));
  return found;
}

/** Measures one thing at one size and prints it as JSON: `child.ts <measure> <what it is given, as JSON>`. */
import '../local/zone.ts';
import { MEASURES, type Measures } from './measures.ts';

const [name = '', given = ''] = process.argv.slice(2);
const measure = MEASURES[name as keyof Measures] as (given: unknown) => unknown;
process.stdout.write(JSON.stringify(measure(JSON.parse(given))));

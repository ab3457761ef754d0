/**
 * `node evaluate-bundle.js <file> <runs>`: parses and runs a script, or what a page holds, in fresh global scopes; prints
 * the milliseconds as JSON.
 * Plain JavaScript: under tsx, which looks through every script for a source map, parsing takes twice as long.
 */
import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';

const [file = '', runs = '1'] = process.argv.slice(2);
const text = readFileSync(file, 'utf8');
const code = file.endsWith('.html') ? `(function () {${JSON.parse(text)}})()` : text;

const evaluations = Array.from({ length: Number(runs) }, (_, run) => {
  const context = createContext({});
  const cpu = process.cpuUsage();
  const started = performance.now();
  // Another text each time: V8 would take the compiled code of the same one from its cache.
  const script = new Script(`${code}\n// ${run}`);
  const parsed = performance.now();
  script.runInContext(context);
  const ran = performance.now();
  const { user, system } = process.cpuUsage(cpu);
  return { parseMs: parsed - started, topLevelMs: ran - parsed, bothMs: ran - started, cpuMs: (user + system) / 1000 };
});
process.stdout.write(JSON.stringify(evaluations));

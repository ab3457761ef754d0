import { Listr, ListrLogger, ProcessOutput } from 'listr2';

/** Runs one step and, on stderr, says so: with a spinner on a terminal, else in one line when it took over a second. */
export type Progress = <Result>(title: string, step: () => Result | Promise<Result>) => Promise<Result>;

export const showProgress: Progress = (title, step) => (process.stderr.isTTY ? spun(title, step) : timed(title, step));

async function spun<Result>(title: string, step: () => Result | Promise<Result>): Promise<Result> {
  // listr2 writes to stdout, which belongs to the answer: give it stderr for both.
  const logger = new ListrLogger({ processOutput: new ProcessOutput(process.stderr, process.stderr) });
  const found: Result[] = [];
  const task = async () => {
    found.push(await step());
  };
  await new Listr([{ title, task }], { rendererOptions: { logger } }).run();
  return found[0] as Result;
}

async function timed<Result>(title: string, step: () => Result | Promise<Result>): Promise<Result> {
  const started = performance.now();
  const result = await step();
  const seconds = (performance.now() - started) / 1000;
  if (seconds > 1) process.stderr.write(`${title}: ${seconds.toFixed(1)} s\n`);
  return result;
}

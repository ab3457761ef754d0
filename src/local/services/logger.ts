import { format } from 'node:util';
import type { StandsInFor } from '../registry/google-class.ts';
import { loggerClass } from '../registry/script.ts';
import { GoogleObject } from '../runtime/google-object.ts';

export class Logger extends GoogleObject implements StandsInFor<GoogleAppsScript.Base.Logger, typeof loggerClass> {
  readonly definition = loggerClass;

  log(...given: unknown[]): this {
    this.execution.world.console.push({ level: 'log', text: format(...given) });
    return this;
  }

  getLog(): string {
    return this.execution.world.console.map(({ text }) => text).join('\n');
  }

  clear(): void {
    this.execution.world.console.length = 0;
  }
}

import type { StandsInFor } from '../registry/google-class.ts';
import { promptResponseClass } from '../registry/screen.ts';
import type { Execution } from '../runtime/execution.ts';
import { GoogleObject } from '../runtime/google-object.ts';

export class PromptResponse
  extends GoogleObject
  implements StandsInFor<GoogleAppsScript.Base.PromptResponse, typeof promptResponseClass>
{
  readonly definition = promptResponseClass;

  constructor(
    execution: Execution,
    private readonly button: string,
    private readonly text: string,
  ) {
    super(execution);
  }

  getResponseText(): string {
    return this.text;
  }

  getSelectedButton(): string {
    return this.button;
  }
}

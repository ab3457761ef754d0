import type { StandsInFor } from '../registry/google-class.ts';
import { rangeListClass } from '../registry/range.ts';
import type { Execution } from '../runtime/execution.ts';
import { GoogleObject } from '../runtime/google-object.ts';
import type { Range } from './range.ts';

export class RangeList
  extends GoogleObject
  implements StandsInFor<GoogleAppsScript.Spreadsheet.RangeList, typeof rangeListClass>
{
  readonly definition = rangeListClass;

  constructor(
    execution: Execution,
    private readonly ranges: readonly Range[],
  ) {
    super(execution);
  }

  getRanges(): readonly Range[] {
    return this.ranges;
  }

  clearContent(): this {
    return this.each((range) => range.clearContent());
  }

  setBackground(color: string | null): this {
    return this.each((range) => range.setBackground(color));
  }

  setFontColor(color: string | null): this {
    return this.each((range) => range.setFontColor(color));
  }

  setFontWeight(weight: string | null): this {
    return this.each((range) => range.setFontWeight(weight));
  }

  setNumberFormat(format: string): this {
    return this.each((range) => range.setNumberFormat(format));
  }

  setValue(value: unknown): this {
    return this.each((range) => range.setValue(value));
  }

  setWrap(wrap: boolean): this {
    return this.each((range) => range.setWrap(wrap));
  }

  setNote(note: string | null): this {
    return this.each((range) => range.setNote(note));
  }

  private each(change: (range: Range) => void): this {
    for (const range of this.ranges) change(range);
    return this;
  }
}

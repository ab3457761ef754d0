import type { Area } from './area.ts';

/** A rule on a cell, as Google's DataValidation holds it. Days are serial numbers; a range names its sheet. */
export interface Validation {
  readonly criteria: string;
  readonly values: readonly ValidationValue[];
  readonly allowInvalid: boolean;
  readonly helpText?: string | undefined;
}

export type ValidationValue =
  | string
  | number
  | boolean
  | readonly string[]
  | { readonly day: number }
  | { readonly sheet: string; readonly area: Area };

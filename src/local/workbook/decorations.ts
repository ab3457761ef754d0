import type { Area } from './area.ts';
import type { ValidationValue } from './validation.ts';

export interface ConditionalFormat {
  readonly areas: readonly Area[];
  readonly criteria: string;
  readonly values: readonly ValidationValue[];
  readonly background?: string | undefined;
  readonly fontColor?: string | undefined;
  readonly bold?: boolean | undefined;
  readonly italic?: boolean | undefined;
  readonly strikethrough?: boolean | undefined;
  readonly underline?: boolean | undefined;
}

/** Protects an area, or the whole sheet when it has none. */
export interface ProtectionModel {
  area?: Area | undefined;
  description: string;
  warningOnly: boolean;
  editors: string[];
  unprotected: Area[];
}

export interface ChartModel {
  readonly id: number;
  readonly type: string;
  readonly areas: readonly { readonly sheet: string; readonly area: Area }[];
  readonly headers: number;
  readonly options: Readonly<Record<string, unknown>>;
  readonly row: number;
  readonly column: number;
}

import type { FilesDone } from '../../src/apps-script/documents/carry-out.ts';

/** What `serve` of the bundle answers, as the command line reads it. */
export interface Answered {
  readonly ok: true;
  readonly data: {
    readonly answer: unknown;
    readonly applied: { readonly cells: number; readonly tabs: readonly string[]; readonly left: readonly string[] };
    /** Only of a job that makes documents. */
    readonly files?: FilesDone;
    /** Only of a job that changes who can see documents. */
    readonly shared?: number;
    /** Only of a job that reads documents. */
    readonly reading?: { readonly left: number; readonly unread: number };
    /** Only of a job that sends mail: how many went. */
    readonly sent?: number;
    /** Only after a dry run. */
    readonly changes?: readonly unknown[];
  };
}
export interface NotAnswered {
  readonly ok: false;
  readonly error: { readonly message: string; readonly do?: string };
}
export type Answer = Answered | NotAnswered;

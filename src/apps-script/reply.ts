/** What the program answers to whoever asked: the data, or in words why not and what to do. Plain JSON. */
export interface Refusal {
  readonly ok: false;
  readonly error: { readonly message: string; readonly do?: string };
}
export interface Done<Data> {
  readonly ok: true;
  readonly data: Data;
}
export type Reply<Data> = Done<Data> | Refusal;

export const done = <Data>(data: Data): Done<Data> => ({ ok: true, data });
export const refused = (message: string, todo?: string): Refusal => ({
  ok: false,
  error: todo === undefined ? { message } : { message, do: todo },
});

/** People paste what the browser shows: the id is the long part of an address of Google's. */
export function idOf(text: string): string {
  const [, id] = /\/(?:d|projects)\/([\w-]{10,})/.exec(text) ?? [];
  return id ?? text.trim();
}

/**
 * Code as the text of a page: a JSON string without a mark that could be taken for HTML, whatever Google does with pages.
 * `src/apps-script/from-page.ts` reads it back.
 */
export const asPage = (code: string): string =>
  JSON.stringify(code).replace(/[<&]/g, (mark) => `\\u00${mark.charCodeAt(0).toString(16)}`);

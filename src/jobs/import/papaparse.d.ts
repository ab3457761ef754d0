/**
 * The little of Papa Parse that is used. Its browser build, because the other asks for Node's streams;
 * typed here, because its published types bring all of Node's with them.
 */
declare module 'papaparse/papaparse.min.js' {
  interface Row {
    readonly data: readonly string[];
    readonly errors: readonly { readonly code: string }[];
  }
  const Papa: {
    readonly parse: (
      text: string,
      config: { readonly delimiter: string; readonly skipEmptyLines: false; readonly step: (row: Row) => void },
    ) => void;
  };
  // biome-ignore lint/style/noDefaultExport: it is how the package exports itself.
  export default Papa;
}

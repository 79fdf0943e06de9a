/** The package brings no types; of its lists only the English one is read. */
declare module 'stopword' {
  export const eng: readonly string[];
}

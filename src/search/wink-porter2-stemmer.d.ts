/** The package brings no types. Takes a lower-case word, gives its stem. */
declare module 'wink-porter2-stemmer' {
  const stem: (word: string) => string;
  export default stem;
}

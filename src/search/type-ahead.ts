import MiniSearch from 'minisearch';

/** Something with several names, to be found by the beginning of any of them. */
export interface Suggestible<Id> {
  readonly id: Id;
  readonly name: string;
  /** Other names, abbreviations. */
  readonly spellings: readonly string[];
  /** What there is of it: more comes first among equals. */
  readonly held: number;
}

/** Letters of a word that may differ: a slip in six. */
const slips = 0.17;

/**
 * Names for a menu that is typed into: by the beginning of any word of a name or alias, then by what is nearly so;
 * those there is most of first while nothing is typed.
 */
export const createTypeAhead = <Id>(
  rows: readonly Suggestible<Id>[],
): ((typed: string, most: number) => readonly { readonly id: Id; readonly name: string }[]) => {
  const byHeld = rows.toSorted((a, b) => b.held - a.held || (a.name < b.name ? -1 : 1));
  const index = new MiniSearch<{ readonly id: number; readonly name: string; readonly spellings: string }>({
    fields: ['name', 'spellings'],
    searchOptions: { prefix: true, fuzzy: slips, combineWith: 'AND', boost: { name: 2 } },
  });
  index.addAll(byHeld.map(({ name, spellings }, id) => ({ id, name, spellings: spellings.join(' ') })));
  const at = (place: number): { readonly id: Id; readonly name: string } => {
    const { id, name } = byHeld[place] as Suggestible<Id>;
    return { id, name };
  };
  return (typed, most) => {
    const start = typed.trim().toLowerCase();
    if (start === '') return byHeld.slice(0, most).map((_, place) => at(place));
    const begins = (place: number): boolean => (byHeld[place]?.name ?? '').toLowerCase().startsWith(start);
    return index
      .search(typed)
      .map(({ id, score }) => ({ place: id as number, score }))
      .toSorted(
        (a, b) => Number(begins(b.place)) - Number(begins(a.place)) || b.score - a.score || a.place - b.place,
      )
      .slice(0, most)
      .map(({ place }) => at(place));
  };
};

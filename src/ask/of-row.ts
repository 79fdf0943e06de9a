/**
 * What `read` says of the row that an entry has in a table of the library, by the entry's id: worked out once a row,
 * since many entries have the same.
 */
export const ofRow = <Row, Value extends object | string | number | boolean>(
  column: Uint32Array,
  rows: readonly Row[],
  read: (row: Row) => Value,
): ((id: number) => Value) => {
  const known: (Value | undefined)[] = Array.from({ length: rows.length });
  return (id) => {
    const row = column[id] as number;
    return (known[row] ??= read(rows[row] as Row));
  };
};

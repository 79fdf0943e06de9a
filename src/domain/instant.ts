/** A moment: whole milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;

/** `2026-03-29T00:30:00.000Z`: sorts as text by time, and reads back to the same instant. */
export const isoOf = (instant: Instant): string => new Date(instant).toISOString();

/** Of what `isoOf` wrote. A bug throws: no other text is ever kept. */
export const instantOf = (iso: string): Instant => {
  const instant = Date.parse(iso);
  if (Number.isNaN(instant)) throw new Error(`not an instant: ${iso}`);
  return instant;
};

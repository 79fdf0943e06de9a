import type { Entry } from '../domain/entry.ts';

/** Lines of one inspection that stand together before others have their turn. */
const linesInTurn = 3;
/** Inspections that take turns: about what a person reads before asking for more. */
const inTurns = 4;

/**
 * The same entries so that no inspection crowds out the next: of each four that follow one another first three lines
 * each, then what those four have left. Within an inspection, and between groups of four, the order stays. What is
 * moved depends on what stands near it alone, so that a longer list begins as a shorter one does, and "more" goes on
 * where it ended.
 */
export const spreadOut = (entries: readonly Entry[]): readonly Entry[] => {
  const runs: Entry[][] = [];
  for (const entry of entries) {
    const last = runs.at(-1);
    if (last?.[0]?.rank === entry.rank) last.push(entry);
    else runs.push([entry]);
  }
  const spread: Entry[] = [];
  for (let from = 0; from < runs.length; from += inTurns) {
    const group = runs.slice(from, from + inTurns);
    spread.push(...group.flatMap((run) => run.slice(0, linesInTurn)));
    spread.push(...group.flatMap((run) => run.slice(linesInTurn)));
  }
  return spread;
};

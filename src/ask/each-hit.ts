import type { Shelf } from './shelf.ts';

export interface HitOf {
  readonly score: number;
  readonly share: number;
  readonly around: number;
}

/** Every line that a search found, the best ones first. */
export const eachHit = (
  { hits, others }: Pick<ReturnType<Shelf['search']>, 'hits' | 'others'>,
  visit: (id: number, hit: HitOf) => void,
): void => {
  for (const hit of hits) visit(hit.id, hit);
  for (let at = 0; at < others.ids.length; at += 1) {
    visit(others.ids[at] as number, {
      score: others.scores[at] as number,
      share: others.shares[at] as number,
      around: others.arounds[at] as number,
    });
  }
};

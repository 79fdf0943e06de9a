import type { Gender } from './first-names.ts';
import type { Mention } from './mentions.ts';
import type { NamedPlace, People } from './people.ts';

/** A speaker already found, as a later pronoun or unattributed quote may take it up. */
export interface Spoken {
  readonly name: string;
  readonly kind: Mention['kind'];
  readonly mention: Mention;
  readonly at: number;
}

/** How far back, in units, a pronoun's referent is looked for. */
const reach = 2500;
const placesBack = 40;

/** Who "he", "she" or "they" at `at` is: the likeliest person named before, speakers and subjects first. Null when nobody fits. */
export const referentOf = (
  pronoun: string,
  at: number,
  people: People,
  spoken: Spoken | null,
): NamedPlace | null => {
  const wanted: Gender = pronoun === 'he' ? 'he' : pronoun === 'she' ? 'she' : null;
  let best: NamedPlace | null = null;
  let bestScore = -Infinity;
  const from = people.before(at);
  for (let i = from; i >= 0 && i > from - placesBack; i -= 1) {
    const place = people.places[i] as NamedPlace;
    if (at - place.start > reach) break;
    if (wanted !== null && place.gender !== null && place.gender !== wanted) continue;
    let score = -(at - place.start) / 160;
    if (place.gender === wanted && wanted !== null) score += 1.2;
    if (place.opens) score += 1;
    if (place.possessive) score -= 0.8;
    if (spoken !== null && spoken.name === place.name) score += 1.6;
    if (score > bestScore) {
      bestScore = score;
      best = place;
    }
  }
  return best;
};

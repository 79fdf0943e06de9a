import type { Place } from '../domain/span.ts';
import { cued } from './cued.ts';
import { leansByShare } from './leans-by-share.ts';
import type { Phrases } from './phrases.ts';
import { clauseThatCounts } from './polarity.ts';
import { type Turn, turnOf, turnsIn } from './reversals.ts';

/** What the words of a sentence come to. */
export interface Weight {
  /** Above nought they praise, below they criticise; how far says how sure. */
  readonly value: number;
  /** Whether what is praised is that something is better than it was. */
  readonly isBetter: boolean;
  /** The words that weigh most; null where none weighs anything. */
  readonly trigger: Place | null;
}

interface Hit extends Place {
  readonly value: number;
  readonly isBetter: boolean;
}

type Lists = readonly (readonly [list: string, value: number])[];

/**
 * Lists by what one hit of them weighs. Of two that overlap the earlier counts: a turn of speech says more than the
 * words that it is made of.
 */
const ofAnything: Lists = [
  ['good-idioms', 2],
  ['bad-idioms', -2],
  ['faint-criticism', -1],
  ['faint-progress', 0.6],
  ['faint-praise', 1],
  ['good-words', 1],
  ['bad-words', -1],
  ['duties', 0.4],
];

/** For a sentence whose words are known to lean: what they are, read once more with all that stands about them. */
const ofLeaning: Lists = [
  ['good-idioms', 2],
  ['bad-idioms', -2],
  ['need', -2],
  ['verdict-good', 2],
  ['verdict-bad', -2],
  ['criticism', -1],
  ['progress', 1],
  ['praise', 1],
  ['good-words', 1],
  ['bad-words', -1],
];

const better: ReadonlySet<string> = new Set(['faint-progress', 'progress']);

/** What stands in a clause that is granted ("although ...") weighs less. */
const granted = 0.3;
/** Praise is seldom told as a bare fact, so blame counts for more. */
const blame = 1.3;
/** A negation by itself: something that ought to hold does not. */
const bareTurn = -0.8;
/** Less than this is a duty done or a word by the way. */
const enough = 0.9;

/** In UTF-16 units: no sentence that people write is longer; each hit is held against each other. */
const longest = 1500;
const nothing: Weight = { value: 0, isBetter: false, trigger: null };

/** Which way a sentence leans that is known to tell what was found, by all its words and what turns them about. */
export const weigh = (words: string, phrases: Phrases): Weight => {
  if (words.length > longest) return nothing;
  const main = blankAsides(words);
  const hits = hitsOf(main, phrases, ofAnything);
  const sum = sumOf(hits, main);
  if (Math.abs(sum.value) >= enough) return sum;
  // Even: blame weighs more, and then any praise; a share speaks where no word does, a length of time last of all.
  const told =
    hits.find(({ value }) => value <= bareTurn) ??
    hits.find(({ value }) => value > 0.5) ??
    leansByShare(main) ??
    durationIn(main, phrases);
  if (told === null) return nothing;
  return {
    value: told.value < 0 ? -enough : enough,
    isBetter: told.isBetter,
    trigger: { start: told.start, end: told.end },
  };
};

/** The same for a sentence that leans by its words already: whether, taken together, they say the contrary. */
export const weighAgain = (words: string, phrases: Phrases): Weight => {
  if (words.length > longest) return nothing;
  const main = blankAsides(words);
  return sumOf(hitsOf(main, phrases, ofLeaning), main);
};

const durationIn = (words: string, phrases: Phrases): Hit | null => {
  const lasted = phrases.find('faint-duration', words);
  return lasted === null ? null : { ...lasted, value: -1, isBetter: false };
};

const sumOf = (hits: readonly Hit[], words: string): Weight => {
  const counts = clauseThatCounts(words);
  const main = mainEnd(hits, words);
  const weighed = hits.map((hit) =>
    hit.start >= counts.start && hit.end <= counts.end && hit.start < main
      ? hit
      : { ...hit, value: hit.value * granted },
  );
  let value = 0;
  let improved = 0;
  for (const hit of weighed) {
    value += hit.value;
    if (hit.isBetter) improved += hit.value;
  }
  const side = Math.sign(value);
  let most: Hit | null = null;
  for (const hit of weighed) {
    if (hit.value * side > (most === null ? 0 : most.value * side)) most = hit;
  }
  return {
    value,
    isBetter: improved > 0 && improved >= value / 2,
    trigger: most === null ? null : { start: most.start, end: most.end },
  };
};

const isOfWhatOught = /^(?:should|ought|would|could|supposed|meant)\b/i;

/** "Gone are the days when files sat for weeks": where the clause before it speaks, what hangs on it says little. */
const hangsOn = /\s(?:when|whenever|where|who|whose|whom|if|whoever|whatever|what)\s/i;

const mainEnd = (hits: readonly Hit[], words: string): number => {
  const at = hangsOn.exec(words)?.index;
  return at !== undefined && hits.some(({ end, value }) => end <= at && Math.abs(value) >= clear)
    ? at
    : words.length;
};
const clear = 1;

const hitsOf = (words: string, phrases: Phrases, lists: Lists): readonly Hit[] => {
  const turns = turnsIn(words, phrases);
  const used = new Set<Turn>();
  const taken: Hit[] = [];
  const terms = [...phrases.findAll('terms', words), ...phrases.findAll('turns-nothing', words)];
  const isFree = ({ start, end }: Place): boolean =>
    !taken.some((one) => start < one.end && one.start < end) &&
    !terms.some((term) => term.start <= start && end <= term.end);
  const take = (place: Place, value: number, isBetter: boolean): void => {
    if (!isFree(place)) return;
    const isWhole = Math.abs(value) > 1;
    // "Should not have been held" blames as much as "should have been".
    const turn = isOfWhatOught.test(words.slice(place.start, place.end))
      ? null
      : turnOf(words, place, isWhole ? turns.filter(({ isOfDegree }) => !isOfDegree) : turns);
    if (turn !== null) used.add(turn);
    // "Not slow" is less than fast; "not fast" is slow.
    const turned = turn === null ? value : value > 0 ? -Math.max(1, value) : -value * 0.8;
    taken.push({
      start: place.start,
      end: place.end,
      value: turned < 0 ? turned * blame : turned,
      isBetter: turn === null && isBetter,
    });
  };
  for (const [list, value] of lists) {
    if (list === 'criticism' || list === 'faint-criticism') takeTroubles(words, phrases, take, true);
    if (list === 'good-words') takeTroubles(words, phrases, take, false);
    for (const place of phrases.findAll(list, words)) {
      // "Nobody" by itself says nothing: what follows does.
      if (!turns.some((turn) => turn.start <= place.start && place.end <= turn.end))
        take(place, value, better.has(list));
    }
  }
  for (const turn of turns) {
    if (!used.has(turn) && !turn.isOfDegree && isFree(turn))
      taken.push({ start: turn.start, end: turn.end, value: bareTurn * blame, isBetter: false });
  }
  for (const [pattern, value] of [
    [lacks, -1],
    [made, 1],
  ] as const) {
    const match = pattern.exec(words);
    if (match !== null) take({ start: match.index, end: match.index + match[0].length }, value, false);
  }
  return taken;
};

/** "Went unvisited", "careless", "ill-equipped": how a word is made says that something lacks. */
const lacks = cued(
  /\bun(?!it|der|ified|iformed|precedented|announced|changed|covered|varnished|bias|flustered|hurried|fazed)\p{L}{3,}ed\b|\b(?!tire|seam|flaw|spot|effort|fault|fear|self|count|wire|un|none|regard|price|end|harm|home|friction|paper|cash)\p{L}{3,}less(?:ly|ness)?\b|\b(?:ill|over|under|mis|non)-\p{L}{3,}/iu,
);
const made = cued(/\bwell-\p{L}{3,}/iu);

/** "Owns up to mistakes" praises; mistakes that are only named speak, if faintly, against. */
const takeTroubles = (
  words: string,
  phrases: Phrases,
  take: (place: Place, value: number, isBetter: boolean) => void,
  areHandled: boolean,
): void => {
  const troubles = phrases.findAll('troubles', words);
  if (troubles.length === 0) return;
  const handles = phrases.findAll('handles', words);
  for (const trouble of troubles) {
    const handle = handles.findLast(
      ({ end }) =>
        end <= trouble.start && !/[,;:.]|\b(?:but|and|that|because)\b/.test(words.slice(end, trouble.start)),
    );
    if (handle === undefined && !areHandled) take(trouble, -0.5, false);
    if (handle !== undefined && areHandled) take({ start: handle.start, end: trouble.end }, 1, false);
  }
};

/** What is said of a thing in passing: "teams that were broken up in 2016", "a contract, a sore point for years, is". */
const asides =
  /\b(?:that|which|who)\s+(?:was|were|had)\b[^,;.]{3,60}?(?=\s(?:has|have|is|are|now|get|gets)\s)|,\s+(?:an?|once|long|for years|until recently)\s[^,;.]{3,50},/giu;

/** Blanked and not cut, so that places stay true. */
const blankAsides = (words: string): string => words.replace(asides, (aside) => ' '.repeat(aside.length));

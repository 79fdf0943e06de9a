import type { Place } from '../../domain/span.ts';
import { cueOf } from './cues.ts';
import { type Gender, genderOf } from './first-names.ts';
import { isBehindName, type Mention } from './mentions.ts';
import { isCapitalNoun, isGivenAndSurname } from './word-kinds.ts';
import { bodyWords, notName, titleWords } from './proper-words.ts';
import { holdersOf } from './office-holders.ts';
import { voteOf } from './pronoun-votes.ts';
import type { Segment } from './segments.ts';

/** A person named in the reporter's own words. */
export interface NamedPlace extends Place {
  readonly name: string;
  readonly gender: Gender;
  /** First words of a sentence, where subjects stand. */
  readonly opens: boolean;
  readonly possessive: boolean;
}

/** Everybody a document names, to resolve surnames and pronouns within it. */
export interface People {
  /** In reading order, outside quotes. */
  readonly places: readonly NamedPlace[];
  /** The fullest form printed of a name; the name itself when there is none. */
  readonly fullName: (name: string, at: number) => string;
  readonly genderOfName: (name: string) => Gender;
  /** Remembers which pronoun a name was taken up by. */
  readonly learn: (name: string, gender: 'he' | 'she') => void;
  /** First places where the full name is printed, quoted ones included. */
  readonly printingsOf: (name: string) => readonly Place[];
  /** The only person of the document printed with an office such as "mayor"; null when nobody is, or several. */
  readonly holderOf: (office: string) => string | null;
  /** The place of a name's last printing before `at`. */
  readonly before: (at: number) => number;
}

/** What no name can begin with is told first, at a glance. */
const run =
  /(?=[A-Z\u{80}-\u{10ffff}])(?<![\p{L}\p{N}’'])(?:(?:\p{Lu}\.){1,3}|(?:Mr|Mrs|Ms|Dr|St|Sen|Rep|Gov|Gen|Lt|Sgt|Col|Capt|Rev|Prof|Cllr|Supt|Insp|Det)\.|\p{Lu}[\p{L}\p{N}’'-]*)(?: (?:(?:de|da|del|della|di|du|la|le|van|von|der|den|bin|ibn|al|el) ){0,2}(?:(?:\p{Lu}\.){1,3}(?= )|(?:Mr|Mrs|Ms|Dr|St|Sen|Rep|Gov|Gen|Lt|Sgt|Col|Capt|Rev|Prof|Cllr|Supt|Insp|Det)\.(?= )|[“"]\p{Lu}\p{L}+[”"](?= \p{Lu})|\p{Lu}[\p{L}\p{N}’'-]*))*/gu;
const bare = (word: string): string => {
  const lower = word.toLowerCase();
  return lower.includes('.') ? lower.replaceAll('.', '') : lower;
};

/** "Her nephew Coy": the noun tells which pronoun takes the name up. */
const kinGender =
  /\b(?:(nephew|son|grandson|brother|father|husband|uncle|boyfriend|stepson|grandfather|widower)|wife|daughter|granddaughter|sister|mother|niece|aunt|girlfriend|stepdaughter|grandmother|widow),? $/;
/** "His wife, Estelle": a given name alone that is surely a person's. */
const kinBefore =
  /\b(?:wife|husband|son|daughter|brother|sister|mother|father|friend|partner|girlfriend|boyfriend|named|called),? $/;

const printingsMost = 6;

interface Run extends Place {
  readonly words: readonly string[];
  readonly mr: Gender;
  /** A title stands right before it. */
  readonly titled: boolean;
  readonly opens: boolean;
  readonly possessive: boolean;
}

/** Names of `text`; linear. Quoted names count for full forms, not as places a pronoun may refer to. */
export const findPeople = (text: string, segments: readonly Segment[]): People => {
  const runs: Run[] = [];
  run.lastIndex = 0;
  for (const match of text.matchAll(run)) addRun(text, match[0], match.index, runs);

  const full = new Map<string, { name: string; at: number }[]>();
  const genders = new Map<string, Gender>();
  for (const { words, start } of runs) {
    if (words.length < 2 || words.length > 5) continue;
    const name = words.join(' ');
    for (const key of new Set([words.at(-1) as string, words[0] as string])) {
      const known = full.get(key.toLowerCase());
      if (known === undefined) full.set(key.toLowerCase(), [{ name, at: start }]);
      else if (known.length < 50) known.push({ name, at: start });
    }
  }
  const pools = new Map<string, readonly { readonly name: string; readonly at: number }[]>();
  const poolOf = (name: string): readonly { readonly name: string; readonly at: number }[] => {
    const pooled = pools.get(name);
    if (pooled !== undefined) return pooled;
    const parts = name.split(' ');
    const known = parts.length > 3 ? [] : (full.get((parts.at(-1) as string).toLowerCase()) ?? []);
    const bySurname = known.filter(({ name: other }) => endsWith(other, name));
    const pool =
      bySurname.length > 0 || parts.length > 1
        ? bySurname
        : known.filter(({ name: other }) => other.startsWith(`${name} `));
    pools.set(name, pool);
    return pool;
  };
  const fullName = (name: string, at: number): string => {
    const pool = poolOf(name);
    return (pool.findLast((one) => one.at < at) ?? pool[0])?.name ?? name;
  };
  for (const { words, mr, start } of runs) {
    const name = fullName(words.join(' '), start);
    const kin = kinGender.exec(text.slice(Math.max(0, start - 18), start));
    const gender =
      mr ??
      (kin === null ? null : kin[1] === undefined ? 'she' : 'he') ??
      genderOf(name.split(' ')[0] as string);
    if (gender !== null) genders.set(name, gender);
  }
  const votes = new Map<string, number>();
  for (const { words, start, end, opens } of runs) {
    if (!opens) continue;
    const name = fullName(words.join(' '), start);
    if (genders.has(name)) continue;
    const vote = voteOf(text.slice(end, end + 200));
    if (vote !== 0) votes.set(name, (votes.get(name) ?? 0) + vote);
  }
  // A lone "her" may be anybody's: "Ames will scatter her ashes."
  for (const [name, sum] of votes) if (Math.abs(sum) > 1) genders.set(name, sum > 0 ? 'he' : 'she');
  const places: NamedPlace[] = [];
  let s = 0;
  for (const { words, start, end, opens, possessive } of runs) {
    while (s < segments.length && (segments[s] as Segment).end <= start) s += 1;
    const segment = segments[s];
    if (segment !== undefined && segment.start <= start) continue;
    const printed = words.join(' ');
    const name = fullName(printed, start);
    if (
      words.length === 1 &&
      name === printed &&
      !genders.has(name) &&
      !kinBefore.test(text.slice(Math.max(0, start - 24), start))
    )
      continue;
    places.push({ start, end, name, gender: genders.get(name) ?? null, opens, possessive });
  }
  const printings = new Map<string, Place[]>();
  const print = (name: string, { start, end }: Place): void => {
    const known = printings.get(name);
    if (known === undefined) printings.set(name, [{ start, end }]);
    else if (known.length < printingsMost) known.push({ start, end });
  };
  for (const one of runs) print(one.words.join(' '), one);
  // "Commissioner Roe" tells of Cassandra Roe too.
  for (const one of runs) {
    if (!one.titled || one.words.length > 1) continue;
    const [surname] = one.words;
    const name = fullName(surname as string, one.start);
    if (name !== surname) print(name, one);
  }
  let holders: Map<string, string | null> | null = null;
  const holderOf = (office: string): string | null => {
    holders ??= holdersOf(text, runs, fullName);
    return holders.get(office) ?? null;
  };
  const before = (at: number): number => {
    let low = 0;
    let high = places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[middle] as NamedPlace).start < at) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  };
  return {
    places,
    fullName,
    learn: (name, gender) => {
      if (!genders.has(name)) genders.set(name, gender);
    },
    holderOf,
    printingsOf: (name) => printings.get(name) ?? [],
    genderOfName: (name) => genders.get(name) ?? null,
    before,
  };
};

/** Letter case aside, for "De la Cruz" at the start of a sentence. */
const endsWith = (full: string, part: string): boolean =>
  full.toLowerCase().endsWith(` ${part.toLowerCase()}`);

/** How a title in front of a name tells which pronoun takes it up. */
const addressed = new Map<string, Gender>([
  ...['mr', 'sir', 'lord', 'congressman', 'councilman', 'king', 'prince'].map(
    (word) => [word, 'he'] as const,
  ),
  ...['mrs', 'ms', 'miss', 'dame', 'lady', 'congresswoman', 'councilwoman', 'queen', 'princess'].map(
    (word) => [word, 'she'] as const,
  ),
]);

const addRun = (text: string, printed: string, start: number, runs: Run[]): void => {
  // Few runs have a possessive in them, and looking for one costs more than looking for its mark.
  const isMarked = printed.includes("'") || printed.includes('’');
  // "Smith’s Ann": a possessive ends a name.
  let at = start;
  for (const piece of isMarked ? printed.split(/(?<=['’]s) /u) : [printed]) {
    const possessive = isMarked && /['’]s?$/.test(piece);
    const words = (possessive ? piece.replace(/['’]s?$/, '') : piece).split(' ');
    let a = 0;
    let mr: Gender = null;
    let offset = at;
    const sentenceStart = at === 0 || /[\n.!?”"’]\s*$/.test(text.slice(Math.max(0, at - 3), at));
    // "“It never ends.” Recalled Blakely."
    if (sentenceStart && words.length > 1 && cueOf(bare(words[0] as string))?.force === 'strong') {
      offset += (words[0] as string).length + 1;
      a = 1;
    }
    while (
      a < words.length &&
      (notName.has(bare(words[a] as string)) || titleWords.has(bare(words[a] as string)))
    ) {
      const word = bare(words[a] as string);
      mr = addressed.get(word) ?? mr;
      offset += (words[a] as string).length + 1;
      a += 1;
    }
    // "Chief Inspector of Prisons Ann Lee": what an office is of is no given name.
    if (
      words.length - a >= 3 &&
      /^(?:prisons|probation|hospitals|custody|operations)$/i.test(words[a] as string)
    ) {
      offset += (words[a] as string).length + 1;
      a += 1;
    }
    const titled = a > 0;
    if (words.length - a >= 3 && isCapitalNoun((words[a] as string).toLowerCase())) {
      offset += (words[a] as string).length + 1;
      a += 1;
    }
    let titleAt = a;
    for (let k = a; k < words.length - 1; k += 1)
      if (titleWords.has(bare(words[k] as string))) titleAt = k + 1;
    for (; a < titleAt; a += 1) offset += (words[a] as string).length + 1;
    let b = words.length;
    while (b > a && (isBehindName(words[b - 1] as string) || notName.has(bare(words[b - 1] as string))))
      b -= 1;
    const name = words.slice(a, b);
    const named = titled || !/\b[Tt]he $/.test(text.slice(Math.max(0, at - 4), at));
    if (
      named &&
      name.length > 0 &&
      name.length <= 5 &&
      (isGivenAndSurname(name.map(bare)) ||
        !name.some((word) => bodyWords.has(bare(word)) || notName.has(bare(word))))
    ) {
      runs.push({
        start: offset,
        end: offset + name.join(' ').length,
        words: name,
        mr,
        titled: titled || titleAt > 0,
        opens: sentenceStart,
        possessive: possessive && b === words.length,
      });
    }
    at += piece.length + 1;
  }
};

/** "Supporters" at the start of a sentence looks like a surname: a plural noun is a person only where a full name bears it out. */
export const isPersonIn = (mention: Mention, people: People): boolean =>
  mention.kind === 'person' &&
  !(
    /^\S+s$/.test(mention.name) &&
    isCapitalNoun(mention.name.toLowerCase()) &&
    people.fullName(mention.name, mention.start) === mention.name
  );

import type { OrganisationId, OrganisationKind } from '../domain/organisation.ts';
import { barePlaceRefused } from './bare-place.ts';
import { PhraseTrie, startsWithCapital } from './phrase-trie.ts';
import type { Reference } from './reference.ts';
import type { Word } from './words.ts';

/**
 * name: as the row calls it. alias: another of its names. place-and-kind, town-and-kind: "Cheshire police", "Derby
 * officers", "chief constable of Kent". place, town: the bare place, which says no more than where. commissioner: the
 * office that holds it to account, not the body itself.
 */
export type MentionHow =
  | 'name'
  | 'alias'
  | 'place-and-kind'
  | 'town-and-kind'
  | 'place'
  | 'town'
  | 'commissioner';

/** A reading of some words as the name of somebody. */
export interface Found {
  /** Indexes of words, half-open. */
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  /** Empty: the words are some other body's name, and are passed over. */
  readonly ids: readonly OrganisationId[];
  readonly how: MentionHow;
  /** "police in Norfolk": the words that decided stood in front, and decide for "and Suffolk" too. */
  readonly led: boolean;
}

type Kind = 'police' | 'fire' | 'commissioner' | 'joint' | 'other';

interface Beside {
  readonly kind: Kind;
  /** Whether the words are part of the name ("Kent Police") or only stand by it ("Kent chief constable"). */
  readonly inName: boolean;
}

interface PlaceEntry {
  readonly id: OrganisationId;
  readonly kind: OrganisationKind;
  readonly how: 'place' | 'town';
}

const kindWanted: Record<'police' | 'fire', OrganisationKind> = {
  police: 'police-force',
  fire: 'fire-service',
};

/** Everything that can name an organisation, ready to be looked up word by word. Compiled once for each reference. */
export class OrganisationFinder {
  readonly #named = new PhraseTrie<{ readonly id: OrganisationId; readonly how: 'name' | 'alias' }>();
  readonly #offices = new PhraseTrie<readonly OrganisationId[]>();
  readonly #places = new PhraseTrie<PlaceEntry>();
  readonly #after = new PhraseTrie<Beside>();
  readonly #before = new PhraseTrie<Beside>();
  readonly #capitals: boolean;

  constructor(reference: Reference, capitals: boolean) {
    this.#capitals = capitals;
    for (const row of reference.organisations.values()) {
      this.#named.add(row.name, { id: row.id, how: 'name' });
      // One short word ("Met") is too like an ordinary one to be known without its capital.
      for (const alias of row.aliases) {
        this.#named.add(alias, { id: row.id, how: 'alias' }, capitals || !alias.includes(' '));
      }
      if (row.place !== null) this.#places.add(row.place, { id: row.id, kind: row.kind, how: 'place' });
      for (const town of row.towns) this.#places.add(town, { id: row.id, kind: row.kind, how: 'town' });
    }
    for (const row of reference.commissioners) {
      for (const phrase of [row.office, ...row.phrases])
        this.#offices.add(phrase, row.organisations, capitals);
    }
    const { naming } = reference;
    const beside = (
      trie: PhraseTrie<Beside>,
      phrases: readonly string[],
      kind: Kind,
      inName: boolean,
    ): void => {
      for (const phrase of phrases) trie.add(phrase, { kind, inName }, capitals);
    };
    beside(this.#after, naming.police, 'police', true);
    beside(this.#after, naming.policeAfter, 'police', false);
    beside(this.#before, naming.policeBefore, 'police', false);
    beside(this.#after, naming.fire, 'fire', true);
    beside(this.#after, naming.fireAfter, 'fire', false);
    beside(this.#before, naming.fireBefore, 'fire', false);
    beside(this.#after, naming.commissioner, 'commissioner', true);
    beside(this.#before, naming.commissionerBefore, 'commissioner', true);
    beside(this.#after, naming.jointCommissioner, 'joint', true);
    beside(this.#before, naming.jointCommissionerBefore, 'joint', true);
    beside(this.#after, naming.otherAfter, 'other', true);
    beside(this.#before, naming.otherBefore, 'other', true);
  }

  /** The longest reading of the words at `at`; null where they name nobody. */
  matchAt(words: readonly Word[], at: number, text: string): Found | null {
    const word = words[at]!;
    const mayBegin =
      this.#named.mayBegin(word) ||
      this.#places.mayBegin(word) ||
      this.#offices.mayBegin(word) ||
      this.#before.mayBegin(word);
    if (!mayBegin) return null;
    return longest([
      this.#officeAt(words, at),
      this.#nameAt(words, at),
      this.#placeAt(words, at, text),
      this.#ledAt(words, at, text),
    ]);
  }

  #nameAt(words: readonly Word[], at: number): Found | null {
    const named = this.#named.longestAt(words, at);
    const to = named[0]?.to;
    if (to === undefined) return null;
    const other = this.#besideAt(words, to).find((one) => one.value.kind === 'other');
    // "the Met Office", "Kent Police Federation".
    if (other !== undefined) return foundAt(words, at, other.to, [], 'name');
    const how = named.some((one) => one.value.how === 'name') ? 'name' : 'alias';
    return foundAt(words, at, to, [...new Set(named.map((one) => one.value.id))], how);
  }

  #officeAt(words: readonly Word[], at: number): Found | null {
    const offices = this.#offices.longestAt(words, at);
    const to = offices[0]?.to;
    if (to === undefined) return null;
    return foundAt(words, at, to, [...new Set(offices.flatMap((one) => one.value))], 'commissioner');
  }

  #placeAt(words: readonly Word[], at: number, text: string): Found | null {
    const places = this.#places.longestAt(words, at);
    const to = places[0]?.to;
    if (to === undefined) return null;
    const entries = places.map((one) => one.value);
    const [beside] = this.#besideAt(words, to);
    const bare = entries.some((entry) => entry.how === 'place') ? 'place' : 'town';
    const printedSmall = this.#capitals && !startsWithCapital(words[at]!.printed);
    // "norfolk police" is plain enough; "hull" or "bath" in small letters may be a word.
    if (printedSmall && (beside === undefined || bare === 'town')) return null;
    if (beside === undefined) {
      return barePlaceRefused(words, at, text)
        ? null
        : foundAt(words, at, to, [...new Set(entries.map((entry) => entry.id))], bare);
    }
    return this.#withKind(words, at, to, entries, beside.value, beside.to);
  }

  #withKind(
    words: readonly Word[],
    at: number,
    to: number,
    entries: readonly PlaceEntry[],
    beside: Beside,
    besideTo: number,
  ): Found {
    const end = beside.inName ? besideTo : to;
    if (beside.kind === 'other') return foundAt(words, at, besideTo, [], 'place');
    if (beside.kind === 'commissioner' || beside.kind === 'joint') {
      return foundAt(words, at, besideTo, governed(entries, beside.kind), 'commissioner');
    }
    const fitting = entries.filter((entry) => entry.kind === kindWanted[beside.kind as 'police' | 'fire']);
    const how = fitting.some((entry) => entry.how === 'place') ? 'place-and-kind' : 'town-and-kind';
    return foundAt(words, at, end, [...new Set(fitting.map((entry) => entry.id))], how);
  }

  /** Words in front that say which body of the place is meant: "chief constable of Kent", "PCC for Essex". */
  #ledAt(words: readonly Word[], at: number, text: string): Found | null {
    const [before] = this.#before.longestAt(words, at);
    if (before === undefined) return null;
    const from = words[before.to]?.key === 'the' ? before.to + 1 : before.to;
    if (words[before.to]?.joined !== true || words[from]?.joined !== true) return null;
    const { kind } = before.value;
    const inner = longest([this.#nameAt(words, from), this.#placeAt(words, from, text)]);
    const [place] = this.#places.longestAt(words, from);
    if (kind === 'police' || kind === 'fire') {
      // "chief constable of Durham Constabulary": the name that follows says it better.
      if (place === undefined || (inner !== null && inner.to > place.to)) return null;
      const entries = this.#places.longestAt(words, from).map((one) => one.value);
      return {
        ...this.#withKind(words, from, place.to, entries, { kind, inName: false }, place.to),
        led: true,
      };
    }
    const to = Math.max(inner?.to ?? 0, place?.to ?? 0);
    if (to === 0) return null;
    if (kind === 'other') {
      // "University of Kent", but not "Radio: Kent Police said".
      const bare = inner === null || inner.ids.length === 0 || inner.how === 'place' || inner.how === 'town';
      return place !== undefined && bare ? foundAt(words, at, to, [], 'place') : null;
    }
    const entries = this.#places.longestAt(words, from).map((one) => one.value);
    const ids = entries.length > 0 ? governed(entries, kind) : (inner?.ids ?? []);
    return ids.length === 0 ? null : foundAt(words, at, to, ids, 'commissioner');
  }

  #besideAt(words: readonly Word[], to: number) {
    return words[to]?.joined === true ? this.#after.longestAt(words, to) : [];
  }
}

/** A police and crime commissioner's place is the force's; a joint one's is the service's too. */
const governed = (entries: readonly PlaceEntry[], kind: 'commissioner' | 'joint'): OrganisationId[] => {
  const of = (wanted: OrganisationKind) =>
    entries.filter((entry) => entry.kind === wanted).map((entry) => entry.id);
  return kind === 'joint' ? [...of('police-force'), ...of('fire-service')] : of('police-force');
};

const foundAt = (
  words: readonly Word[],
  from: number,
  to: number,
  ids: readonly OrganisationId[],
  how: MentionHow,
): Found => ({ led: false, from, to, start: words[from]!.start, end: words[to - 1]!.end, ids, how });

const longest = (matches: readonly (Found | null)[]): Found | null => {
  let best: Found | null = null;
  for (const match of matches) {
    if (match !== null && (best === null || match.to > best.to)) best = match;
  }
  return best;
};

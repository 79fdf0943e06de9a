import type { Evidence } from '../domain/answer.ts';
import type { Count } from '../domain/count.ts';
import type { EntryForm } from '../domain/entry.ts';
import type { Grade } from '../domain/grade.ts';
import type { Subject } from '../domain/organisation.ts';
import type { Speaker } from '../domain/person.ts';
import type { Place, Span } from '../domain/span.ts';
import type { Steps } from '../domain/steps.ts';
import type { TopicId } from '../domain/topic.ts';
import { Numbers } from '../search/numbers.ts';
import type { Draft } from './entries.ts';
import { wordsHash } from './words-hash.ts';

/** What an entry is, apart from its words: some hundreds of these are all that a library has. */
export interface Form extends EntryForm, Pick<Evidence, 'voiceConflict' | 'rule'> {
  /** How many spans it has, and which other places stand after them, beside its lead-in. */
  readonly spans: number;
  readonly trigger: boolean;
  readonly mention: boolean;
}

/**
 * Entries, one number each in every column. What many have in common stands once in a table; places are those of its
 * spans, then of its lead-in, trigger, speaker's mention, counts and grades.
 */
export interface EntryColumns {
  readonly releases: Uint32Array;
  /** Of the words of its spans and its lead-in, as they were read. */
  readonly hashes: Uint32Array;
  readonly forms: Uint32Array;
  readonly subjects: Uint32Array;
  readonly topics: Uint32Array;
  readonly speakers: Uint32Array;
  readonly counts: Uint32Array;
  readonly grades: Uint32Array;
  readonly copies: Uint32Array;
  /** Of entry e those from `placeStarts[e]` to `placeStarts[e + 1]`: start, end, start, end ... */
  readonly placeStarts: Uint32Array;
  readonly places: Uint32Array;
  readonly tables: EntryTables;
}

export interface EntryTables {
  readonly forms: readonly Form[];
  readonly subjects: readonly (readonly Subject[])[];
  readonly topics: readonly (readonly TopicId[])[];
  readonly speakers: readonly (Omit<Speaker, 'mention'> | null)[];
  readonly counts: readonly (readonly Omit<Count, 'span'>[])[];
  readonly grades: readonly (readonly Omit<Grade, 'span'>[])[];
  /** Releases that print a copy of it. */
  readonly copies: readonly (readonly number[])[];
}

/** Drafts become columns one by one, and entries when it is known which of them stay, and where. */
export class EntryPacker {
  readonly releases = new Numbers();
  readonly #hashes = new Numbers();
  readonly #forms = new Table<Form>();
  readonly #subjects = new Table<readonly Subject[]>();
  readonly #topics = new Table<readonly TopicId[]>();
  readonly #speakers = new Table<Omit<Speaker, 'mention'> | null>();
  readonly #counts = new Table<readonly Omit<Count, 'span'>[]>();
  readonly #grades = new Table<readonly Omit<Grade, 'span'>[]>();
  readonly #placeStarts = new Numbers();
  readonly #places = new Numbers();
  readonly #contextStarts = new Numbers();
  readonly #contexts = new Numbers();

  get size(): number {
    return this.releases.length;
  }

  push(release: number, { evidence, part, counts, grades, context }: Draft): void {
    const { spans, leadIn, trigger, speaker } = evidence;
    const { supports, findingKind, kindInferred, voice, era, directness, voiceConflict, rule } = evidence;
    const mention = speaker?.mention ?? null;
    this.releases.push(release);
    this.#hashes.push(wordsHash(leadIn === null ? spans : [...spans, leadIn]));
    this.#forms.push({
      supports,
      findingKind,
      kindInferred,
      voice,
      era,
      directness,
      voiceConflict,
      rule,
      part,
      spans: spans.length,
      leadIn: leadIn !== null,
      trigger: trigger !== null,
      mention: mention !== null,
    });
    this.#subjects.push(evidence.subjects);
    this.#topics.push(evidence.topics);
    this.#speakers.push(speaker === null ? null : withoutMention(speaker));
    this.#counts.push(counts.map(withoutSpan));
    this.#grades.push(grades.map(withoutSpan));
    this.#placeStarts.push(this.#places.length);
    for (const span of spans) addPlace(this.#places, span);
    for (const place of [leadIn, trigger, mention]) if (place !== null) addPlace(this.#places, place);
    for (const { span } of counts) addPlace(this.#places, span);
    for (const { span } of grades) addPlace(this.#places, span);
    this.#contextStarts.push(this.#contexts.length);
    for (const place of context) addPlace(this.#contexts, place);
  }

  /** Where the words stand by which a draft is found besides its own. */
  contextOf(draft: number): readonly Place[] {
    const from = this.#contextStarts.at(draft);
    const to = draft + 1 === this.size ? this.#contexts.length : this.#contextStarts.at(draft + 1);
    const found: Place[] = [];
    for (let at = from; at < to; at += 2)
      found.push({ start: this.#contexts.at(at), end: this.#contexts.at(at + 1) });
    return found;
  }

  /** Entry e is draft `order[e]`; `copies`: releases that print a draft too, where any do. */
  *taken(order: readonly number[], copies: ReadonlyMap<number, readonly number[]>): Steps<EntryColumns> {
    const copied = new Table<readonly number[]>();
    for (const draft of order) copied.push(copies.get(draft) ?? []);
    yield;
    const placeStarts = new Numbers();
    const places = new Numbers();
    for (const draft of order) {
      placeStarts.push(places.length);
      const to = draft + 1 === this.size ? this.#places.length : this.#placeStarts.at(draft + 1);
      for (let at = this.#placeStarts.at(draft); at < to; at += 1) places.push(this.#places.at(at));
      if (placeStarts.length % entriesAtOnce === 0) yield;
    }
    placeStarts.push(places.length);
    const columns: Uint32Array[] = [];
    const tables = [this.#forms, this.#subjects, this.#topics, this.#speakers, this.#counts, this.#grades];
    for (const numbers of [this.releases, this.#hashes, ...tables.map(({ column }) => column)]) {
      const column = new Uint32Array(order.length);
      for (let at = 0; at < order.length; at += 1) column[at] = numbers.at(order[at] as number);
      columns.push(column);
      yield;
    }
    const [releases, hashes, forms, subjects, topics, speakers, counts, grades] = columns as EightColumns;
    return {
      releases,
      hashes,
      forms,
      subjects,
      topics,
      speakers,
      counts,
      grades,
      copies: copied.column.taken(),
      placeStarts: placeStarts.taken(),
      places: places.taken(),
      tables: {
        forms: this.#forms.rows,
        subjects: this.#subjects.rows,
        topics: this.#topics.rows,
        speakers: this.#speakers.rows,
        counts: this.#counts.rows,
        grades: this.#grades.rows,
        copies: copied.rows,
      },
    };
  }
}

/** Entries between two breaks: a few milliseconds. */
const entriesAtOnce = 20_000;

type Column = Uint32Array;
type EightColumns = [Column, Column, Column, Column, Column, Column, Column, Column];

const withoutMention = ({ name, role, title, organisation }: Speaker): Omit<Speaker, 'mention'> => ({
  name,
  role,
  title,
  organisation,
});

const withoutSpan = <T extends { readonly span: Span }>({ span: _span, ...rest }: T): Omit<T, 'span'> => rest;

const addPlace = (numbers: Numbers, { start, end }: Place): void => {
  numbers.push(start);
  numbers.push(end);
};

/** Equal values are kept once, and told by their numbers. */
class Table<T> {
  readonly rows: T[] = [];
  readonly column = new Numbers();
  readonly #numbers = new Map<string, number>();

  push(value: T): void {
    const key = JSON.stringify(value);
    const known = this.#numbers.get(key);
    if (known === undefined) {
      this.#numbers.set(key, this.rows.length);
      this.column.push(this.rows.length);
      this.rows.push(value);
    } else this.column.push(known);
  }
}

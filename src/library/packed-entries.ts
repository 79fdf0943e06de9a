import type { Evidence } from '../domain/answer.ts';
import type { Count } from '../domain/count.ts';
import type { Entry, EntryFacts } from '../domain/entry.ts';
import type { Grade } from '../domain/grade.ts';
import type { Inspection } from '../domain/inspection.ts';
import type { NonEmpty } from '../domain/known.ts';
import type { Speaker } from '../domain/person.ts';
import type { ReleaseReference } from '../domain/release.ts';
import type { Span } from '../domain/span.ts';
import { type KeptText, keptSpan } from '../text/source-text.ts';
import type { EntryColumns, Form } from './entry-columns.ts';
import type { PackedReleases } from './packed-releases.ts';
import { wordsHash } from './words-hash.ts';

/** What entries are read from. `ranks`: of each release, the place of its inspection. */
export interface EntriesParts {
  readonly columns: EntryColumns;
  readonly releases: PackedReleases;
  readonly references: readonly ReleaseReference[];
  readonly inspections: readonly Inspection[];
  readonly ranks: Uint32Array;
}

/** One entry by its id: it reads what it is asked for out of the columns, and cuts words out of the text. */
export const openEntries =
  (parts: EntriesParts): ((id: number) => Entry) =>
  (id) =>
    new PackedEntry(parts, id);

/** What is known of all of them without making one. */
export const factsOf = ({ columns, ranks }: EntriesParts): EntryFacts => ({
  size: columns.releases.length,
  releases: columns.releases,
  ranks: columns.releases.map((release) => ranks[release] as number),
  forms: columns.forms,
  subjects: columns.subjects,
  topics: columns.topics,
  speakers: columns.speakers,
  grades: columns.grades,
  copies: columns.copies,
  tables: columns.tables,
});

class PackedEntry implements Entry {
  readonly id: number;
  readonly #parts: EntriesParts;
  #evidence: PackedEvidence | null = null;

  constructor(parts: EntriesParts, id: number) {
    this.#parts = parts;
    this.id = id;
  }

  get evidence(): Evidence {
    this.#evidence ??= new PackedEvidence(this.#parts, this.id);
    return this.#evidence;
  }

  get rank(): number {
    const { ranks, columns } = this.#parts;
    return ranks[columns.releases[this.id] as number] as number;
  }

  get inspection(): Inspection {
    return this.#parts.inspections[this.rank] as Inspection;
  }

  get part(): Entry['part'] {
    return formOf(this.#parts, this.id).part;
  }

  get counts(): readonly Count[] {
    const { columns } = this.#parts;
    const counts = columns.tables.counts[columns.counts[this.id] as number] as readonly Omit<Count, 'span'>[];
    if (counts.length === 0) return none;
    const from = firstOf(formOf(this.#parts, this.id));
    return counts.map((count, at) => ({ span: spanAt(this.#parts, this.id, from + at), ...count }));
  }

  get grades(): readonly Grade[] {
    const { columns } = this.#parts;
    const grades = columns.tables.grades[columns.grades[this.id] as number] as readonly Omit<Grade, 'span'>[];
    if (grades.length === 0) return none;
    const counts = columns.tables.counts[columns.counts[this.id] as number] as readonly unknown[];
    const from = firstOf(formOf(this.#parts, this.id)) + counts.length;
    return grades.map((grade, at) => ({ span: spanAt(this.#parts, this.id, from + at), ...grade }));
  }
}

/** Evidence as the library itself has it: to be shown, it is written out (`writtenOut`). */
export class PackedEvidence implements Evidence {
  readonly #parts: EntriesParts;
  readonly #id: number;

  constructor(parts: EntriesParts, id: number) {
    this.#parts = parts;
    this.#id = id;
  }

  get #form(): Form {
    return formOf(this.#parts, this.#id);
  }

  get spans(): NonEmpty<Span> {
    const { spans } = this.#form;
    const first = spanAt(this.#parts, this.#id, 0);
    if (spans === 1) return [first];
    return [first, ...Array.from({ length: spans - 1 }, (_, at) => spanAt(this.#parts, this.#id, at + 1))];
  }

  get supports(): Evidence['supports'] {
    return this.#form.supports;
  }

  get release(): ReleaseReference {
    const { references, columns } = this.#parts;
    return references[columns.releases[this.#id] as number] as ReleaseReference;
  }

  get subjects(): Evidence['subjects'] {
    const { tables, subjects } = this.#parts.columns;
    return tables.subjects[subjects[this.#id] as number] as Evidence['subjects'];
  }

  get topics(): Evidence['topics'] {
    const { tables, topics } = this.#parts.columns;
    return tables.topics[topics[this.#id] as number] as Evidence['topics'];
  }

  get leadIn(): Span | null {
    const { leadIn, spans } = this.#form;
    return leadIn ? spanAt(this.#parts, this.#id, spans) : null;
  }

  get findingKind(): Evidence['findingKind'] {
    return this.#form.findingKind;
  }

  get kindInferred(): string | null {
    return this.#form.kindInferred;
  }

  get voice(): Evidence['voice'] {
    return this.#form.voice;
  }

  get era(): Evidence['era'] {
    return this.#form.era;
  }

  get speaker(): Speaker | null {
    const { tables, speakers } = this.#parts.columns;
    const speaker = tables.speakers[speakers[this.#id] as number] as Omit<Speaker, 'mention'> | null;
    if (speaker === null) return null;
    const { spans, leadIn, trigger, mention } = this.#form;
    const at = spans + Number(leadIn) + Number(trigger);
    return { ...speaker, mention: mention ? spanAt(this.#parts, this.#id, at) : null };
  }

  get directness(): Evidence['directness'] {
    return this.#form.directness;
  }

  get voiceConflict(): string | null {
    return this.#form.voiceConflict;
  }

  get rule(): string | null {
    return this.#form.rule;
  }

  get trigger(): Span | null {
    const { trigger, spans, leadIn } = this.#form;
    return trigger ? spanAt(this.#parts, this.#id, spans + Number(leadIn)) : null;
  }

  get alsoIn(): readonly ReleaseReference[] {
    const { tables, copies } = this.#parts.columns;
    const also = tables.copies[copies[this.#id] as number] as readonly number[];
    return also.length === 0
      ? none
      : also.map((release) => this.#parts.references[release] as ReleaseReference);
  }

  /** Whether the words that stand there now are those that were read. */
  get isTrue(): boolean {
    const { leadIn, spans } = this;
    return wordsHash(leadIn === null ? spans : [...spans, leadIn]) === this.#parts.columns.hashes[this.#id];
  }
}

const none: readonly never[] = [];

const formOf = ({ columns }: EntriesParts, id: number): Form =>
  columns.tables.forms[columns.forms[id] as number] as Form;

/** Places before those of counts and grades. */
const firstOf = ({ spans, leadIn, trigger, mention }: Form): number =>
  spans + Number(leadIn) + Number(trigger) + Number(mention);

const spanAt = ({ columns, releases }: EntriesParts, id: number, place: number): Span => {
  const at = (columns.placeStarts[id] as number) + 2 * place;
  const release = columns.releases[id] as number;
  const text: KeptText = {
    hash: releases.textHashes[release] as string,
    wordsAt: (start, end) => releases.wordsAt(release, start, end),
  };
  return keptSpan(text, { start: columns.places[at] as number, end: columns.places[at + 1] as number });
};

import { type FindingKind, findingKinds, type Voice } from '../domain/finding.ts';
import type { GradeWord } from '../domain/grade.ts';
import type { PartialDate } from '../domain/partial-date.ts';
import type { PublisherKind } from '../domain/publisher.ts';
import type { Reference } from '../reference/reference.ts';
import { keyForms, type KeySlot } from './grammar.ts';
import { gradeOf } from './read-grades.ts';
import { toDate } from './read-period.ts';
import { programmeOf } from './read-programmes.ts';
import { kindWording, publisherNames, voiceNames } from './wording.ts';

/** What `key:value` forms said outright. Words of the open ones are read as if typed alone. */
export interface KeysRead {
  readonly kinds: readonly FindingKind[];
  readonly grades: readonly GradeWord[];
  readonly programmes: readonly string[];
  readonly publishers: readonly PublisherKind[];
  readonly voices: readonly Voice[];
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
  readonly inspected: PartialDate | null;
  /** Values that name a person or a role, to be read as speakers. */
  readonly speakers: readonly string[];
  /** Whether any key was used. */
  readonly any: boolean;
}

const slots: ReadonlyMap<string, KeySlot> = new Map(
  keyForms.flatMap(({ slot, names }) => names.map((name) => [name, slot] as const)),
);
const form = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(${[...slots.keys()].join('|')}):\s*(?:"([^"]+)"|([^\s"]+))`,
  'giu',
);

/**
 * Reads and takes the `key:value` forms. A force's or topic's value stays in the question without its key, to be
 * resolved like any name; a value that means nothing stays too, so that it is searched for or asked about, never lost.
 */
export const readKeys = (question: string, reference: Reference): KeysRead & { readonly text: string } => {
  const kinds: FindingKind[] = [];
  const grades: GradeWord[] = [];
  const programmes: string[] = [];
  const publishers: PublisherKind[] = [];
  const voices: Voice[] = [];
  const speakers: string[] = [];
  const dates: { since: PartialDate | null; until: PartialDate | null; inspected: PartialDate | null } = {
    since: null,
    until: null,
    inspected: null,
  };
  let any = false;
  /** What is left in the question: nothing of a value that was understood, else the value. */
  const understood = <T>(into: T[], read: readonly T[] | T | null | undefined, value: string): string => {
    if (read === null || read === undefined) return ` ${value} `;
    into.push(...(Array.isArray(read) ? (read as readonly T[]) : [read as T]));
    return ' ';
  };
  const text = question.replace(form, (_whole, key: string, quoted?: string, plain?: string) => {
    any = true;
    const value = (quoted ?? plain ?? '').trim();
    const slot = slots.get(key.toLowerCase()) as KeySlot;
    switch (slot) {
      case 'kinds':
        return understood(kinds, kindOf(value), value);
      case 'grades':
        return understood(grades, gradeOf(value), value);
      case 'programmes':
        return understood(programmes, programmeOf(value, reference), value);
      case 'publishers':
        return understood(publishers, publisherNames[value.toLowerCase()], value);
      case 'voices':
        return understood(voices, voiceNames[value.toLowerCase()], value);
      case 'since':
      case 'until':
      case 'inspected':
        dates[slot] = toDate(value) ?? dates[slot];
        return toDate(value) === null ? ` ${value} ` : ' ';
      case 'speakers':
        speakers.push(value);
        return ` ${value} `;
      case 'without':
        return ` except ${value.replaceAll('-', ' ')} `;
      case 'organisations':
      case 'topics':
        return ` ${value.replaceAll('-', ' ')} `;
    }
  });
  return {
    kinds,
    grades,
    programmes,
    publishers,
    voices,
    from: dates.since,
    to: dates.until,
    inspected: dates.inspected,
    speakers,
    any,
    text: text.replace(/\s+/g, ' ').trim(),
  };
};

const kindOf = (value: string): readonly FindingKind[] | null => {
  const id = value.toLowerCase().replace(/[\s_]+/g, '-');
  const singular = id.replace(/s$/, '').replace('causes-', 'cause-').replace('areas-', 'area-');
  const found = findingKinds.find((kind) => kind === id || kind === singular);
  if (found !== undefined) return [found];
  return kindWording.find(({ pattern }) => value.match(pattern) !== null)?.means ?? null;
};

import { type FindingKind, findingKinds, type Voice } from '../domain/finding.ts';
import type { PartialDate } from '../domain/partial-date.ts';
import { toDate } from './read-period.ts';
import { kindWording } from './wording.ts';

/** What `key:value` forms said outright. Words of the open ones are read as if typed alone. */
export interface KeysRead {
  readonly kinds: readonly FindingKind[];
  readonly voices: readonly Voice[];
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
  /** Values that name a person or a role, to be read as speakers. */
  readonly speakers: readonly string[];
}

/** The forms a question may use, with what help says of each. */
export const keyForms = [
  { keys: ['force', 'service', 'organisation'], teaches: 'force:cumbria' },
  { keys: ['topic', 'about'], teaches: 'topic:custody' },
  { keys: ['kind'], teaches: 'kind:recommendation' },
  { keys: ['since', 'from'], teaches: 'since:2018' },
  { keys: ['until', 'before', 'to'], teaches: 'until:2020' },
  { keys: ['speaker', 'by', 'who'], teaches: 'speaker:inspector' },
  { keys: ['voice'], teaches: 'voice:force' },
] as const;

const all = keyForms.flatMap((form) => form.keys).join('|');
const form = new RegExp(String.raw`(?<![\p{L}\p{N}])(${all}):\s*(?:"([^"]+)"|([^\s"]+))`, 'giu');

const voices: Readonly<Record<string, Voice>> = {
  inspectorate: 'inspectorate',
  inspector: 'inspectorate',
  inspectors: 'inspectorate',
  hmicfrs: 'inspectorate',
  force: 'force',
  service: 'force',
  pcc: 'commissioner',
  commissioner: 'commissioner',
  press: 'press',
  reporter: 'press',
};

/**
 * Reads and takes the `key:value` forms. A force's or topic's value stays in the question without its key, to be
 * resolved like any name; a value that means nothing stays too, so that it is searched for or asked about, never lost.
 */
export const readKeys = (question: string): KeysRead & { readonly text: string } => {
  const kinds: FindingKind[] = [];
  const said: Voice[] = [];
  const speakers: string[] = [];
  let from: PartialDate | null = null;
  let to: PartialDate | null = null;
  const text = question.replace(form, (_whole, key: string, quoted?: string, plain?: string) => {
    const value = (quoted ?? plain ?? '').trim();
    switch (key.toLowerCase()) {
      case 'kind': {
        const kind = kindOf(value);
        if (kind !== null) kinds.push(...kind);
        return kind === null ? value : ' ';
      }
      case 'voice': {
        const voice = voices[value.toLowerCase()];
        if (voice !== undefined) said.push(voice);
        return voice === undefined ? value : ' ';
      }
      case 'since':
      case 'from':
        from = toDate(value) ?? from;
        return toDate(value) === null ? value : ' ';
      case 'until':
      case 'before':
      case 'to':
        to = toDate(value) ?? to;
        return toDate(value) === null ? value : ' ';
      case 'speaker':
      case 'by':
      case 'who':
        speakers.push(value);
        return ` ${value} `;
      default:
        return ` ${value.replaceAll('-', ' ')} `;
    }
  });
  return { kinds, voices: said, from, to, speakers, text: text.replace(/\s+/g, ' ').trim() };
};

const kindOf = (value: string): readonly FindingKind[] | null => {
  const id = value.toLowerCase().replace(/[\s_]+/g, '-');
  const singular = id.replace(/s$/, '').replace('causes-', 'cause-').replace('areas-', 'area-');
  const found = findingKinds.find((kind) => kind === id || kind === singular);
  if (found !== undefined) return [found];
  return kindWording.find(({ pattern }) => value.match(pattern) !== null)?.means ?? null;
};

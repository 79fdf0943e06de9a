import { LineCounter, isMap, isScalar, parseDocument, stringify } from 'yaml';
import { z } from 'zod';
import { type Known, inferred, stated, unknown } from '../domain/known.ts';
import { parsePartialDate } from '../domain/partial-date.ts';
import type { Publisher, PublisherKind } from '../domain/publisher.ts';
import type { Release } from '../domain/release.ts';
import { markdownOfText } from './markdown-text.ts';

/** What the head of a corpus file says about the release. */
export type FrontMatter = Pick<
  Release,
  'title' | 'publisher' | 'published' | 'address' | 'organisations' | 'programme' | 'licence'
>;

export interface FrontMatterProblem {
  /** 1-based, of the whole file. */
  readonly line: number;
  readonly message: string;
}

export interface ParsedFile {
  readonly matter: FrontMatter;
  /** What follows the head, as written. */
  readonly body: string;
  readonly problems: readonly FrontMatterProblem[];
}

const publisherKinds = [
  'inspectorate',
  'force',
  'fire-service',
  'commissioner',
  'press',
  'syndicator',
  'government',
  'other',
] as const satisfies readonly PublisherKind[];

const words = z.string('must be words').trim().min(1, 'must not be empty');

/** Every key is optional. `source` says, to whoever reads the file, where its facts come from; nothing is done with it. */
const keys = {
  title: words,
  /** `inferred` says how it was worked out where nothing states it. */
  publisher: z
    .strictObject({
      name: words,
      kind: z.enum(publisherKinds, `must be one of ${publisherKinds.join(', ')}`),
      inferred: words.optional(),
    })
    .transform(({ name, kind, inferred: why }): Known<Publisher> =>
      why === undefined
        ? stated({ name, kind }, 'it is given with the release')
        : inferred({ name, kind }, why),
    ),
  published: z.union([z.string(), z.number()], 'must be a date').transform((value, context) => {
    const date = parsePartialDate(String(value));
    if (date === null)
      context.addIssue({ code: 'custom', message: 'must be 2019-08-30, 2019-08, 2019 or --08-30' });
    return date;
  }),
  address: z.url({ protocol: /^https?$/, error: 'must be an http or https address' }),
  organisations: z.array(
    z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be ids such as merseyside or cleveland-fire'),
    'must be a list of ids: [merseyside]',
  ),
  programme: words,
  licence: words,
  source: words,
} as const;

type Key = keyof typeof keys;
const isKey = (name: string): name is Key => Object.hasOwn(keys, name);

const nothing: FrontMatter = {
  title: null,
  publisher: unknown('none is given with the release'),
  published: null,
  address: null,
  organisations: [],
  programme: null,
  licence: null,
};

const head = /^\ufeff?---[^\S\n]*\r?\n(?:([\s\S]*?)\r?\n)?---[^\S\n]*(?:\r?\n|$)/u;

/**
 * Reads the YAML head of a file, if it has one. A key that is unknown or wrong is told, with its line, and left out;
 * the rest stands. Never throws.
 */
export const parseFrontMatter = (file: string): ParsedFile => {
  const found = head.exec(file);
  if (found === null) return { matter: nothing, body: file, problems: [] };
  const body = file.slice(found[0].length);
  const lines = new LineCounter();
  // Failsafe but for lists and words: `2017` and `no` stay what was typed, and no alias can blow a file up.
  const document = parseDocument(found[1] ?? '', {
    lineCounter: lines,
    schema: 'failsafe',
    prettyErrors: false,
  });
  // The head's first line is the file's second.
  const lineAt = (offset: number): number => lines.linePos(offset).line + 1;
  const problems: FrontMatterProblem[] = document.errors.map((error) => ({
    line: lineAt(error.pos[0]),
    message: `this is not YAML (${error.code.toLowerCase().replaceAll('_', ' ')}): quote values that hold a colon or begin with a mark`,
  }));
  if (problems.length > 0) return { matter: nothing, body, problems };
  const { contents } = document;
  if (contents === null) return { matter: nothing, body, problems };
  if (!isMap(contents)) {
    return { matter: nothing, body, problems: [{ line: 2, message: 'must be lines of `key: value`' }] };
  }
  const read: Record<string, unknown> = {};
  for (const { key, value } of contents.items) {
    const name = isScalar(key) ? String(key.value) : '';
    const offset = isScalar(key) ? (key.range?.[0] ?? 0) : 0;
    const line = lineAt(offset);
    if (!isKey(name)) {
      problems.push({
        line,
        message: `\`${name}\` is not known; the keys are ${Object.keys(keys).join(', ')}`,
      });
      continue;
    }
    const plain: unknown = isNode(value) ? value.toJS(document, { maxAliasCount: 0 }) : value;
    if (plain === null || plain === '') continue;
    const parsed = keys[name].safeParse(plain);
    if (parsed.success) read[name] = parsed.data;
    else {
      const [issue] = parsed.error.issues;
      const inner = issue?.path.length ? `.${issue.path.join('.')}` : '';
      problems.push({ line, message: `\`${name}${inner}\` ${issue?.message ?? 'is wrong'}; it is left out` });
    }
  }
  const { source: _source, ...known } = read;
  return { matter: { ...nothing, ...known }, body, problems };
};

interface YamlNode {
  readonly toJS: (document: unknown, options: { readonly maxAliasCount: number }) => unknown;
}

const isNode = (value: unknown): value is YamlNode =>
  typeof value === 'object' && value !== null && 'toJS' in value;

/** A corpus file: the head with the keys that are known, then the text. Reads back as the same. */
export const renderFile = (matter: FrontMatter, text: string): string => {
  const { title, publisher, published, address, organisations, programme, licence } = matter;
  const known = Object.entries({
    title,
    publisher:
      publisher.certainty === 'inferred' ? { ...publisher.value, inferred: publisher.why } : publisher.value,
    published,
    address,
    organisations,
    programme,
    licence,
  }).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0));
  const yaml = known.length === 0 ? '' : stringify(Object.fromEntries(known), { lineWidth: 0 });
  return `---\n${yaml}---\n\n${markdownOfText(text)}\n`;
};

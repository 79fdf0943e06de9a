import { z } from 'zod';
import { parsePartialDate } from '../domain/partial-date.ts';

const words = z.string().trim().min(1, 'must not be empty');
const list = z.array(words).default([]);
const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens');
// YAML reads a year alone as a number.
const date = z
  .union([z.string(), z.int().transform(String)])
  .refine(
    (value) => !value.startsWith('--') && parsePartialDate(value) !== null,
    'a date is 2019-08-30, 2019-08 or 2019',
  );
const from = date.nullable().default(null);
const roles = [
  'inspector',
  'force-leader',
  'fire-leader',
  'pcc',
  'council',
  'charity',
  'government',
  'union',
  'document',
  'other',
] as const;
const role = z.enum(roles);
const kinds = [
  'police-force',
  'fire-service',
  'other-force',
  'inspectorate',
  'commissioner',
  'other',
] as const;

const organisation = z.strictObject({
  id,
  name: words,
  kind: z.enum(kinds),
  place: words.nullable().default(null),
  aliases: list,
  /** Aliases that other rows have too, and may: `SFRS`. */
  shared: list,
  towns: list,
  hosts: z
    .array(z.string().regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/, 'a host is written like kent.police.uk'))
    .default([]),
  region: words.nullable().default(null),
  from,
  to: from,
  source: words,
});

const office = z.strictObject({
  role,
  title: words,
  organisation: id.nullable().default(null),
  from,
  to: from,
  source: words,
});

const programme = z.strictObject({
  id,
  name: words,
  phrases: list,
  reviewPhrases: list,
  hints: list,
  scales: z.array(id).default([]),
  topic: id.nullable().default(null),
  source: words,
});

const scale = z.strictObject({
  id,
  grades: z.array(words),
  programmes: z.array(id).default([]),
  from,
  to: from,
  note: words.nullable().default(null),
  source: words,
});

const naming = z.strictObject({
  police: list,
  policeAfter: list,
  policeBefore: list,
  fire: list,
  fireAfter: list,
  fireBefore: list,
  commissioner: list,
  commissionerBefore: list,
  jointCommissioner: list,
  jointCommissionerBefore: list,
  otherAfter: list,
  otherBefore: list,
  source: words,
});

/** Lists that the rules of extract/ read; `why` and `source` are for whoever edits the file. */
const phraseLists = z.record(
  words,
  z.strictObject({ why: words, source: words, phrases: z.array(words).min(1) }),
);

/**
 * What each file of `corpus/reference` holds, by its name. Keys that are not named here are refused, so that a
 * misspelt one is not lost in silence.
 */
export const tables = {
  'organisations.yml': z.array(organisation),
  'people.yml': z.array(
    z.strictObject({ name: words, variants: list, offices: z.array(office).min(1, 'at least one office') }),
  ),
  'titles.yml': z.array(z.strictObject({ title: words, role, source: words })),
  'programmes.yml': z.strictObject({
    programmes: z.array(programme).default([]),
    scales: z.array(scale).default([]),
  }),
  'topics.yml': z.array(
    z.strictObject({
      id,
      name: words,
      cues: z.array(words).min(1, 'at least one cue'),
      together: z
        .array(z.array(z.array(words).min(1, 'at least one word')).length(2, 'two groups of words'))
        .default([]),
      within: list,
      areas: list,
      covers: z.array(id).default([]),
      synonyms: list,
      broader: z.array(id).default([]),
      only: z.enum(kinds).nullable().default(null),
      source: words,
    }),
  ),
  'terms.yml': z.array(z.strictObject({ term: words, aliases: list, meaning: words, source: words })),
  'commissioners.yml': z.array(
    z.strictObject({
      office: words,
      phrases: list,
      organisations: z.array(id).min(1, 'at least one organisation'),
      from,
      to: from,
      source: words,
    }),
  ),
  'naming.yml': naming,
  'wording.yml': phraseLists,
  'leaning.yml': phraseLists,
} as const;

export type TableName = keyof typeof tables;
export type Table<Name extends TableName> = z.infer<(typeof tables)[Name]>;

export const isTableName = (name: string): name is TableName => Object.hasOwn(tables, name);

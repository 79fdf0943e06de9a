import { z } from 'zod';

/** One or several, or none: gold kept elsewhere writes all three ways. */
const several = z
  .union([z.string().nullable(), z.array(z.string().nullable())])
  .optional()
  .transform((value) =>
    (value === undefined ? [] : Array.isArray(value) ? value : [value]).filter((one) => one !== null),
  );
const name = z.string().nullable();

const quote = z.object({
  from: z.string(),
  to: z.string(),
  toAlso: several,
  speaker: name.default(null),
  speakerAlso: several,
  role: z.string(),
  roleAlso: several,
  directness: z.enum(['direct', 'fragment', 'unmarked']).default('direct'),
});

const finding = z.object({
  kind: several,
  match: z.string(),
  alsoMatch: several,
  force: several,
  forces: several,
  topics: several,
  era: z.enum(['current', 'earlier']).default('current'),
  eraAlso: several,
  voice: z.string().optional(),
  voiceAlso: several,
});

const grade = z.object({
  force: name.default(null),
  area: name.default(null),
  grade: z.string(),
  previous: name.default(null),
  scale: name.default(null),
  /** How many areas share it when they are not named. */
  n: z.number().default(1),
  printed: z.string(),
});

const count = z.object({
  /** Words ("two-thirds") and null stand for a number that the text does not print. */
  value: z.union([z.number(), z.string()]).nullable(),
  of: z.union([z.number(), z.string()]).nullable().default(null),
  approx: z.string().optional(),
  printed: z.string(),
});

/**
 * What a careful reader marks in one document: the shape of the JSON files beside the shared texts. Anchors are a few
 * words of the text; they are compared with runs of white space as one space and without regard to letter case.
 */
export const goldSchema = z.object({
  forces: several,
  forcesAlso: several,
  date: name.default(null),
  dateAlso: several,
  partialDate: several,
  dateInferable: several,
  programme: name.default(null),
  programmeAlso: several,
  /** Absent: not judged. Null: the text has none. */
  stage: z.enum(['inspection', 'review']).nullable().optional(),
  stageAlso: several,
  quotes: z.array(quote),
  findings: z.array(finding),
  /** Only these findings must be there; others may be too. */
  partial: z.boolean().default(false),
  notFindings: several,
  ignore: z
    .object({ findings: several, quotes: several })
    .optional()
    .transform((value) => value ?? { findings: [], quotes: [] }),
  grades: z.array(grade).optional(),
  counts: z.array(count).optional(),
  /** Kinds of problem that must be told. */
  problems: several,
});

export type Gold = z.infer<typeof goldSchema>;
export type GoldInput = z.input<typeof goldSchema>;
export type GoldQuote = Gold['quotes'][number];
export type GoldFinding = Gold['findings'][number];

/** A document, what is to be found in it, and where both come from. */
export interface GoldCase {
  readonly name: string;
  /** Its name as a file, whose ending says how it is read. */
  readonly file: string;
  readonly text: string;
  readonly gold: Gold;
}

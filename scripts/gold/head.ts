import { z } from 'zod';

const gradeWords = ['outstanding', 'good', 'adequate', 'requires improvement', 'inadequate'] as const;
const ids = z.array(z.string()).default([]);

/** What stands above a marked document: all that is said of it as a whole. Keys that are not named here are refused. */
export const headSchema = z.strictObject({
  style: z.string(),
  /** Which of the ways a release breaks readers it has: a letter for the group and a number. */
  quirks: z.array(z.string().regex(/^[A-F]\d{1,2}$/, 'a quirk is a letter A to F and a number')).min(1),
  forces: ids,
  forcesAlso: ids,
  forcesNote: z.string().optional(),
  date: z.string().nullable(),
  dateAlso: ids,
  partialDate: z.string().optional(),
  dateInferable: ids,
  dateNote: z.string().optional(),
  programme: z.string().nullable(),
  programmeAlso: ids,
  stage: z.enum(['inspection', 'review']).nullable(),
  /** Key used in the marks → `Name, role`, `role` alone for who has no name, roles that are also right after `/`. */
  speakers: z
    .record(
      z.string(),
      z.union([z.string(), z.strictObject({ name: z.string().nullable(), also: ids, role: z.string() })]),
    )
    .default({}),
  /** Of every grade below. */
  scale: z.string().optional(),
  grades: z
    .array(
      z.strictObject({
        force: z.string().optional(),
        area: z.string().nullable(),
        grade: z.enum(gradeWords),
        previous: z.enum(gradeWords).optional(),
        n: z.int().positive().optional(),
        printed: z.string(),
      }),
    )
    .default([]),
  counts: z
    .array(
      z.strictObject({
        value: z.number().nullable(),
        unit: z.string(),
        of: z.number().optional(),
        approx: z.string().optional(),
        era: z.enum(['current', 'earlier']).optional(),
        printed: z.string(),
      }),
    )
    .default([]),
  problems: ids,
  /** Set where findings are not to be judged: news that is about no inspection. */
  partial: z.boolean().default(false),
});

export type Head = z.infer<typeof headSchema>;

export interface Speaker {
  readonly name: string | null;
  readonly also: readonly string[];
  readonly roles: readonly string[];
}

export const speakerOf = (head: Head, key: string): Speaker | null => {
  const row = head.speakers[key];
  if (row === undefined) return null;
  if (typeof row !== 'string') return { name: row.name, also: row.also, roles: row.role.split('/') };
  const comma = row.lastIndexOf(', ');
  const roles = row.slice(comma < 0 ? 0 : comma + 2).split('/');
  return { name: comma < 0 ? null : row.slice(0, comma), also: [], roles };
};

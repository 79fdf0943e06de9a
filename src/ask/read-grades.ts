import type { GradeWord } from '../domain/grade.ts';
import type { Unread } from './unread.ts';

/** "Inadequate supervision" is a criticism, not a grade: a grade's name is one only where grading is spoken of. */
const grading =
  /\bgrad(?:e|es|ed|ing|ings)\b|\bjudg(?:e|ed|ement|ements|ment|ments)\b|\brat(?:ed|ing|ings)\b|\bRIs?\b|\b(?:got|get|gets|received|scored|awarded)\b/;

const grades: readonly { readonly pattern: RegExp; readonly means: GradeWord }[] = [
  { pattern: /\brequires? improvement\b/gi, means: 'requires improvement' },
  { pattern: /\bRIs?\b/g, means: 'requires improvement' },
  { pattern: /\binadequate\b/gi, means: 'inadequate' },
  { pattern: /\boutstanding\b/gi, means: 'outstanding' },
  { pattern: /\badequate\b/gi, means: 'adequate' },
  { pattern: /\bgood\b/gi, means: 'good' },
];

/** The grades a question names, taken where grading is spoken of. */
export const readGrades = (unread: Unread): readonly GradeWord[] => {
  if (!grading.test(unread.whole)) return [];
  return [
    ...new Set(grades.filter(({ pattern }) => unread.takeAll(pattern).length > 0).map(({ means }) => means)),
  ];
};

/** The grade that a key's value names. */
export const gradeOf = (value: string): GradeWord | null => {
  const plain = value.toLowerCase().replace(/[\s_-]+/g, ' ');
  return (
    grades.find(({ pattern, means }) => means === plain || new RegExp(`^${pattern.source}$`, 'i').test(plain))
      ?.means ?? null
  );
};

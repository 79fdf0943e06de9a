import type { Rule } from '../unit.ts';
import { cued } from '../cued.ts';

/** Bylines, dates, picture lines, "– Name, role": they carry names and loaded words but state nothing. */
const line = cued(
  /^(?:[–—-]\s*\p{Lu}|author\s*:|(?:last\s+)?(?:published|updated|posted|modified)\b[^.]{0,60}$|(?:image|picture|photo|caption|credit)s?\s*[:–-]|text which shows\b|(?:this article is|an? (?:earlier|previous) version of this)\b|copyright\b|©|(?:get|read|download|view)\s+the\s+(?:full\s+)?(?:report|letter|release))/iu,
);

/** "By Petra Strong": names and no verb. */
const byline = cued(/^[Bb]y(?:\s+(?:\p{Lu}[\p{L}.'’-]*|and|for|of|the|de|van))+[.,]?$/u);

/** "It was not.": what is denied or affirmed stands before it. */
const scrap = cued(
  /^[“"‘']?(?:it|they|he|she|that|this|there) (?:was|were|is|are|did|does|do|has|have|had)(?:n['’]t| not)?[.!]?[”"’']?$/iu,
);

export const noSentence: Rule = {
  name: 'no-sentence',
  says: 'A line such as a byline, a date or an attribution states nothing',
  apply: (unit) => {
    const match =
      line.exec(unit.words) ??
      byline.exec(unit.words) ??
      (unit.leadIn === null && !unit.isGradeRow ? scrap.exec(unit.words) : null);
    return match === null ? null : { kind: null, trigger: { start: 0, end: match[0].length } };
  },
  matches: [
    '– Ann Morley, chair of the failing board.',
    'By Petra Strong.',
    'Get the report on the poor service.',
    'It was not.',
  ],
  passes: [
    'By March the force had failed to act.',
    'Published data are poor and late, and staff do not use them to plan.',
  ],
};

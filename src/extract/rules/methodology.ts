import type { Rule } from '../unit.ts';

export const methodology: Rule = {
  name: 'methodology',
  says: 'It tells how inspections are done and concludes nothing',
  apply: (unit, { phrases }) => {
    const match = phrases.find('methodology', unit.words);
    if (match === null) return null;
    const rest =
      unit.words.slice(0, match.start) + ' '.repeat(match.end - match.start) + unit.words.slice(match.end);
    // "Inspectors reviewed 23 cases and found poor supervision" concludes something after all.
    return phrases.has('concludes', rest) ? null : { kind: null, trigger: match };
  },
  matches: [
    'The programme assesses how effective forces are.',
    'Inspectors reviewed 23 cases of poor supervision.',
  ],
  passes: ['Inspectors reviewed 23 cases and found poor supervision.'],
};

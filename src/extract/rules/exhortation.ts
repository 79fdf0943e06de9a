import type { Rule } from '../unit.ts';

export const exhortation: Rule = {
  name: 'exhortation',
  says: 'It says what ought to happen in general and concludes nothing about anyone',
  yieldsToList: true,
  apply: (unit, { phrases }) => {
    const match = phrases.find('exhortation', unit.words);
    if (match === null) return null;
    const before = unit.words.slice(0, match.start);
    // "The team is first rate, and it deserves more people": what stands before concludes something after all.
    const ownClause = /, (?:and|but|so) \S+ $/i.test(before) && before.trim().split(/\s+/).length >= 6;
    return ownClause ? null : { kind: null, trigger: match };
  },
  matches: [
    'Every force should now read this report and act on its poor practice.',
    'Victims deserve a good service.',
  ],
  passes: ['The service is poor.', 'The team is first rate, and it deserves more people.'],
};

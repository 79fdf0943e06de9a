import type { Rule } from '../unit.ts';

export const exhortation: Rule = {
  name: 'exhortation',
  says: 'It says what ought to happen in general and concludes nothing about anyone',
  apply: (unit, { phrases }) => {
    const match = phrases.find('exhortation', unit.words);
    return match === null ? null : { kind: null, trigger: match };
  },
  matches: [
    'Every force should now read this report and act on its poor practice.',
    'Victims deserve a good service.',
  ],
  passes: ['The service is poor.'],
};

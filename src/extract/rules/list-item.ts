import type { Rule } from '../unit.ts';

export const listItem: Rule = {
  name: 'list-item',
  says: 'The words before the list say what its items are',
  apply: (unit) => {
    if (unit.leadIn === null || unit.leadIn.makes === 'mixed') return null;
    return { kind: unit.leadIn.makes === 'not-findings' ? null : unit.leadIn.makes, trigger: null };
  },
  matches: [
    'Inspectors were concerned to find that:\n\n- records are kept in three places.',
    'Specific areas for the force to improve included:\n\n- more trained investigators.',
  ],
  passes: ['Key findings from the report include:\n\n- records are poor.'],
};

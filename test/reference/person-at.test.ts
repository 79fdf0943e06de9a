import { describe, expect, test } from 'vitest';
import type { PartialDate } from '../../src/domain/partial-date.ts';
import { parsePartialDate } from '../../src/domain/partial-date.ts';
import { parseReference } from '../../src/reference/parse-reference.ts';
import { personAt } from '../../src/reference/person-at.ts';

const parsed = parseReference([
  {
    name: 'people.yml',
    text: `
- name: Zoë Vale
  variants: [Zoe Vail]
  offices:
    - { role: force-leader, title: Chief Constable, from: 2017-05, to: 2020-03-31, source: invented }
    - { role: inspector, title: HM Inspector, from: 2020-09, source: invented }
`,
  },
]);
if (!('ok' in parsed)) throw new Error(JSON.stringify(parsed.problems));
const reference = parsed.ok;
const day = (value: string | null): PartialDate | null => (value === null ? null : parsePartialDate(value));

describe('personAt', () => {
  test.each([
    { why: 'before the first office', name: 'Zoë Vale', date: '2016', roles: [] },
    { why: 'in the first', name: 'Zoë Vale', date: '2019-08-30', roles: ['force-leader'] },
    { why: 'in the gap', name: 'Zoë Vale', date: '2020-06-01', roles: [] },
    { why: 'on the last day', name: 'Zoë Vale', date: '2020-03-31', roles: ['force-leader'] },
    { why: 'a year that holds both', name: 'Zoë Vale', date: '2020', roles: ['force-leader', 'inspector'] },
    { why: 'in the second, which is open', name: 'Zoë Vale', date: '2024-01', roles: ['inspector'] },
    {
      why: 'no year: it may be any',
      name: 'Zoë Vale',
      date: '--08-04',
      roles: ['force-leader', 'inspector'],
    },
    { why: 'no date: it may be any', name: 'Zoë Vale', date: null, roles: ['force-leader', 'inspector'] },
    { why: 'without the accent', name: 'zoe vale', date: '2024', roles: ['inspector'] },
    { why: 'misprinted', name: 'Zoe Vail', date: '2024', roles: ['inspector'] },
    { why: 'with an honour and letters', name: 'Dame Zoë Vale QPM', date: '2024', roles: ['inspector'] },
  ])('$why: $name, $date', ({ name, date, roles }) => {
    expect(personAt(name, day(date), reference)?.offices.map((office) => office.role)).toEqual(roles);
  });

  test('nobody by that name', () => {
    expect(personAt('Jo Moss', null, reference)).toBeNull();
  });
});

import { expect, test } from 'vitest';
import { findTitles } from '../../src/reference/find-titles.ts';
import { shippedReference } from '../support/shipped-reference.ts';

const reference = await shippedReference();

const rows: readonly { why: string; text: string; roles: readonly string[] }[] = [
  { why: 'a chief constable', text: '«Chief Constable» Ann Vale said', roles: ['force-leader'] },
  { why: 'in small letters', text: 'the «chief constable», Ann Vale', roles: ['force-leader'] },
  { why: 'the longest title', text: '«Assistant Chief Constable» Ann Vale', roles: ['force-leader'] },
  {
    why: 'a comma after it is not part of it',
    text: '«Assistant Chief Constable», Ann Vale said',
    roles: ['force-leader'],
  },
  {
    why: 'what stands in front belongs to it',
    text: '«Temporary Assistant Chief Constable» Vale',
    roles: ['force-leader'],
  },
  { why: 'short', text: '«ACC» Vale added', roles: ['force-leader'] },
  {
    why: 'short and temporary',
    text: '«T/ACC» Vale and «T/DCC» Moss',
    roles: ['force-leader', 'force-leader'],
  },
  { why: 'CC before a name', text: '«CC» Vale said', roles: ['force-leader'] },
  { why: 'CC may be a county council', text: 'a letter to the CC about it', roles: [] },
  {
    why: 'shortened ranks keep their stops',
    text: '«Det. Ch. Supt.» Vale'.replace('Supt.»', 'Supt»'),
    roles: ['force-leader'],
  },
  { why: 'a detective', text: '«Detective Superintendent» Vale', roles: ['force-leader'] },
  {
    why: 'a police inspector is no HM Inspector',
    text: '«Inspector» Ann Vale of the force',
    roles: ['force-leader'],
  },
  { why: 'nor is a chief inspector', text: '«Chief Inspector» Ann Vale', roles: ['force-leader'] },
  { why: 'inspectors are a body', text: 'Inspectors found and the inspector wrote', roles: [] },
  { why: 'HM Inspector', text: '«HM Inspector of Constabulary» Ann Vale', roles: ['inspector'] },
  { why: 'Her Majesty’s', text: '«Her Majesty’s Inspector of Constabulary» Ann Vale', roles: ['inspector'] },
  {
    why: 'His Majesty’s, both capacities',
    text: "«His Majesty's Inspector of Constabulary and Fire & Rescue Services», Ann Vale",
    roles: ['inspector'],
  },
  { why: 'the chief', text: '«HM Chief Inspector of Constabulary» Ann Vale', roles: ['inspector'] },
  { why: 'of fire', text: '«HM Inspector of Fire & Rescue Services» Ann Vale', roles: ['inspector'] },
  { why: 'of prisons', text: '«HM Chief Inspector of Prisons» Ann Vale', roles: ['inspector'] },
  { why: 'HMI before a name', text: '«HMI» Ann Vale', roles: ['inspector'] },
  { why: 'HMI Prisons is a body', text: 'with HMI Prisons and HMI Probation', roles: [] },
  { why: 'the inspectorate is a body', text: 'His Majesty’s Inspectorate of Constabulary said', roles: [] },
  { why: 'a hard wrap', text: '«HM Inspector of\nConstabulary» Ann Vale', roles: ['inspector'] },
  { why: 'PCC in full', text: 'Cumbria «police and crime commissioner» Ann Vale', roles: ['pcc'] },
  { why: 'PFCC with commas', text: 'the «Police, Fire and Crime Commissioner» Ann Vale', roles: ['pcc'] },
  { why: 'short', text: '«PCC» Ann Vale and «Deputy PCC» Jo Moss', roles: ['pcc', 'pcc'] },
  { why: 'a commissioner later on', text: '«Commissioner» Vale added', roles: ['pcc'] },
  { why: 'but London’s leads the force', text: '«Met Commissioner» Ann Vale', roles: ['force-leader'] },
  { why: 'and its deputies', text: '«Deputy Assistant Commissioner» Ann Vale', roles: ['force-leader'] },
  { why: 'a fire chief', text: '«Chief Fire Officer» Vale', roles: ['fire-leader'] },
  {
    why: 'with a second office',
    text: '«Chief Fire Officer/Chief Executive» Ann Vale',
    roles: ['fire-leader'],
  },
  { why: 'a fire commissioner', text: '«London Fire Commissioner» Ann Vale', roles: ['fire-leader'] },
  { why: 'short', text: '«CFO» Vale', roles: ['fire-leader'] },
  { why: 'a mayor', text: '«Deputy Mayor for Policing and Crime», Ann Vale', roles: ['pcc'] },
  { why: 'an office of the mayor is a body', text: 'the Mayor’s Office replied', roles: [] },
  { why: 'a councillor', text: '«Councillor» Ann Vale and «Cllr» Jo Moss', roles: ['council', 'council'] },
  { why: 'a minister', text: '«Home Secretary» Ann Vale', roles: ['government'] },
  { why: 'a member of parliament', text: 'Ann Vale, «MP» for Exampleton', roles: ['government'] },
  { why: 'a union', text: '«Police Federation chair» Ann Vale', roles: ['union'] },
  { why: 'the firefighters’ union', text: '«FBU general secretary» Ann Vale', roles: ['union'] },
  { why: 'a charity', text: 'An «NSPCC spokesperson» said', roles: ['charity'] },
  { why: 'somebody', text: 'a «spokesman» said', roles: ['other'] },
  { why: 'a former one', text: '«former chief constable» Ann Vale', roles: ['force-leader'] },
  { why: 'a word with a capital only', text: 'the chair of a meeting, a sergeant', roles: [] },
];

test.each(rows)('$why: $text', ({ text, roles }) => {
  const plain = text.replace(/[«»]/g, '');
  const found = findTitles(plain, reference);
  let marked = '';
  let at = 0;
  for (const { start, end } of found) {
    marked += `${plain.slice(at, start)}«${plain.slice(start, end)}»`;
    at = end;
  }
  expect(marked + plain.slice(at)).toBe(text);
  expect(found.map(({ role }) => role)).toEqual(roles);
});

test('former is told, since the office is no longer held', () => {
  expect(
    findTitles('former chief constable Ann Vale, now chief executive', reference).map((one) => one.former),
  ).toEqual([true, false]);
});

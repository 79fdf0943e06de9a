import { describe, expect, it } from 'vitest';
import { layOut } from '../../../src/extract/page.ts';
import { findQuotes } from '../../../src/extract/quotes/find-quotes.ts';
import { inventedReference } from '../../support/invented-reference.ts';

const reference = await inventedReference();
const saidBy = (text: string): readonly (readonly [string | null, string | null])[] =>
  findQuotes(layOut(`HMICFRS went to Haven.\n\n${text}`, reference)).map(({ attribution: { speaker } }) => [
    speaker?.name ?? null,
    speaker?.role ?? null,
  ]);

/** Who speaks where no title stands by the name, or only a description. About nobody. */
const rows: readonly (readonly [
  why: string,
  text: string,
  said: readonly (readonly [string | null, string])[],
])[] = [
  [
    'the top officer',
    'The county’s top officer, Ann Lowe, said: “I am glad.”',
    [['Ann Lowe', 'force-leader']],
  ],
  ['a boss', 'Police boss Andy Cole said: “I am glad.”', [['Andy Cole', 'force-leader']]],
  ['a rank cut short', 'Ch Con Andy Cole said: “I am glad.”', [['Andy Cole', 'force-leader']]],
  [
    'who leads the force',
    '“I am glad,” promised Ann Lowe, who leads the force.',
    [['Ann Lowe', 'force-leader']],
  ],
  [
    'who chairs the panel',
    'Di Marsh, who chairs the police and crime panel, said: “I am glad.”',
    [['Di Marsh', 'council']],
  ],
  [
    'what somebody heads',
    'Haven Police’s head of investigations, Ann Lowe, said: “I am glad.”',
    [['Ann Lowe', 'force-leader']],
  ],
  [
    'an inspector of something else',
    'HM Chief Inspector of Prisons Judith Farnham said: “I am glad.”',
    [['Judith Farnham', 'inspector']],
  ],
  [
    'the commissioner, named only after the words',
    'Haven’s police and crime commissioner was quick to respond. “I am glad,” said Tom Reeve.',
    [['Tom Reeve', 'pcc']],
  ],
  [
    'a description, and the name only after the words',
    'The county’s most senior officer could not hide her relief. “I am glad,” beamed Ann Lowe, who took over in May.',
    [['Ann Lowe', 'force-leader']],
  ],
  [
    'named in apposition after a passive, then a pronoun',
    'She was backed by the police and crime commissioner, Tom Reeve. “I am glad,” he said.',
    [['Tom Reeve', 'pcc']],
  ],
  [
    'named by what they did',
    'The man behind the report is Rufus Adeyemi-Hart. “I am glad,” he said.',
    [['Rufus Adeyemi-Hart', 'inspector']],
  ],
  [
    'who said',
    'The report was welcomed by Tom Reeve, the Police and Crime Commissioner, who said: “I am glad.”',
    [['Tom Reeve', 'pcc']],
  ],
  [
    'the office taken up again',
    'Chief Constable Ann Lowe said: “I am glad.”\n\nPCC Tom Reeve said: “So am I.”\n\nBut the chief constable added: “We need more.”',
    [
      ['Ann Lowe', 'force-leader'],
      ['Tom Reeve', 'pcc'],
      ['Ann Lowe', 'force-leader'],
    ],
  ],
];

describe('speakers told by description', () => {
  it.each(rows)('%s', (_, text, said) => {
    expect(saidBy(text)).toEqual(said);
  });
});

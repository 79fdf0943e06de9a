import { describe, expect, it } from 'vitest';
import type { Role } from '../../../src/domain/person.ts';
import type { Directness } from '../../../src/domain/quote.ts';
import { layOut } from '../../../src/extract/page.ts';
import { findQuotes } from '../../../src/extract/quotes/find-quotes.ts';
import { inventedReference } from '../../support/invented-reference.ts';

const reference = await inventedReference();

interface Row {
  readonly why: string;
  /** Each content stands between « and »; contents of one quote are joined by how `quotes` counts them. */
  readonly marked: string;
  /** One a quote: how many contents, how printed, whose, in what role. */
  readonly quotes: readonly (readonly [number, Directness, string | null, Role | null])[];
}

const rows: readonly Row[] = [
  {
    why: 'paragraphs that open and never close are one statement',
    marked:
      'HM Inspector of Constabulary Ivor Lund said:\n\n“«The force has made progress.»\n\n“«But there is more to do.»”',
    quotes: [[2, 'direct', 'Ivor Lund', 'inspector']],
  },
  {
    why: 'straight opener, curly closer, and a closer of the wrong kind',
    marked:
      'Chief Constable Mair Voss said: “«We accept the findings.»\n\n"«We have restructured the unit.»\n\n“«We will keep you updated.»’',
    quotes: [[3, 'direct', 'Mair Voss', 'force-leader']],
  },
  {
    why: 'single marks as the main ones, apostrophes and plurals inside',
    marked: 'HMI Ivor Lund said: ‘«It isn’t enough. Officers’ notes weren’t kept.»’',
    quotes: [[1, 'direct', 'Ivor Lund', 'inspector']],
  },
  {
    why: 'single straight marks left open, a plural’s apostrophe first',
    marked: "HMI Ivor Lund said:\n\n'«The officers' work was good.»\n\n'«It isn't enough.»'",
    quotes: [[2, 'direct', 'Ivor Lund', 'inspector']],
  },
  {
    why: 'paragraph breaks lost: the next opener stands on the same line',
    marked:
      'Chief Constable Mair Voss said: “«We welcome the report. »“«We know there is more to do.»” The report also found delays.',
    quotes: [[2, 'direct', 'Mair Voss', 'force-leader']],
  },
  {
    why: 'one statement broken by “she said”',
    marked: '“«We have changed,»” said Chief Fire Officer Nia Brandt, “«and we will go on changing.»”',
    quotes: [[2, 'direct', 'Nia Brandt', 'fire-leader']],
  },
  {
    why: 'one word is a fragment where a verdict stands before it',
    marked: 'Inspectors visited in May. Detectives were hailed as “«relentless»”.',
    quotes: [[1, 'fragment', null, 'document']],
  },
  {
    why: 'two attributions are two statements',
    marked:
      'Deputy Chief Constable Mair Voss said: “«I accept there is work to do.»”\n\nDCC Voss added: “«We have begun it.»”',
    quotes: [
      [1, 'direct', 'Mair Voss', 'force-leader'],
      [1, 'direct', 'Mair Voss', 'force-leader'],
    ],
  },
  {
    why: 'a quote inside a quote is part of it',
    marked: 'HMI Ivor Lund said: “«People told us ‘it feels different here’ and we agree.»”',
    quotes: [[1, 'direct', 'Ivor Lund', 'inspector']],
  },
  {
    why: 'a title, a comma, a name',
    marked: 'Assistant Chief Constable, Mair Voss said: “«We are committed to improving.»”',
    quotes: [[1, 'direct', 'Mair Voss', 'force-leader']],
  },
  {
    why: 'a name, letters, a role nobody lists, a comma before the verb',
    marked: 'Mair Voss QPM, the force’s lead for public protection, said: “«We are committed to improving.»”',
    quotes: [[1, 'direct', 'Mair Voss', 'force-leader']],
  },
  {
    why: 'an office of several words with commas and “and” in it',
    marked: 'Statement from Police, Fire and Crime Commissioner Owen Hart:\n\n“«I welcome the report.»”',
    quotes: [[1, 'direct', 'Owen Hart', 'pcc']],
  },
  {
    why: 'the report, and “it” after the inspectorate, speak as the document',
    marked:
      'The report said: “«Records were poor.»”\n\nHMICFRS made two recommendations. It added: “«Staff did not know.»”',
    quotes: [
      [1, 'direct', null, 'document'],
      [1, 'direct', null, 'document'],
    ],
  },
  {
    why: 'a fragment in a reporter’s sentence belongs to the report; grades and programmes are not speech',
    marked:
      'Inspectors found records were “«poor and late»” and graded the force as ‘good’ at “preventing crime”.',
    quotes: [[1, 'fragment', null, 'document']],
  },
  {
    why: 'a crosshead in quote marks is not speech',
    marked: '‘Breached rules’\n\nInspectors said staff had ‘«breached rules»’ on searching children.',
    quotes: [[1, 'fragment', null, 'document']],
  },
  {
    why: 'speech without marks under “said:”, to the end of the first person',
    marked:
      'HMI Ivor Lund said:\n\n«We have said before that I am worried.»\n\n«We will return in the spring.»\n\nThe force has 400 officers.',
    quotes: [[2, 'unmarked', 'Ivor Lund', 'inspector']],
  },
  {
    why: 'a pull quote with its credit below',
    marked:
      'The force has 400 officers.\n\n«I am worried about how it keeps people safe.»\n\n– Ivor Lund, HM Inspector of Constabulary',
    quotes: [[1, 'unmarked', 'Ivor Lund', 'inspector']],
  },
  {
    why: 'a list inside a statement',
    marked:
      'PCC Owen Hart said: “«I have three questions:»\n\n- «why was this missed;»\n- «who knew.»\n\n“«I want answers.»”',
    quotes: [[4, 'direct', 'Owen Hart', 'pcc']],
  },
  {
    why: 'answers of an interview are those of whoever is interviewed',
    marked:
      'We put your questions to Chief Fire Officer Nia Brandt.\n\nQ: Were you surprised?\n\nA: “«Not by that.»”\n\nQ: What next?\n\nA: «We listen.»',
    quotes: [
      [1, 'direct', 'Nia Brandt', 'fire-leader'],
      [1, 'unmarked', 'Nia Brandt', 'fire-leader'],
    ],
  },
  {
    why: 'a sergeant who speaks for a federation speaks for the union',
    marked: 'Sgt Lou Pike, secretary of the county’s Police Federation, said: “«We are on our knees.»”',
    quotes: [[1, 'direct', 'Lou Pike', 'union']],
  },
  {
    why: 'an office with a body in it, then a titled name',
    marked: 'Leader of the council Cllr Imran Butt said: “«This is a call to wake up.»”',
    quotes: [[1, 'direct', 'Imran Butt', 'council']],
  },
  {
    why: 'who led the inspection is an inspector without a title',
    marked: '“«I did not expect that,»” said Grace Lumley, who led the inspection for HMIC.',
    quotes: [[1, 'direct', 'Grace Lumley', 'inspector']],
  },
  {
    why: 'what an item of a list is borne out by is not said by its first noun',
    marked:
      'The report’s principal concerns were:\n\n- Nobody could say how often force was used: “«We could find nine films.»”\n- Appropriate adults took too long.',
    quotes: [[1, 'direct', null, null]],
  },
  {
    why: 'the next sentence points back',
    marked:
      '“«It has been led by people who would rather not know.»” Those are the words of HMI Ivor Lund, and they stand.',
    quotes: [[1, 'direct', 'Ivor Lund', 'inspector']],
  },
  {
    why: 'a name that has slipped into its title',
    marked:
      'His Majesty’s Inspector of Gillian Ord Constabulary, said:\n\n“«Every child has a right to be safe.»”',
    quotes: [[1, 'direct', 'Gillian Ord', 'inspector']],
  },
  {
    why: 'surnames that are titles, and words of bodies',
    marked:
      'Annette Lake, HM Inspector of Fire & Rescue Services, said: “«It copes.»”\n\nChief Fire Officer Darren Pope said: “«We will listen.»”',
    quotes: [
      [1, 'direct', 'Annette Lake', 'inspector'],
      [1, 'direct', 'Darren Pope', 'fire-leader'],
    ],
  },
  {
    why: 'a statement announced by a line and printed with its list, without marks',
    marked:
      'Statement from Police and Crime Commissioner Owen Hart:\n\n«I am dismayed by the decision.»\n\n1. «I was given no notice.»\n2. «The evidence is old.»\n\n«I have asked for a meeting.»',
    quotes: [[4, 'unmarked', 'Owen Hart', 'pcc']],
  },
  {
    why: 'cut off in the middle: the words that are there',
    marked: 'HMI Ivor Lund said: “«The force must improve.»\n\n“«Failure to record cri»',
    quotes: [[2, 'direct', 'Ivor Lund', 'inspector']],
  },
  {
    why: 'Welsh puts the verb first',
    marked:
      '“«Mae angen gwella,»” meddai’r Prif Gwnstabl Dafydd Prys.\n\nDywedodd y Prif Gwnstabl Dafydd Prys; “«Rydym yn falch.»”',
    quotes: [
      [1, 'direct', 'Dafydd Prys', 'force-leader'],
      [1, 'direct', 'Dafydd Prys', 'force-leader'],
    ],
  },
  {
    why: 'unnamed voices by what they speak for',
    marked:
      'A spokesperson for HMICFRS said: “«We stand by our findings.»” A Home Office spokesman said: “«We expect forces to act.»” A spokeswoman for the NSPCC said: “«Children deserve better.»”',
    quotes: [
      [1, 'direct', null, 'inspector'],
      [1, 'direct', null, 'government'],
      [1, 'direct', null, 'charity'],
    ],
  },
  {
    why: 'a chief constable who is only written to is not the writer',
    marked: 'In a letter to the chief constable, HMI Ivor Lund wrote: “«I no longer have concerns.»”',
    quotes: [[1, 'direct', 'Ivor Lund', 'inspector']],
  },
];

/** The text without « and », and the places between them. */
const readPlaces = (marked: string): { text: string; places: { start: number; end: number }[] } => {
  const places: { start: number; end: number }[] = [];
  let text = '';
  let start = 0;
  for (const sign of marked) {
    if (sign === '«') start = text.length;
    else if (sign === '»') places.push({ start, end: text.trimEnd().length });
    else text += sign;
  }
  return { text, places };
};

describe('findQuotes', () => {
  it.each(rows)('$why', ({ marked, quotes }) => {
    const { text, places } = readPlaces(marked);
    const found = findQuotes(layOut(text, reference));
    expect(found.flatMap(({ contents }) => contents.map(({ words }) => words))).toEqual(
      places.map(({ start, end }) => text.slice(start, end)),
    );
    expect(
      found.map(({ contents, directness, attribution: { speaker } }) => [
        contents.length,
        directness,
        speaker?.name ?? null,
        speaker?.role ?? null,
      ]),
    ).toEqual(quotes);
  });

  it('keeps the printed speaker and says so where the words are another’s', () => {
    const text =
      'Assistant Chief Constable Mair Voss said: “The force has used our findings well since we made our recommendations.”';
    const [quote] = findQuotes(layOut(text, reference));
    expect(quote?.attribution.speaker?.name).toBe('Mair Voss');
    expect(quote?.attribution.conflict).toBe(
      'Part of these words fits the inspectorate rather than the speaker printed with them',
    );
  });

  it('says so where a leader seems to hold themselves to account', () => {
    const text =
      'Chief Constable Mair Voss said: “I shall be holding the chief constable to account for this.”';
    expect(findQuotes(layOut(text, reference))[0]?.attribution.conflict).toBe(
      'Part of these words fits a commissioner rather than the leader printed with them',
    );
  });

  it('hands a few words of a report on to nobody who spoke before', () => {
    const text =
      '“We did well,” Mair Voss said.\n\nDuring busy hours the force missed “signs of risk” in many calls.';
    const fragment = findQuotes(layOut(text, reference)).find(({ directness }) => directness === 'fragment');
    expect(fragment?.attribution.speaker).toMatchObject({ name: null, role: 'document' });
  });

  it('names its rule, its cue and the words that name the speaker', () => {
    const text = 'Chief Constable Mair Voss of Ardenshire Police welcomed it. “We will act,” she said.';
    const [quote] = findQuotes(layOut(text, reference));
    expect(quote?.rule).toBe('quote-direct-after');
    expect(quote?.attribution.cue?.words).toBe('said');
    expect(quote?.attribution.speaker).toMatchObject({
      name: 'Mair Voss',
      title: 'Chief Constable',
      organisation: 'ardenshire',
      mention: { words: 'she' },
    });
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import { parsePartialDate } from '../../src/domain/partial-date.ts';
import { inventedReference } from '../support/invented-reference.ts';
import { releaseOf } from '../support/releases.ts';

const reference = await inventedReference();
const read = (text: string) => extract(releaseOf(text), reference);

describe('whom a document is about', () => {
  const table: readonly { text: string; ids: readonly string[]; why: string }[] = [
    { why: 'named in the lead', text: 'Ardenshire Police was praised.', ids: ['ardenshire'] },
    {
      why: 'a bare place, in the company of policing',
      text: 'Detainees in Ardenshire were well treated in police custody.',
      ids: ['ardenshire'],
    },
    {
      why: 'two, each with its own',
      text: 'Two forces were inspected.\n\nArdenshire Police was praised. Northmoor Constabulary was criticised. Ardenshire Police keeps records well. Northmoor Constabulary does not.',
      ids: ['ardenshire', 'northmoor'],
    },
    {
      why: 'a force named to compare is none',
      text: 'Ardenshire Police was criticised.\n\nIts response is slow, similar to Northmoor Constabulary.',
      ids: ['ardenshire'],
    },
    {
      why: 'nor is where somebody used to work',
      text: 'Ardenshire Police was criticised.\n\nChief Constable Ann Lowe, formerly of Northmoor Constabulary, agreed.',
      ids: ['ardenshire'],
    },
    {
      why: 'nor is one in another story’s headline',
      text: 'Ardenshire Police was criticised.\n\nRelated news\n\nNorthmoor Constabulary recruits',
      ids: ['ardenshire'],
    },
    { why: 'nobody is named', text: 'We have improved since inspectors came.', ids: [] },
  ];
  it.each(table)('$why', ({ text, ids }) => {
    expect(read(text).subjects.map(({ id }) => id)).toEqual(ids);
  });

  it('says so when nobody is named', () => {
    expect(read('We have improved.').problems.map(({ kind }) => kind)).toContain('no-organisation');
  });

  it('reads the owner of the page from its address, and says that it did', () => {
    const extraction = extract(
      releaseOf('We have improved since inspectors came.', {
        address: 'https://www.ardenshire.police.example/news/1',
      }),
      reference,
    );
    expect(extraction.subjects).toEqual([
      {
        id: 'ardenshire',
        name: 'Ardenshire Police',
        certainty: 'inferred',
        why: 'the page stands on ardenshire.police.example',
      },
    ]);
    expect(extraction.problems.map(({ kind }) => kind)).toContain('organisation-inferred');
  });

  it('takes what was supplied before what it reads', () => {
    const extraction = extract(
      releaseOf('Ardenshire Police improved.', { organisations: ['northmoor'] }),
      reference,
    );
    expect(extraction.subjects.map(({ id }) => id)).toEqual(['northmoor']);
  });
});

describe('when a document was published', () => {
  const table: readonly { text: string; value: string | null; certainty: string; why: string }[] = [
    {
      why: 'a dateline',
      text: 'Police praised\n\nSep 14, 2018\n\nArdenshire Police was praised.',
      value: '2018-09-14',
      certainty: 'stated',
    },
    {
      why: 'a label',
      text: 'Published on: 3 May 2022\n\nThe force was praised.',
      value: '2022-05-03',
      certainty: 'stated',
    },
    {
      why: 'today, with the date in brackets',
      text: 'A report out today (5 June 2020) praises the force.',
      value: '2020-06-05',
      certainty: 'stated',
    },
    {
      why: 'no year is invented',
      text: 'A report out today (4 August) praises the force.',
      value: '--08-04',
      certainty: 'stated',
    },
    {
      why: 'weekday and the years spoken of leave one year',
      text: 'A report by HMICFRS out today (Tuesday 14th May) praises the force, a year after the 2018 inspection.',
      value: '2019-05-14',
      certainty: 'inferred',
    },
    {
      why: 'the visit is not the publication',
      text: 'Inspectors visited in October 2017 and praised the force.',
      value: null,
      certainty: 'unknown',
    },
    {
      why: 'a deadline is not',
      text: 'By 30 September 2024, the force should improve.',
      value: null,
      certainty: 'unknown',
    },
    {
      why: 'nor is another report',
      text: 'A report released on 7 December found failings.',
      value: null,
      certainty: 'unknown',
    },
  ];
  it.each(table)('$why', ({ text, value, certainty }) => {
    const { publishedOn } = read(text);
    expect([publishedOn.value, publishedOn.certainty]).toEqual([value, certainty]);
  });

  it('reports dates that contradict each other and smooths nothing over', () => {
    const extraction = read(
      'Police praised\n\nSep 21, 2017\n\nThe report, published on Thursday (September 1), praised the force.',
    );
    expect(extraction.publishedOn.value).toBe('2017-09-21');
    expect(
      extraction.problems.filter(({ kind }) => kind === 'dates-contradict').map(({ message }) => message),
    ).toEqual([
      'The page is dated 2017-09-21, but its text speaks of “Thursday (September 1)”, a day that was no such weekday in 2017.',
    ]);
  });

  it('takes the supplied date', () => {
    const extraction = extract(
      releaseOf('The force was praised.', { published: parsePartialDate('2021-03') }),
      reference,
    );
    expect(extraction.publishedOn).toEqual({
      value: '2021-03',
      certainty: 'stated',
      why: 'it was given with the release',
    });
  });
});

describe('what a finding is true of', () => {
  const finding = (text: string, words: string) => {
    const found = read(text).findings.find(({ span }) => span.words.includes(words));
    return found === undefined
      ? null
      : { kind: found.kind, era: found.era, voice: found.voice, about: found.subjects.map(({ id }) => id) };
  };
  const table: readonly { text: string; words: string; is: ReturnType<typeof finding>; why: string }[] = [
    {
      why: 'an earlier inspection, retold',
      text: 'Ardenshire Police has improved.\n\nLast year inspectors found poor supervision.\n\nThe latest report praises it.',
      words: 'poor supervision',
      is: { kind: 'concern', era: 'earlier', voice: 'inspectorate', about: ['ardenshire'] },
    },
    {
      why: 'what goes on from a retelling is retold too',
      text: 'Ardenshire Police was re-inspected.\n\nThat report, released in 2018, was critical. It found poor records.\n\nNow records are good.',
      words: 'poor records',
      is: { kind: 'concern', era: 'earlier', voice: 'inspectorate', about: ['ardenshire'] },
    },
    {
      why: 'a comparison with last year reports now',
      text: 'Ardenshire Police has become slower than last year, inspectors say.',
      words: 'slower',
      is: { kind: 'concern', era: 'current', voice: 'inspectorate', about: ['ardenshire'] },
    },
    {
      why: '“the force” is the one told of last',
      text: 'Two forces were inspected.\n\nArdenshire Police was praised. Northmoor Constabulary was criticised. The force keeps poor records.\n\nArdenshire Police and Northmoor Constabulary responded.',
      words: 'keeps poor records',
      is: { kind: 'concern', era: 'current', voice: 'inspectorate', about: ['northmoor'] },
    },
    {
      why: 'items are about whom their lead-in names',
      text: 'Ardenshire Police and Northmoor Constabulary were inspected.\n\nArdenshire Police was criticised. Inspectors told Northmoor Constabulary to improve, including:\n\n- more trained investigators.',
      words: 'more trained investigators',
      is: { kind: 'concern', era: 'current', voice: 'inspectorate', about: ['northmoor'] },
    },
    {
      why: 'a leader who relays the report speaks for the force',
      text: 'Ardenshire Police was inspected.\n\nChief Constable Ann Lowe said: “Inspectors found that our records are poor.”',
      words: 'records are poor',
      is: { kind: 'concern', era: 'current', voice: 'force', about: ['ardenshire'] },
    },
    {
      why: 'what is told as somebody’s own account is no judgement of inspectors',
      text: 'Ardenshire Police was inspected again.\n\nIt has met six of the 15, Chief Constable Ann Lowe said. By her own account the force has improved:\n\n- its training; and\n- its records.',
      words: 'its records',
      is: { kind: 'progress', era: 'current', voice: 'force', about: ['ardenshire'] },
    },
    {
      why: 'a leader who praises the staff relays nothing',
      text: 'Ardenshire Police was inspected.\n\nChief Constable Ann Lowe said: “Our staff are excellent.”',
      words: 'excellent',
      is: null,
    },
    {
      why: 'nor does one who accepts the review in a few words',
      text: 'Ardenshire Police was inspected.\n\nChief Constable Ann Lowe said: “I fully acknowledge the review’s good findings.”',
      words: 'good findings',
      is: null,
    },
    {
      why: 'items worded as what is wished for are criticism',
      text: 'Ardenshire Police was inspected.\n\nIt needs to make improvements, including:\n\n- better supervision.',
      words: 'better supervision',
      is: { kind: 'concern', era: 'current', voice: 'inspectorate', about: ['ardenshire'] },
    },
    {
      why: 'a text that speaks of no inspection finds nothing',
      text: 'Ardenshire Police has poor supervision, a columnist wrote.',
      words: 'poor supervision',
      is: null,
    },
    {
      why: 'notes to editors find nothing',
      text: 'Ardenshire Police was inspected.\n\nNotes to editors\n\n1. The programme highlights poor practice.',
      words: 'poor practice',
      is: null,
    },
  ];
  it.each(table)('$why', ({ text, words, is }) => {
    expect(finding(text, words)).toEqual(is);
  });

  it('a sentence that praises and criticises gives both, at one place', () => {
    const { findings } = read(
      'Inspectors say Ardenshire Police keeps good records, but supervision is poor.',
    );
    expect(findings.map(({ kind, span }) => [kind, span.words])).toEqual([
      ['concern', 'Inspectors say Ardenshire Police keeps good records, but supervision is poor.'],
      ['good-practice', 'Inspectors say Ardenshire Police keeps good records, but supervision is poor.'],
    ]);
  });
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    'Ardenshire Police',
    'said: “',
    '”',
    '‘',
    "'",
    '"',
    ' was poor. ',
    '\n\n',
    '\n- ',
    'Notes to editors',
    'Friday 30th August',
    'Chief Constable Ann Lowe',
    ' rated inadequate ',
    'causes of concern',
    ':',
    '😀',
    '\u0000',
    '123',
  );
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces).map((parts) => parts.join('')),
  );

  it('is answered with places that are true of it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const extraction = read(text);
        const spans = [
          ...extraction.findings.flatMap(({ span, leadIn, trigger }) => [span, leadIn, trigger]),
          ...extraction.quotes.flatMap(({ contents }) => [...contents]),
          ...extraction.grades.map(({ span }) => span),
          ...extraction.counts.map(({ span }) => span),
        ].filter((span) => span !== null);
        for (const span of spans) {
          expect(span.words).not.toBe('');
          expect(text.slice(span.start, span.end)).toBe(span.words);
        }
        const outside = extraction.problems.filter(
          ({ place }) => place !== null && (place.start < 0 || place.end > text.length),
        );
        expect(outside).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('gives findings in reading order that overlap only where they are one sentence', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { findings } = read(text);
        const crossing = findings.filter(({ span }, i) => {
          const next = findings[i + 1]?.span;
          return next !== undefined && next.start !== span.start && next.start < span.end;
        });
        expect(crossing).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

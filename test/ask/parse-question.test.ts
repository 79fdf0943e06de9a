import { beforeAll, describe, expect, test } from 'vitest';
import type { Asked, CommandName, Question } from '../../src/domain/question.ts';
import { inventedReference } from '../support/invented-reference.ts';
import { inventedReleases } from '../support/invented-releases.ts';
import { type SmallLibrary, smallLibrary } from '../support/small-library.ts';

let library: SmallLibrary;

beforeAll(async () => {
  library = smallLibrary(inventedReleases, await inventedReference());
});

const ask = (text: string, command: CommandName | null = null) =>
  library.answerer.answer({ text, command } satisfies Asked);

interface Row {
  readonly typed: string;
  readonly command?: CommandName;
  readonly read: Partial<Question>;
  readonly why: string;
}

const rows: readonly Row[] = [
  // Commands.
  {
    typed: 'northmoor',
    command: 'concerns',
    read: { intent: 'concerns', organisations: ['northmoor'] },
    why: 'a bare place',
  },
  {
    typed: '/concerns northmoor',
    read: { intent: 'concerns', organisations: ['northmoor'] },
    why: 'typed out where Slack does not split it off',
  },
  {
    typed: '/CONCERNS Northmoor',
    read: { intent: 'concerns', organisations: ['northmoor'] },
    why: 'letter case of a command',
  },
  {
    typed: 'Northmoor Constabulary',
    command: 'concerns',
    read: { organisations: ['northmoor'] },
    why: 'a full name',
  },
  {
    typed: 'northmoor constabulary',
    command: 'concerns',
    read: { organisations: ['northmoor'] },
    why: 'without capitals',
  },
  {
    typed: 'northmoor police',
    command: 'concerns',
    read: { organisations: ['northmoor'] },
    why: 'as newspapers call it',
  },
  {
    typed: 'northmoor custody',
    command: 'concerns',
    read: { organisations: ['northmoor'], topics: ['custody'], leftover: '' },
    why: 'force and topic',
  },
  {
    typed: 'custody',
    command: 'concerns',
    read: { organisations: [], topics: ['custody'] },
    why: 'a topic alone is enough',
  },
  {
    typed: 'custody northmoor',
    command: 'recommendations',
    read: { intent: 'recommendations', organisations: ['northmoor'], topics: ['custody'] },
    why: 'either order',
  },
  {
    typed: 'appropriate adults',
    command: 'recommendations',
    read: { topics: ['appropriate-adults'] },
    why: 'a topic of two words',
  },
  {
    typed: 'AAs',
    command: 'recommendations',
    read: { topics: ['appropriate-adults'] },
    why: 'an abbreviation, many of them',
  },
  {
    typed: 'RSOs',
    command: 'recommendations',
    read: { topics: ['sex-offender-management'] },
    why: 'what people type and releases do not print',
  },
  {
    typed: 'rso',
    command: 'recommendations',
    read: { topics: ['sex-offender-management'] },
    why: 'an abbreviation in small letters',
  },
  {
    typed: 'dana whitlock',
    command: 'quote',
    read: { intent: 'quotes', people: ['Dana Whitlock'] },
    why: 'a full name without capitals',
  },
  {
    typed: 'Whitlock',
    command: 'quote',
    read: { people: ['Dana Whitlock'] },
    why: 'a surname is enough where somebody is asked for',
  },
  {
    typed: 'ACC Finch',
    command: 'quote',
    read: { people: ['Orla Finch'], roles: [], titles: [] },
    why: 'the name says more than the title by it',
  },
  {
    typed: 'ACC Finch on custody',
    command: 'quote',
    read: { people: ['Orla Finch'], topics: ['custody'], leftover: '' },
    why: 'a person on a topic',
  },
  {
    typed: 'inspector',
    command: 'quote',
    read: { roles: ['inspector'] },
    why: 'a role',
  },
  {
    typed: 'an inspector',
    command: 'quote',
    read: { roles: ['inspector'], leftover: '' },
    why: 'a role with its article',
  },
  {
    typed: 'inspectors',
    command: 'quote',
    read: { roles: ['inspector'] },
    why: 'many of them',
  },
  {
    typed: 'HMICFRS',
    command: 'quote',
    read: { roles: ['inspector'] },
    why: 'the inspectorate speaks through its inspectors',
  },
  {
    typed: 'chief constable',
    command: 'quote',
    read: { roles: ['force-leader'], titles: ['chief constable'] },
    why: 'a title is a role, and kept to put its bearer first',
  },
  {
    typed: 'pcc',
    command: 'quote',
    read: { roles: ['pcc'] },
    why: 'an office by its initials, in small letters',
  },
  {
    typed: 'the commissioner ardenshire',
    command: 'quote',
    read: { roles: ['pcc'], organisations: ['ardenshire'] },
    why: 'a commissioner of a place',
  },
  {
    typed: 'fire chief',
    command: 'quote',
    read: { roles: ['fire-leader'] },
    why: 'everyday for chief fire officer',
  },
  {
    typed: 'northmoor',
    command: 'quote',
    read: { organisations: ['northmoor'], roles: [] },
    why: 'who speaks about or for it',
  },
  {
    typed: 'matters of custody in northmoor 2019',
    command: 'concerns',
    read: { period: { from: '2019', to: '2019' } as Question['period'] },
    why: 'a bare year narrows a command',
  },
  // Plain English.
  {
    typed: 'what did inspectors say about missing children?',
    read: { intent: 'findings', topics: ['missing-children'], roles: [], leftover: '' },
    why: 'what inspectors say is what findings are, not quotations',
  },
  {
    typed: 'What did HMICFRS find on custody',
    read: { intent: 'findings', topics: ['custody'], leftover: '' },
    why: 'the inspectorate by name is no condition',
  },
  {
    typed: 'quote the chief constable on custody',
    read: { intent: 'quotes', roles: ['force-leader'], topics: ['custody'] },
    why: 'a command in plain words',
  },
  {
    typed: 'what did Orla Finch say about custody?',
    read: { intent: 'quotes', people: ['Orla Finch'], topics: ['custody'] },
    why: 'a person who says something is to be quoted',
  },
  {
    typed: 'What did ACC Finch promise?',
    read: { intent: 'quotes', people: ['Orla Finch'] },
    why: 'a title makes a surname a person',
  },
  {
    typed: 'what did the pcc think of ardenshire police',
    read: { intent: 'quotes', roles: ['pcc'], organisations: ['ardenshire'] },
    why: 'an office that thinks',
  },
  {
    typed: 'has the chief fire officer seen it',
    read: { intent: 'quotes', roles: ['fire-leader'] },
    why: 'an office that does something',
  },
  {
    typed: 'what went well in northmoor?',
    read: { intent: 'good-practice', organisations: ['northmoor'], leftover: '' },
    why: 'praise by everyday words',
  },
  {
    typed: 'good practice in custody',
    read: { intent: 'good-practice', topics: ['custody'], leftover: '' },
    why: 'praise by the term of art',
  },
  {
    typed: 'weaknesses of Northmoor Constabulary',
    read: { intent: 'concerns', organisations: ['northmoor'], leftover: '' },
    why: 'criticism by another word',
  },
  {
    typed: 'what concerns inspectors in Northmoor',
    read: { intent: 'concerns', organisations: ['northmoor'] },
    why: 'criticism as a verb',
  },
  {
    typed: 'recommendations for Northmoor Constabulary',
    read: { intent: 'recommendations', organisations: ['northmoor'], leftover: '' },
    why: 'a command in plain words',
  },
  {
    typed: 'causes of concern Haven Police',
    read: { intent: 'findings', kinds: ['cause-of-concern'], organisations: ['haven'] },
    why: 'the formal kind, not loose concerns',
  },
  {
    typed: 'any AFIs for Haven Police?',
    read: { intent: 'findings', kinds: ['area-for-improvement'], leftover: '' },
    why: 'a formal kind by its initials',
  },
  {
    typed: 'how many overdue visits were there in Northmoor?',
    read: { intent: 'how-many', wants: 'number', organisations: ['northmoor'] },
    why: 'a number is wanted',
  },
  {
    typed: 'When is the plan due?',
    read: { wants: 'date' },
    why: 'a date is wanted',
  },
  {
    typed: 'why is Haven Police in special measures?',
    read: { intent: 'concerns', organisations: ['haven'], kinds: [] },
    why: 'the reason is the criticism, not the measure',
  },
  {
    typed: 'what did the first inspection of Northmoor Constabulary find',
    read: { intent: 'findings', eras: ['earlier'], organisations: ['northmoor'], leftover: '' },
    why: 'what documents retell',
  },
  {
    typed: 'Northmoor Constabulary since 2018',
    read: { intent: 'findings', period: { from: '2018', to: null } as Question['period'] },
    why: 'a beginning',
  },
  {
    typed: 'Northmoor Constabulary before 2018',
    read: { period: { from: null, to: '2017' } as Question['period'] },
    why: 'an end, the year itself left out',
  },
  {
    typed: 'Northmoor Constabulary between 2017 and May 2019',
    read: { period: { from: '2017', to: '2019-05' } as Question['period'] },
    why: 'both ends, the last a month',
  },
  {
    typed: 'findings on custody last year',
    read: { period: { from: '2025', to: '2025' } as Question['period'], topics: ['custody'] },
    why: 'last year by the clock',
  },
  {
    typed: 'has Northmoor Constabulary improved since 2018',
    read: { intent: 'change', period: null },
    why: 'a comparison, not what was published since',
  },
  {
    typed: 'the 2018 inspection of Northmoor Constabulary',
    read: { period: null },
    why: 'a year that names an inspection is no date of publication',
  },
  {
    typed: 'what did the force say about custody in Haven',
    read: { voices: ['force'], topics: ['custody'], organisations: ['haven'] },
    why: 'whose judgement is asked for, and custody says which Haven',
  },
  {
    typed: 'complaints about the PCC',
    read: { intent: 'search', roles: [] },
    why: 'an office that does nothing is not asked to be quoted',
  },
  // Forms.
  {
    typed: 'force:northmoor topic:custody since:2018 kind:recommendation',
    read: {
      intent: 'findings',
      organisations: ['northmoor'],
      topics: ['custody'],
      kinds: ['recommendation'],
      period: { from: '2018', to: null } as Question['period'],
      leftover: '',
    },
    why: 'key:value forms together',
  },
  {
    typed: 'force:"Northmoor Constabulary" until:2020-05',
    read: { organisations: ['northmoor'], period: { from: null, to: '2020-05' } as Question['period'] },
    why: 'a value of two words, and a month',
  },
  {
    typed: 'speaker:whitlock topic:custody',
    read: { intent: 'quotes', people: ['Dana Whitlock'], topics: ['custody'] },
    why: 'a speaker by surname',
  },
  {
    typed: 'voice:inspectorate custody',
    read: { voices: ['inspectorate'], topics: ['custody'], leftover: '' },
    why: 'a voice',
  },
  {
    typed: 'topic:missing-children',
    read: { topics: ['missing-children'] },
    why: 'a topic by its id',
  },
  {
    typed: '"hard cases"',
    read: { intent: 'search', phrase: 'hard cases', leftover: '' },
    why: 'exact words',
  },
  {
    typed: '“hard cases” Northmoor',
    read: { phrase: 'hard cases', organisations: ['northmoor'] },
    why: 'curly marks are marks',
  },
  {
    typed: '"Northmoor Constabulary"',
    read: { phrase: null, organisations: ['northmoor'] },
    why: 'a name in marks is a name',
  },
  // What Slack and phones put around it.
  {
    typed: '<@U0123ABC> concerns Northmoor Constabulary',
    read: { intent: 'concerns', organisations: ['northmoor'], leftover: '' },
    why: 'a mention of the bot',
  },
  {
    typed: 'custody in <#C0123|custody-leads>?',
    read: { topics: ['custody'], leftover: '' },
    why: 'a channel',
  },
  {
    typed: 'see <https://northmoor.police.example/x|northmoor constabulary> custody',
    read: { organisations: ['northmoor'], topics: ['custody'] },
    why: 'a link keeps its words',
  },
  {
    typed: ':wave: custody :+1:',
    read: { topics: ['custody'], leftover: '' },
    why: 'emoji by name',
  },
  { typed: 'custody 🙏🏽', read: { topics: ['custody'], leftover: '' }, why: 'emoji as such' },
  { typed: '`custody`', read: { topics: ['custody'], leftover: '' }, why: 'code marks' },
  { typed: '*custody* _please_', read: { topics: ['custody'], leftover: '' }, why: 'bold and italics' },
  { typed: 'custody?!...', read: { topics: ['custody'], leftover: '' }, why: 'punctuation at the end' },
  { typed: 'Northmoor’s custody', read: { organisations: ['northmoor'] }, why: 'a curly possessive' },
  {
    typed: 'custody &amp; missing children',
    read: { topics: ['custody', 'missing-children'], leftover: '' },
    why: 'an entity, and two topics in the order typed',
  },
  // What is left over.
  {
    typed: 'hard cases',
    read: { intent: 'search', corrections: [] },
    why: 'words no facet takes are searched for',
  },
  {
    typed: 'unicorns in custody',
    read: { leftover: 'unicorns', unprinted: ['unicorns'] },
    why: 'a word no release has is said',
  },
  {
    typed: 'custdoy',
    command: 'recommendations',
    read: { topics: ['custody'], corrections: [{ typed: 'custdoy', readAs: 'custody' }] },
    why: 'a misspelt topic is read, and the reading said',
  },
  {
    typed: 'orla fnch',
    command: 'quote',
    read: { people: ['Orla Finch'], corrections: [{ typed: 'orla fnch', readAs: 'Orla Finch' }] },
    why: 'a misspelt person is read when there is only one',
  },
];

describe('what people type is understood', () => {
  test.each(rows)('$typed — $why', ({ typed, command, read }) => {
    const { question } = ask(typed, command ?? null);
    expect(question).toMatchObject(read);
  });
});

describe('help teaches by example', () => {
  test.each([
    ['', 'nothing typed'],
    ['help', 'asked for'],
    ['Help!', 'with feeling'],
    ['<@U0123ABC>', 'only the bot is named'],
    ['hello', 'a greeting'],
    ['?', 'a question mark'],
  ])('%j — %s', (typed) => {
    const answer = ask(typed);
    expect(answer.kind).toBe('help');
  });

  test('every example it gives finds something', () => {
    const { examples } = library.answerer;
    expect(examples.length).toBeGreaterThanOrEqual(5);
    for (const { ask: example } of examples) expect([example, ask(example).kind]).toEqual([example, 'found']);
  });
});

describe('one question back', () => {
  test('a place whose police and fire service both have something to show', () => {
    const answer = ask('haven', 'concerns');
    expect(answer.kind === 'which-one' && answer.problem).toMatchObject({
      kind: 'ambiguous-organisation',
      words: 'haven',
      choices: [
        { label: 'Haven Police', asked: { command: 'concerns', text: 'Haven Police' } },
        { label: 'Haven Fire & Rescue Service' },
      ],
    });
  });

  test('each choice, asked anew, is answered', () => {
    const answer = ask('haven', 'concerns');
    const choices = answer.kind === 'which-one' ? answer.problem.choices : [];
    expect(choices.map((choice) => library.answerer.answer(choice.asked).kind)).toEqual(['found', 'found']);
  });

  test('a place nobody has anything about is read as both: the answer is the same whichever was meant', () => {
    const { kind, question } = ask('tarnshire', 'concerns');
    expect(kind).toBe('nothing-found');
    expect(question.organisations).toEqual(['tarnshire', 'tarnshire-fire']);
  });

  test('a place that only one of them has anything to show for is answered, and the reading said', () => {
    const { kind, question } = ask('northmoor', 'concerns');
    expect(kind).toBe('found');
    expect(question.readings).toEqual([
      { typed: 'northmoor', readAs: 'Northmoor Constabulary', notReadAs: ['Northmoor Fire Brigade'] },
    ]);
  });

  test.each([
    ['what is bullying like at haven fire', 'haven-fire', 'the word fire decides'],
    ['detainees in haven', 'haven', 'police words decide'],
    ['what did Ines Brandt say about Haven', 'haven-fire', 'only one of them is what she speaks about'],
  ])('%s is %s: %s', (typed, id) => {
    expect(ask(typed).question.organisations).toEqual([id]);
  });

  test('a misspelt force is asked about, never guessed', () => {
    const answer = ask('nortmoor', 'concerns');
    expect(answer.kind === 'which-one' && answer.problem).toMatchObject({
      kind: 'unknown-organisation',
      words: 'nortmoor',
    });
    const [first] = answer.kind === 'which-one' ? answer.problem.choices : [];
    expect(first?.label).toBe('Northmoor Constabulary');
  });

  test('a word that releases print is searched for, however near it is to a name', () => {
    expect(ask('support for staff').kind).toBe('found');
  });
});

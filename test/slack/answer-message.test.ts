import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Evidence, evidenceOf } from '../../src/domain/answer.ts';
import { answerMessage } from '../../src/slack/blocks/answer-message.ts';
import type { Message } from '../../src/slack/blocks/message.ts';
import { atMost, lengthOf } from '../../src/slack/limits.ts';
import { SourceText } from '../../src/text/source-text.ts';
import { foundOf } from '../support/found-of.ts';
import { coverage, finding, naming, questionOf, release, statement } from '../support/slack/answers.ts';
import { anyAnswer, anyFound } from '../support/slack/any-answer.ts';
import { messageRefusal } from '../../src/workspace/check/message.ts';
import { defectsOf } from '../support/slack/defects.ts';

interface Part {
  readonly type: string;
  readonly text?: string | { readonly text: string };
  /** Of a date. */
  readonly fallback?: string;
  readonly url?: string;
  readonly placeholder?: { readonly text: string };
  readonly positive_button?: { readonly text: { readonly text: string } };
  readonly negative_button?: { readonly text: { readonly text: string } };
  readonly elements?: readonly Part[];
}

const partsOf = (message: Message): readonly Part[] => message.blocks;
const everyPart = (parts: readonly Part[]): readonly Part[] =>
  parts.flatMap((part) => [part, ...everyPart(part.elements ?? [])]);
/** What a part reads as: its words, those of its parts, those on its buttons and menus. */
const plain = (part: Part): string => {
  if (typeof part.text === 'string') return part.text;
  if (part.fallback !== undefined) return part.fallback;
  if (part.text !== undefined) return part.text.text;
  if (part.placeholder !== undefined) return part.placeholder.text;
  if (part.positive_button !== undefined && part.negative_button !== undefined)
    return `${part.positive_button.text.text} ${part.negative_button.text.text}`;
  const between = part.type.endsWith('actions') ? ' ' : '';
  return (part.elements ?? []).map(plain).join(between);
};
const quotesIn = (message: Message): readonly string[] =>
  everyPart(partsOf(message))
    .filter(({ type }) => type === 'rich_text_quote')
    .map(plain);
const linksIn = (message: Message): readonly (string | undefined)[] =>
  everyPart(partsOf(message)).flatMap(({ type, url }) => (type === 'link' ? [url] : []));

const sent = (message: Message) => ({ ...message, unfurl_links: false, unfurl_media: false, mrkdwn: false });
const question = questionOf({ text: 'northmoor', command: 'concerns' });
const found = (first: Evidence, ...rest: readonly Evidence[]): Message =>
  answerMessage(foundOf(question, [first, ...rest], rest.length + 1, coverage), naming);
const saying = (...paragraphs: readonly string[]): Evidence => ({
  ...finding,
  spans: paragraphs.map((words) =>
    new SourceText(words).span(0, words.length),
  ) as unknown as Evidence['spans'],
});

describe('any answer of any corpus', () => {
  it('is taken by Slack, and nothing in it mentions, links or formats', () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        const message = sent(answerMessage(answer, naming));
        expect(messageRefusal(message, 'post')).toBeNull();
        expect(messageRefusal(message, 'update')).toBeNull();
        expect(defectsOf(message, 'post')).toEqual([]);
        expect(lengthOf(JSON.stringify(message.blocks))).toBeLessThanOrEqual(atMost('ours.payload'));
      }),
      { numRuns: 200 },
    );
  });

  it('shows words whole or not at all, and counts what it leaves out', () => {
    fc.assert(
      fc.property(anyFound, (answer) => {
        const message = answerMessage(answer, naming);
        const shown = quotesIn(message).join('');
        const text = partsOf(message).map(plain).join('\n');
        const left = Number(
          /(?:(\d+) more (?:does|do) not fit|Show more \((\d+) left\))/.exec(text)?.slice(1).find(Boolean) ??
            0,
        );
        const whole = evidenceOf(answer).slice(0, answer.total - left);
        expect(whole.length).toBeGreaterThan(0);
        let from = 0;
        for (const { spans } of whole) {
          const places = spans.map(({ words }) => shown.indexOf(words, from));
          // All of its paragraphs, or none and a sentence that says so.
          const isWhole = places.every((place) => place >= 0);
          if (isWhole) from = Math.max(...places);
          expect(isWhole || text.includes('more than one Slack message holds')).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('links nothing but the releases’ own http addresses', () => {
    fc.assert(
      fc.property(anyFound, (answer) => {
        const own = evidenceOf(answer)
          .flatMap(({ release: one, alsoIn }) => [one, ...alsoIn])
          .flatMap(({ address }) =>
            address !== null && URL.canParse(address) ? [new URL(address).href] : [],
          );
        for (const link of linksIn(answerMessage(answer, naming))) {
          expect(own).toContain(link);
          expect(link).toMatch(/^https?:/);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('how an answer looks', () => {
  it('says the source once above what follows from it, then what each thing is, then its words', () => {
    expect(partsOf(found(finding, statement)).map(plain)).toEqual([
      'Found 2 criticisms.',
      'Read as: concerns · Northmoor Police',
      'Northmoor custody <inspected>\nNorthmoor Gazette, 4 March 2021' +
        'Concern, not a formal kind · the inspectorate’s judgement' +
        'Too few officers in Northmoor know how to look after people held in cells & vans.',
      'the inspectorate’s judgement · said by Ada Quill, Inspector of Constabulary' +
        'The force has work to do before the winter, and it knows it.',
      'Looked through 3 releases, the newest of 4 March 2021.',
      'Narrow down Follow this Show one in context…',
      'Right Wrong',
    ]);
  });

  it('says whom a line is about unless that was asked and is stated, and keeps why it was inferred for its context', () => {
    const about = (id: string, certainty: 'stated' | 'inferred') => ({
      ...finding,
      kindInferred: 'a long reason',
      subjects: [{ id, name: `${id} Police`, certainty, why: 'named' }],
    });
    const labels = [
      about('northmoor', 'stated'),
      about('northmoor', 'inferred'),
      about('haven', 'stated'),
    ].map((one) => plain(partsOf(found(one))[2] as never));
    expect(labels.map((text) => /about .*? Police(?: \(inferred\))?/.exec(text)?.[0])).toEqual([
      undefined,
      'about northmoor Police (inferred)',
      'about haven Police',
    ]);
    expect(labels.join('')).not.toContain('a long reason');
    expect(labels.every((text) => text.includes('not a formal kind · inferred · '))).toBe(true);
  });

  it('says the source again when another release came between', () => {
    const other = { ...finding, release: { ...release, id: 'other', title: 'Another' } };
    const titles = partsOf(found(finding, other, finding))
      .map(plain)
      .filter((text) => text.includes('Gazette'));
    expect(titles).toHaveLength(3);
  });

  it('paragraphs of a statement stand in one quote, a lead-in before its item', () => {
    const leadIn = 'Inspectors were troubled that:';
    const source = new SourceText(leadIn);
    const message = found({ ...saying('first', 'second'), leadIn: source.span(0, leadIn.length) });
    expect(quotesIn(message)).toEqual([`${leadIn}\nfirst\n\nsecond`]);
  });

  it('a lead-in is said once above the items it leads to', () => {
    const leadIn = new SourceText('Inspectors were troubled that:').span(0, 30);
    const message = found({ ...saying('first'), leadIn }, { ...saying('second'), leadIn }, saying('third'));
    expect(quotesIn(message)).toEqual(['Inspectors were troubled that:\nfirst', 'second', 'third']);
  });

  it('what is of one kind and voice is said once above all of it, and again after something else', () => {
    const labels = 'Concern, not a formal kind · the inspectorate’s judgement';
    const texts = partsOf(found(saying('first'), saying('second'), statement, saying('third'))).map(plain);
    expect(texts.slice(2, 6).map((text) => text.includes(labels))).toEqual([true, false, false, true]);
  });

  it('an item after one that is not shown whole says everything about itself', () => {
    const texts = partsOf(found(saying('x'.repeat(20_000)), saying('second'))).map(plain);
    expect(texts[3]).toBe(
      'Northmoor custody <inspected>\nNorthmoor Gazette, 4 March 2021' +
        'Concern, not a formal kind · the inspectorate’s judgementsecond',
    );
  });

  it('a release without an address is named without a link', () => {
    expect(linksIn(found({ ...finding, release: { ...release, address: null } }))).toEqual([]);
    expect(linksIn(found(finding))).toEqual(['https://gazette.example/northmoor?a=1&b=2']);
  });

  it('words longer than a block run on in the next, to the letter', () => {
    const words = Array.from({ length: 700 }, (_, at) => `word${at}`).join(' ');
    const quotes = quotesIn(found(saying(words)));
    expect(quotes.length).toBeGreaterThan(1);
    expect(quotes.join('')).toBe(words);
  });

  it('words longer than a message are pointed to, and what follows is still shown', () => {
    const message = found(saying('x'.repeat(20_000)), statement);
    const text = partsOf(message).map(plain).join('\n');
    expect(text).toContain('These words are 20000 characters long, more than one Slack message holds');
    expect(new Set(linksIn(message))).toEqual(new Set(['https://gazette.example/northmoor?a=1&b=2']));
    expect(quotesIn(message)).toEqual(['The force has work to do before the winter, and it knows it.']);
  });

  it('shows as many as are read on a telephone, and counts the rest', () => {
    const message = found(finding, ...Array.from({ length: 499 }, () => statement));
    expect(quotesIn(message)).toHaveLength(atMost('ours.list'));
    expect(partsOf(message).map(plain)).toContain(
      'Show more (494 left) Narrow down Follow this Show one in context…',
    );
  });

  it('a heading that comes again begins the next page, though there is room: sides stay together', () => {
    const sideOf = (organisation: string) => ({ kind: 'organisation', organisation }) as const;
    const [one, other] = [sideOf('northmoor'), sideOf('kingsmere')];
    const section = (heading: typeof one, ...words: readonly string[]) => ({
      heading,
      evidence: words.map((word) => saying(word)),
      total: words.length,
    });
    const answer = {
      ...foundOf(question, [finding], 5, coverage),
      shape: 'side-by-side',
      sections: [
        section(one, 'One a.', 'One b.'),
        section(other, 'Other a.'),
        section(one, 'One c.', 'One d.'),
      ],
    } as const;
    expect(quotesIn(answerMessage(answer, naming))).toEqual(['One a.', 'One b.', 'Other a.']);
    expect(quotesIn(answerMessage(answer, naming, { starts: [0, 3], canShare: false }))).toEqual([
      'One c.',
      'One d.',
    ]);
  });
});

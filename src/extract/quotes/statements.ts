import type { AttributionBasis, Directness } from '../../domain/quote.ts';
import type { Place } from '../../domain/span.ts';
import type { Page } from '../page.ts';
import type { Credited } from './credited.ts';
import type { Mention } from './mentions.ts';
import { isDeterminer, isPreposition } from './word-kinds.ts';
import type { People } from './people.ts';
import type { Segment } from './segments.ts';
import { isGrade } from './speech.ts';
import type { Word } from './words.ts';

/** One thing said, with all the places its words stand in, before its speaker's role is looked up. */
export interface Statement {
  readonly places: readonly Place[];
  /** The same places with their quote marks, for whoever needs them. */
  readonly marked: readonly Place[];
  readonly directness: Directness;
  readonly basis: AttributionBasis;
  readonly cue: Place | null;
  readonly mention: Mention | null;
  readonly name: string | null;
  /** What to call the speaker where there is no name: `the company`. */
  readonly label: string | null;
  readonly rule: string;
  /** Where the document prints the speaker's full name, first places only; a list a person where several speak. */
  readonly printings: readonly (readonly Place[])[];
}

interface Draft {
  readonly parts: Credited[];
  directness: Directness;
}

/** Puts segments together that were said in one go, and leaves out what is not speech. */
export const joinStatements = (
  page: Page,
  credited: readonly Credited[],
  people: People,
): readonly Statement[] => {
  const drafts: Draft[] = [];
  let last: Credited | null = null;
  for (const one of credited) {
    const draft = drafts.at(-1);
    if (
      draft !== undefined &&
      last !== null &&
      draft.parts.at(-1) === last &&
      goesOn(page, draft, last, one)
    ) {
      draft.parts.push(one);
      if (one.shape === 'direct') draft.directness = 'direct';
    } else if (isSpeech(page, one)) {
      drafts.push({ parts: [one], directness: one.shape === 'direct' ? 'direct' : 'fragment' });
    }
    last = one;
  }
  return drafts.map((draft) => toStatement(draft, people));
};

/** Whether `next` belongs to the statement that `last` is the newest part of. */
const goesOn = (page: Page, draft: Draft, last: Credited, next: Credited): boolean => {
  if (next.segment.continues) return true;
  if (draft.directness !== 'direct' || next.shape === 'named') return false;
  if (last.frame === next.frame) {
    const sameCue =
      next.credit?.cue?.start === last.credit?.cue?.start &&
      next.credit?.mention?.start === last.credit?.mention?.start;
    return (
      sameCue &&
      (next.shape === 'direct' || last.shape === 'direct') &&
      onlyAttribution(last.frame.words, last.at, next.at, last.credit?.mention ?? null)
    );
  }
  if (next.own || next.shape !== 'direct') return false;
  if (last.segment.block === next.segment.block) return next.frameAt === last.frameAt + 1 && next.at === 0;
  // Every paragraph of a statement opened and closed: they belong together where nothing else stands in between.
  return (
    next.name === last.name &&
    next.label === last.label &&
    next.alone &&
    next.segment.block.index === last.segment.block.index + 1 &&
    last.segment.end === last.segment.block.end &&
    page.blocks[next.segment.block.index]?.kind !== 'heading'
  );
};

/** `“A,” she said, “B.”`: what stands between is the attribution and nothing more. */
const onlyAttribution = (
  words: readonly Word[],
  from: number,
  to: number,
  mention: Mention | null,
): boolean => {
  const between = words.slice(from + 1, to);
  if (between.length === 0) return true;
  if (mention === null || between.length > 30) return false;
  const first = between[0] as Word;
  const final = between.at(-1) as Word;
  const holds = between.some((word) => word.start >= mention.start && word.end <= mention.end);
  return (
    holds &&
    (first.kind === 'sign' || first.kind === 'word') &&
    (final.kind === 'sign' || between.length <= 5)
  );
};

const isSpeech = (page: Page, one: Credited): boolean => {
  if (one.shape === 'named') return false;
  const zone = page.zones[one.segment.block.index];
  if (zone === 'headline' || zone === 'after') return one.shape === 'direct' && one.own;
  return one.shape === 'direct' ? true : isFragment(page, one);
};

/** A scare quote has no speaker of its own; a fragment has, or is long enough to have come from somewhere. */
const isFragment = (page: Page, one: Credited): boolean => {
  const inner = page.text.slice(one.segment.inner.start, one.segment.inner.end);
  const count = inner.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  const before = one.frame.words[one.at - 1];
  if (
    /^(?:called|named|entitled|titled|dubbed|nicknamed|so-called|known|word|words|term|terms|phrase|slogan|hashtag|motto)$/.test(
      before?.lower ?? '',
    ) &&
    one.credit?.hold !== 'adjacent'
  )
    return false;
  const article = /^(?:the|a|an|its|their)$/.test(before?.lower ?? '');
  // "a phase known as the “seven minutes of terror”"
  if (/^the$/.test(before?.lower ?? '') && isKnownAs(one.frame.words, one.at - 2)) return false;
  if (isKnownAs(one.frame.words, one.at - 1)) return false;
  // "nothing generic about a “fresh, wild-caught fillet”": it describes a thing, and nobody in its sentence speaks.
  if (!one.own && before !== undefined && isDeterminer(before) && before.lower !== 'that') return false;
  const cue = one.credit?.cue == null ? '' : page.text.slice(one.credit.cue.start, one.credit.cue.end);
  const naming = namingCue.test(cue);
  if (naming && article && count <= 2) return false;
  // "graded ‘good’ at “investigating crime”": the areas beside a grade.
  if (
    count <= 3 &&
    before !== undefined &&
    isPreposition(before) &&
    one.frame.words.some(({ segment }) => segment !== null && isGrade(innerOf(page, segment)))
  )
    return false;
  if (
    count === 1 &&
    one.own &&
    naming &&
    !one.frame.words.slice(0, one.at).some((word) => word.kind === 'quote')
  )
    return true;
  if (count === 1) {
    // "Officers were hailed as “relentless”": the verdict is somebody's, though the sentence does not say whose.
    if (before?.lower === 'as' && verdict.test(one.frame.words[one.at - 2]?.lower ?? '')) return true;
    // "called it “broken”": one word is speech only where the sentence turns on it.
    return one.own && one.credit?.mention != null;
  }
  return one.own || one.credit !== null || count >= 2;
};

const isKnownAs = (words: readonly Word[], as: number): boolean =>
  words[as]?.lower === 'as' && /^known$/.test(words[as - 1]?.lower ?? '');

const verdict =
  /^(?:hailed|praised|lauded|applauded|commended|criticised|condemned|slammed|blasted|dismissed|cited)$/;
const namingCue =
  /^(?:call|called|calls|calling|brand|branded|dubbed|described|labelled|labeled|deemed|termed)$/i;

const innerOf = (page: Page, { inner }: Segment): string => page.text.slice(inner.start, inner.end);

const toStatement = ({ parts, directness }: Draft, people: People): Statement => {
  const first = parts[0] as Credited;
  // "“A,” he said. “B.”": the part that is attributed tells whose the whole is.
  const source = parts.find((part) => part.own && part.credit?.mention != null) ?? first;
  const credit = source.credit;
  const mention = credit?.mention ?? null;
  return {
    places: parts.map(({ segment }) => segment.inner),
    marked: parts.map(({ segment }) => ({ start: segment.start, end: segment.end })),
    directness,
    basis: mention === null ? 'none' : (credit?.basis ?? 'none'),
    cue: credit?.cue ?? null,
    mention,
    name: source.name,
    label: source.label,
    rule: ruleOf(directness, credit?.basis ?? 'none'),
    printings: printingsOfAll(source.name, people),
  };
};

export const printingsOfAll = (name: string | null, people: People): Statement['printings'] =>
  name === null ? [] : name.split(' and ').map((one) => people.printingsOf(one));

const ruleOf = (directness: Directness, basis: AttributionBasis): string => `quote-${directness}-${basis}`;

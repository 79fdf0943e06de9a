import type { Count } from '../domain/count.ts';
import type { Grade } from '../domain/grade.ts';
import type { Problem } from '../domain/problem.ts';
import type { Place } from '../domain/span.ts';
import { fractions, numberOf, numberWords } from './numbers.ts';
import type { Sentence } from './page.ts';
import type { Reading } from './reading.ts';
import { cued } from './cued.ts';

/** A share is said in round words: within this much it is right. */
const roundly = 0.045;
/** "Almost 100" may stand for 85 and more; what is further off is another number. */
const near = 0.15;

/**
 * Numbers of one text that do not agree: a share that is not what its own figures make, a round and an exact figure for
 * one thing, a list with more or fewer items than its lead-in counts, grades that do not add up. Told, never mended.
 */
export const findCountProblems = (
  reading: Reading,
  counts: readonly Count[],
  grades: readonly Grade[],
): readonly Problem[] => [
  ...wrongShares(reading, counts),
  ...roundAndExact(counts),
  ...miscountedLists(reading),
  ...gradesThatDoNotAddUp(reading, grades),
];

const problem = (message: string, place: Place): Problem => ({
  kind: 'counts-contradict',
  message,
  place: { start: place.start, end: place.end },
});

const fractionIn = cued(new RegExp(`\\b(${fractions.map(([words]) => words).join('|')})\\b`, 'iu'));
const percentage = cued(/(\d+(?:\.\d+)?)\s*(?:per cent|percent|%)/iu);
/** "More than half (121) of the 244 cases": the number in brackets is of what follows. */
const bracketed = cued(
  new RegExp(`\\((${numberWords})\\)[^.;()]{0,40}?\\bof (?:the |its |these )?(${numberWords})\\b`, 'iu'),
);

/** What stands in each sentence, by sentence; both are in reading order. */
const bySentence = <T extends { readonly span: Place }>(
  sentences: readonly Sentence[],
  all: readonly T[],
): ReadonlyMap<Sentence, readonly T[]> => {
  const found = new Map<Sentence, T[]>();
  let at = 0;
  for (const one of all) {
    while (at < sentences.length && (sentences[at] as Sentence).end <= one.span.start) at += 1;
    const sentence = sentences[at];
    if (sentence === undefined) break;
    const known = found.get(sentence);
    if (known === undefined) found.set(sentence, [one]);
    else known.push(one);
  }
  return found;
};

const wrongShares = ({ page }: Reading, counts: readonly Count[]): readonly Problem[] => {
  const within = bySentence(page.sentences, counts);
  return page.sentences.flatMap((sentence) => {
    const { words } = sentence;
    const share = fractionIn.exec(words) ?? percentage.exec(words);
    if (share === null) return [];
    const said = fractions.find(([name]) => name === share[1]?.toLowerCase())?.[1] ?? Number(share[1]) / 100;
    const inBrackets = bracketed.exec(words);
    const of = within
      .get(sentence)
      ?.find(({ denominator, rule }) => rule !== 'count-ratio' && denominator !== null);
    const part = inBrackets === null ? of?.value : numberOf(inBrackets[1] as string);
    const whole = inBrackets === null ? of?.denominator : numberOf(inBrackets[2] as string);
    if (part == null || whole == null || whole === 0) return [];
    // Told of two things, a share and a figure need not agree: only where one explains the other.
    const between = words.slice(
      share.index + share[0].length,
      (of?.span.start ?? sentence.start) - sentence.start,
    );
    if (
      inBrackets === null &&
      !/^[^.;]{0,40}[,(–—:][\s(]*(?:or |that is,? |i\.?e\.? |namely )?$/iu.test(between)
    )
      return [];
    const before = words.slice(Math.max(0, share.index - 16), share.index).toLowerCase();
    const ratio = part / whole;
    const fits = /\b(?:more than|over|at least)\s*$/.test(before)
      ? ratio > said && ratio < said + 0.3
      : /\b(?:less than|fewer than|under|up to|almost|nearly|just under)\s*$/.test(before)
        ? ratio < said && ratio > said - near
        : Math.abs(ratio - said) <= roundly;
    if (fits) return [];
    return [
      problem(
        `“${share[0]}” is not what its figures make: ${part} of ${whole} is ${Math.round(ratio * 1000) / 10} per cent.`,
        sentence,
      ),
    ];
  });
};

const mostOfOne = 50;

const headOf = (unit: string): string => unit.split(' ').at(-1) ?? '';

/** "Almost 100 visits" and "98 visits". */
const roundAndExact = (counts: readonly Count[]): readonly Problem[] => {
  const plain = counts.filter(
    ({ value, denominator, unit }) => value !== null && denominator === null && unit !== '',
  );
  const byHead = new Map<string, Count[]>();
  for (const one of plain) {
    if (one.approximately !== null) continue;
    const known = byHead.get(headOf(one.unit));
    // A text that counts one thing so often tells a table, and no number stands for another.
    if (known === undefined) byHead.set(headOf(one.unit), [one]);
    else if (known.length < mostOfOne) known.push(one);
  }
  return plain.flatMap((round) => {
    if (round.approximately === null || (round.value ?? 0) < 10) return [];
    const exact = byHead
      .get(headOf(round.unit))
      ?.find(
        (one) =>
          one.value !== round.value &&
          sameThing(one, round) &&
          Math.abs((one.value ?? 0) - (round.value ?? 0)) <= near * (round.value ?? 0),
      );
    if (exact === undefined) return [];
    return [
      problem(
        `The text prints both “${round.span.words}” and “${exact.span.words}” for what seems to be one number.`,
        exact.span,
      ),
    ];
  });
};

const sameThing = (one: Count, other: Count): boolean =>
  headOf(one.unit) === headOf(other.unit) &&
  !/^(?:per cent|percent|%|hours?|minutes?|days?|weeks?|months?|years?)$/.test(one.unit);

const countedLeadIn = cued(
  new RegExp(
    `\\b(?<!(?:over|than|least|about|around|some|nearly|almost|further|first|of) )(${numberWords})\\s+(?:(?!of\\b)\\p{L}+\\s+){0,3}?(?:recommendations?|causes? (?:of|for) concern|areas?(?: for improvement)?|points|things|ways|respects|complaints|findings|gradings?|grades|judge?ments|categories|strengths|weaknesses|failings|questions|reasons|steps)\\b[^:.]*:$`,
    'iu',
  ),
);
const sample = /\b(?:includ\p{L}*|among|such as|for example|some of)\b/iu;

/** "Graded in four areas:" and five items under it. */
const miscountedLists = ({ page }: Reading): readonly Problem[] => {
  const { blocks, text } = page;
  const items = new Map<number, number>();
  for (const { kind, leadIn } of blocks)
    if (kind === 'item' && leadIn !== null) items.set(leadIn, (items.get(leadIn) ?? 0) + 1);
  return [...items].flatMap(([index, printed]) => {
    const block = blocks[index];
    if (block === undefined || printed < 2) return [];
    const words = text.slice(block.start, block.end);
    const said = numberOf(countedLeadIn.exec(words)?.[1] ?? '');
    if (said === null || said < 2 || said === printed || (sample.test(words) && printed < said)) return [];
    return [problem(`The words before the list count ${said}; ${printed} are printed.`, block)];
  });
};

const total = cued(
  new RegExp(
    `\\b(?:graded|judged|rated|assessed|inspected|looked at|covered|covers|across|marked)\\b[^.;]{0,60}?\\b(${numberWords})\\s+(?:\\p{L}+\\s+){0,2}?areas?\\b`,
    'iu',
  ),
);

/** "Graded in nine areas": good in four, adequate in four, and one is not told of. */
const gradesThatDoNotAddUp = ({ page }: Reading, grades: readonly Grade[]): readonly Problem[] => {
  const within = bySentence(page.sentences, grades);
  let stated: { readonly of: number; readonly sentence: Sentence } | null = null;
  const found: Problem[] = [];
  for (const sentence of page.sentences) {
    const { words } = sentence;
    const inSentence = within.get(sentence) ?? [];
    const of = /areas?/i.test(words) ? numberOf(total.exec(words)?.[1] ?? '') : null;
    const counted = inSentence.filter(({ rule }) => rule === 'grade-count');
    if (of !== null && !counted.some(({ areas }) => areas === of)) stated = { of, sentence };
    const last: typeof stated = stated;
    if (counted.length < 2 || last === null || sentence.index - last.sentence.index > 2) continue;
    const sum = inSentence.reduce((all, { areas }) => all + areas, 0);
    stated = null;
    if (sum !== last.of)
      found.push(
        problem(`The text speaks of ${last.of} areas; the grades that it gives add up to ${sum}.`, sentence),
      );
  }
  return found;
};

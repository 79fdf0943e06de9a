import type { GradeWord } from '../domain/grade.ts';
import type { Place } from '../domain/span.ts';
import { areaAfter, areaBefore, areasBefore, furtherAreas, pairBefore } from './grade-areas.ts';
import { numberOf, numberWords } from './numbers.ts';

/** A grade that a sentence states, with what the words about it say. */
export interface GradeMention extends Place {
  readonly grade: GradeWord;
  readonly previous: GradeWord | null;
  /** As printed; null where none is named. */
  readonly area: string | null;
  /** How many areas share it where they are counted and not named; 1 otherwise. */
  readonly areas: number;
  readonly how: 'grade-change' | 'grade-count' | 'grade-stated';
}

const word = '(outstanding|good|adequate|requir(?:es?|ing) improvement|inadequate)';
const open = `['‘’“”"]`;
const grades = new RegExp(`(${open})?\\b${word}\\b(${open})?`, 'giu');

/** Words that give a grade: what follows them in the sentence is one, marked or not. */
const gives =
  /\b(?:rat(?:ed?|es|ings?)|grad(?:ed?|es|ings?)|judged?|judges|judge?ments?|assess(?:ed|es)|class(?:ed|es)|ranked|deemed|branded|labelled|scored?|scores|awarded|given|gave|gives|received?|receives|got|gets|verdict|marked?|marks|emerged|slipped|dropped|fell|fallen|risen|rose|moved|gone|went|improved|climbed|found to be|found (?:it|us|the (?:force|service|brigade|constabulary))(?: to be)?|stays?|stayed|remains?|remained)\b/iu;
/** What may follow a grade that stands without marks; a noun after it makes it a common word ("good practice"). */
const mayFollow =
  /^\s*(?:$|[.,;:)–—|]|(?:in|at|for|across|overall|to|and|but|or|from|on|by|with|against|throughout|while|when|last|this|again|ratings?|grades?|gradings?|judge?ments?|under|\()(?![\p{L}]))/iu;
/** "Good in two areas", "adequate in three", "in all three", "across six". */
const counted = new RegExp(
  `^\\s*(?:ratings?|grades?|gradings?|judge?ments?)?\\s*(?:in|at|for|across)\\s+(?:all\\s+|another\\s+|a further\\s+|the other\\s+|the remaining\\s+|just\\s+|only\\s+)?(${numberWords})(?:\\s+(?:out )?of\\s+(?:the |its )?(?:${numberWords}))?(?:\\s+(?:other|further|more|remaining))?(?=\\s+(?:areas?|others?|categories|headings|pillars|questions)\\b|\\s*(?:[.,;:–—)]|$|and\\b|but\\b|while\\b))`,
  'iu',
);
const inAll =
  /^\s*(?:in|across|for|on) (?:all|every) (?:of )?(?:the |its )?(?:areas?|counts?|categories|headings|pillars)\b|^\s*across the board\b|^\s*overall\b/iu;
/** Right before a grade: the one it was, not the one it is. */
const wasBefore =
  /\b(?:up|down|improved|improvement|risen|rise|dropped?|slipped|fallen|fall|fell|moved|gone|went|raised|lifted|downgraded|upgraded|demoted|promoted|compared|change|changed|previously|formerly|was|against|on)\s+(?:(?:up|down|from|with|its|the|an?|last|previous|earlier|rating|grade|judge?ment|of|as|on)\s+)*$/iu;
/** Nothing between but "to": "from ‘requires improvement’ to ‘good’". */
const turnsInto =
  /^\s*(?:(?:rating|grade|judge?ment)\s+)?(?:in (?:19|20)\d\d\s+)?(?:to|into)\s+(?:an?\s+|being\s+|be\s+)?$/iu;
/** "Good (adequate in 2019)", "good, previously adequate", "good – up from requires improvement". */
const comparedWith =
  /^\s*(?:[,(–—-]\s*)(?:(?:it |and )?(?:was|previously|formerly|up from|down from|compared with|having been|against|an improvement on|a (?:fall|drop|rise) from|last time|before,?|instead of)\s+(?:an?\s+|as\s+|the\s+)?)?$/iu;
/** "No outstanding grades", "not inadequate", "neither good nor bad". */
const denied =
  /\bno (?:part|area|force|service|pillar|category)\b[^,;]{0,50}$|\b(?:no|not|never|none|nor|neither|without|rather than|instead of|short of|below|above|better than|worse than)\s+(?:(?:an?|any|been|be|yet|the|either|quite|rated|graded|judged|area|was|were|as|of|it|them)\s+){0,3}$/iu;
/** "Two-thirds of forces are graded": of nobody by name. */
const ofMany =
  /\b(?:of|most|many|some|all|other|several|few|\d+|two|three|four|five|six|seven|eight|nine|ten) (?:the |these |those |other |all )*(?:\d+ )?(?:forces|services|brigades|constabularies)\b[^,;]{0,40}$/iu;
const conditional = /\b(?:would|should|could|must|may|might|if|how|whether|what)\b[^.;]{0,40}$/iu;

/** "Is now good for efficiency", "was inadequate for responding to the public"; "is good at tackling gangs" only praises. */
const linked = /\b(?:is|are|was|were|now|still|again|being|both)\s+$/iu;
const ofPillar =
  /^\s+(?:for|on|in|at) (?:its |the |their |our )?(?:effectiveness|efficiency|legitimacy|people|leadership)\b/iu;
const ofDoing = /^\s+(?:for|at) (?:how |the way )?\p{L}+ing\b/iu;

/** "Good, the same as a year ago", "good, unchanged since 2019", "again rated": it was so before. */
const unchanged =
  /^[^.;]{0,40}?[,(–—-]?\s*(?:the same (?:grade |rating |judge?ment )?(?:as|it (?:was|had)|that it)|unchanged|no change|as (?:it (?:was|did)|before|last (?:time|year))\b|just as (?:it|in|last))/iu;

interface Raw extends Place {
  readonly grade: GradeWord;
  readonly marked: boolean;
}

/** Every grade in one sentence. `force` words within it do not matter here; who is graded is the caller's. */
export const findGradeMentions = (words: string): readonly GradeMention[] => {
  const raws = [...words.matchAll(grades)].map((match): Raw => {
    const marked = match[1] !== undefined && match[3] !== undefined;
    const start = match.index + (marked || match[1] === undefined ? 0 : match[1].length);
    const end = match.index + match[0].length - (marked || match[3] === undefined ? 0 : match[3].length);
    return { start, end, grade: toGradeWord(match[2] as string), marked };
  });
  const mentions: GradeMention[] = [];
  // "It is good at preventing crime, but requires improvement at investigating it": one sure grade makes the other one.
  let chained = raws.length > 1 && raws.every((raw) => isOfDoing(words, raw)) && raws.some(isSure(words));
  for (let i = 0; i < raws.length; i += 1) {
    const raw = raws[i] as Raw;
    if (!isGrade(words, raw, chained)) continue;
    const before = words.slice(0, raw.start);
    const next = raws[i + 1];
    const between = next === undefined ? null : words.slice(raw.end, next.start);
    if (next !== undefined && between !== null && turnsInto.test(between)) {
      mentions.push(make(words, next, raw.grade, raw.start));
      i += 1;
    } else if (next !== undefined && between !== null && comparedWith.test(between)) {
      mentions.push(make(words, raw, next.grade, raw.start));
      i += 1;
    } else if (
      next !== undefined &&
      wasBefore.test(before) &&
      /^[^.;]{0,60}\b(?:to|now|is)\s+(?:an?\s+)?$/iu.test(between ?? '')
    ) {
      mentions.push(make(words, next, raw.grade, raw.start));
      i += 1;
    } else {
      const previous =
        /\b(?:up|down|improve[ds]?|an improvement) (?:from|on)\s+(?:an?\s+|its previous\s+)?$/iu.test(before);
      const last = mentions.at(-1);
      if (previous && last !== undefined && last.previous === null)
        mentions.splice(-1, 1, { ...last, previous: raw.grade, how: 'grade-change' });
      else {
        const same = unchanged.test(words.slice(raw.end));
        const mention = make(words, raw, same ? raw.grade : null, raw.start);
        mentions.push(mention, ...alsoFor(words, mention));
      }
    }
    chained = true;
  }
  return mentions;
};

/** "Is good at preventing", "and outstanding at tackling". */
const isOfDoing = (words: string, raw: Raw): boolean =>
  ofDoing.test(words.slice(raw.end)) &&
  (linked.test(words.slice(0, raw.start)) || joins.test(words.slice(0, raw.start)));
const joins = /(?:,|\b(?:and|but|or))\s+(?:as )?$/iu;
const isSure =
  (words: string) =>
  (raw: Raw): boolean =>
    raw.grade !== 'good' && ofDoing.test(words.slice(raw.end));

const isGrade = (words: string, raw: Raw, chained: boolean): boolean => {
  const before = words.slice(0, raw.start);
  const after = words.slice(raw.end);
  if (denied.test(before) || conditional.test(before) || ofMany.test(before)) return false;
  const follows = mayFollow.test(after);
  if (raw.marked) return true;
  if (!follows) return false;
  if (gives.test(before)) return true;
  // Followed by "at", the verb is the grade: "requires improvement at responding to the public".
  return (
    chained ||
    counted.test(after) ||
    (/^requires/i.test(words.slice(raw.start)) && /^\s+(?:at|overall)\b/i.test(after)) ||
    (linked.test(before) && (ofPillar.test(after) || (raw.grade !== 'good' && ofDoing.test(after))))
  );
};

const make = (words: string, raw: Raw, previous: GradeWord | null, start: number): GradeMention => {
  const after = words.slice(raw.end);
  const many = counted.exec(after);
  if (many !== null) {
    return {
      start,
      end: raw.end + many[0].length + (/^\s+areas?\b/iu.exec(after.slice(many[0].length))?.[0].length ?? 0),
      grade: raw.grade,
      previous,
      area: null,
      areas: numberOf(many[1] as string) ?? 1,
      how: 'grade-count',
    };
  }
  const how = previous === null ? 'grade-stated' : 'grade-change';
  const shared = { start, grade: raw.grade, previous, areas: 1, how } as const;
  const all = inAll.exec(after);
  if (all !== null) {
    // "Overall" and "across the board" name nothing.
    const area = /\b(?:all|every)\b.*/iu.exec(all[0])?.[0] ?? null;
    return { ...shared, end: raw.end + all[0].length, area };
  }
  const area = areaAfter(after);
  if (area !== null) return { ...shared, end: raw.end + area.end, area: area.area };
  const before = words.slice(0, start);
  const number = areasBefore(before);
  if (number !== null) return { ...shared, end: raw.end, area: null, areas: number, how: 'grade-count' };
  return { ...shared, end: raw.end, area: areaBefore(before) };
};

/** "Good for effectiveness and for efficiency", "efficiency and people were both graded": the same grade for another area. */
const alsoFor = (words: string, mention: GradeMention): readonly GradeMention[] => {
  const { grade, end, area, start } = mention;
  if (area === null) return [];
  const shared = { start, grade, previous: null, areas: 1, how: 'grade-stated' } as const;
  const pair = pairBefore(words.slice(0, start));
  return [
    ...(pair !== null && pair[1] === area ? [{ ...shared, end, area: pair[0] }] : []),
    ...furtherAreas(words.slice(end)).map((further) => ({
      ...shared,
      end: end + further.end,
      area: further.area,
    })),
  ];
};

export const toGradeWord = (words: string): GradeWord => {
  const lower = words.toLowerCase().replace(/\s+/g, ' ');
  return lower.startsWith('requir') ? 'requires improvement' : (lower as GradeWord);
};

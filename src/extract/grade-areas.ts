import { numberOf, numberWords } from './numbers.ts';

// What a grade is for: the words about it that name an area, or count areas.

/** "For effectiveness", "at preventing crime and keeping people safe". */
const named =
  /^\s*(?:ratings?|grades?|gradings?|judge?ments?)?\s*(?:(?:for|at|in|on|under)|across(?=\s+(?:effectiveness|efficiency|legitimacy|people|leadership)\b))\s+((?!(?:19|20)\d\d\b|(?:january|february|march|april|may|june|july|august|september|october|november|december)\b|all\b|every\b|most\b|more\b|spite\b|fact\b|terms\b|the (?:country|region|county|report|last|past|previous|first|second|latest|year)\b|a (?:report|row)\b)[^.,;:“”"()–—]{3,90})/iu;
/** An area ends where the sentence goes on with something else. */
const areaEnd =
  /\s+(?:(?:and|but|while|although|though|when|(?<!look(?:s|ing|ed)? )after|because|since|than|by|last year|this year|in (?:19|20)\d\d|in (?:its|the|their)|from|compared|which|who|with)\b.*|(?:in|according to) (?:an?|the|this|its|their) (?:\p{L}+ )?(?:report|review|inspection|letter)\b.*|(?:has|have|had|was|were|is|are|said|says)\b.*)$/iu;
/** Verbs with two gerunds make one area: "preventing crime and keeping people safe". */
const gerundPair =
  /^(\p{L}+ing\b.*? and (?!outstanding)\p{L}+ing\b.*?)(?:\s+(?:but|while|although|though|when|after|because|since|than|compared)\b.*|$)/iu;
const pillars = /\b(?:effectiveness|efficiency|legitimacy|people|leadership)\b/giu;
/** "For preventing crime": the area that stands right after a grade, and where it ends in `after`; null where none does. */
export const areaAfter = (after: string): { readonly area: string; readonly end: number } | null => {
  const match = named.exec(after);
  if (match === null) return null;
  const area = cutArea(match[1] as string);
  return { area, end: match[0].length - (match[1] as string).length + area.length };
};

const cutArea = (words: string): string => (gerundPair.exec(words)?.[1] ?? words.replace(areaEnd, '')).trim();

/** "Effectiveness has been rated", "its work on legitimacy was graded": what stands before the verb. */
export const areaBefore = (before: string): string | null => {
  const graded = ofGrade.exec(before)?.[1];
  if (graded !== undefined) return graded;
  const clause =
    before
      .replace(/, (?=which\b)/gu, ' ')
      .split(/[,;:–—]|\b(?:but|while|and)\b/iu)
      .at(-1) ?? '';
  const own =
    /^\s*(?:and |but |while |for |the |its |their )*([\p{L}][\p{L} ]{3,60}?)(?: which)? (?:has|have|had|has been|have been|had been|is|was|were|are|remains?|remained|stays?|received|got|gets)\b/iu.exec(
      clause,
    )?.[1] ?? null;
  if (own !== null && !notArea.test(own)) return own;
  const pillar = clause.match(pillars)?.at(-1);
  return pillar ?? null;
};
const notArea =
  /\b(?:police|constabulary|force|forces|service|services|brigade|it|they|he|she|we|this|that|which|who|there|overall|grade|grades|verdict|judge?ment|rating|inspectors?|HMIC\w*|inspectorate|report|both|each|neither|all|areas?)\b/iu;

/** "Its grade for call handling has slipped from": the verb is told of the grade. */
const ofGrade =
  /\b(?:grade|grading|rating|judge?ment|mark) (?:for|on|in|at) ((?!(?:19|20)\d\d)[\p{L}][\p{L} ]{3,60}?) (?:has|have|had|is|was|went|slipped|fell|dropped|rose|improved|remains?|stays?)\b[^,;]*$/iu;

/** "Efficiency and people were both graded": two pillars that share what follows. */
const pillarPair =
  /\b(effectiveness|efficiency|legitimacy|people|leadership) and (effectiveness|efficiency|legitimacy|people|leadership) (?:has|have|had|were|are|both|remain|remained)\b[^,;]*$/iu;

export const pairBefore = (before: string): readonly [string, string] | null => {
  const match = pillarPair.exec(before);
  return match === null ? null : [match[1] as string, match[2] as string];
};

/** "Two areas were graded", "in five of the nine areas the force was rated": how many share what follows; null where none are counted. */
const countedBefore = new RegExp(
  `(?:^|\\b(?:in|while|and|but|with)\\s+)(${numberWords})(?: of (?:the |its )?(?:${numberWords}))? (?:other |further |more )?(?:areas|pillars|categories|questions)\\b[^,;]*$`,
  'iu',
);

export const areasBefore = (before: string): number | null => {
  const match = countedBefore.exec(before);
  // "Two areas were graded inadequate and the rest": those were counted for the grade before.
  return match === null || /outstanding|good|adequate|improvement/i.test(match[0])
    ? null
    : numberOf(match[1] as string);
};

const more =
  /^,?\s*(?:and|as well as|,)\s+(?:also )?(?:for|at|in|on)?\s*((?:effectiveness|efficiency|legitimacy|people|leadership)|(?<=\b(?:for|at)\s)[^.,;:()“”"]{3,60})/iu;

/** "Good for effectiveness and for efficiency": areas after the first, and where each ends in `rest`, which begins behind it. */
export const furtherAreas = (rest: string): readonly { readonly area: string; readonly end: number }[] => {
  const found: { area: string; end: number }[] = [];
  let at = 0;
  for (let match = more.exec(rest); match !== null; match = more.exec(rest.slice(at))) {
    const area = cutArea(match[1] as string);
    if (/\b(?:outstanding|good|adequate|improvement|inadequate)\b/iu.test(area)) break;
    at += match[0].length - (match[1] as string).length + area.length;
    found.push({ area, end: at });
  }
  return found;
};

import type { FindingKind } from '../domain/finding.ts';
import { findSentences } from '../text/sentences.ts';
import type { Page } from './page.ts';
import { leaningOf, namesBothSides } from './polarity.ts';
import type { Phrases } from './phrases.ts';
import type { LeadIn } from './unit.ts';
import { type Cued, cued } from './cued.ts';

/** Lists of what was looked at, what will be done, what words mean: their items are no findings. */
const notFindings = cued(
  /\b(?:inspected|looked at|examined|assessed|assess(?:es)?|graded|covered|covering|visited|asked|asks|questions?|criteria|definitions?|means|timeline|members|attended|contact|aims?|objectives?)\b[^:]*:-?$|\b(?:will|we'll|we’ll|plans? to|going to|pledged to|promised to|intends? to|next steps)\b[^:]*:-?$/iu,
);
/** A leader's or union's own list of complaints about the report. */
const disputes = cued(
  /\b(?:commissioner|chief constable|chief fire officer|federation|union|mayor|council|force|service)\b[^:]*\b(?:complain\p{L}*|complaints|disput\p{L}*|reject\p{L}*|object\p{L}*|argu\p{L}*|challeng\p{L}*|contest\p{L}*|demand\p{L}*)\b[^:]*:-?$/iu,
);
/** "The force has been asked to look again at:". */
const askedTo = cued(
  /\b(?:force|service|constabulary|brigade|police|it|they|leaders|officers) (?:is|are|was|were|has been|have been) (?:asked|told|instructed|ordered|required|directed|urged) to\b[^:]*:-?$/iu,
);
/** Names a conclusion after all: "inspectors assessed ten areas and found that:". */
const concludes = cued(
  /\b(?:found|find|finds|highlighted|concern\p{L}*|criticis\p{L}*|prais\p{L}*|improve\p{L}*|recommend\p{L}*|should|must|identified|weakness\p{L}*|strengths?|failings?|issues?|problems?)\b/iu,
);

const formal: readonly [FindingKind, Cued][] = [
  ['cause-of-concern', cued(/\bcauses? (?:of|for) concern\b/iu)],
  [
    'recommendation',
    cued(
      /\brecommend(?:s|ed|ations?)?\b|\b(?:should|must)\b[^:]*:-?$|\b(?:is|are|was|were|has been|have been) (?:asked|told|instructed|ordered|required|directed|urged)(?: to)?:-?$|\b(?:force|service|constabulary|brigade|police|it|they|you|we|\p{Lu}\p{L}+) (?:is|are|was|were) to:-?$|\b(?:would like|wants?|wanted|asks?|asked|urged?|expects?|expected) (?:the |its |you|us|it|them)\b[^:]*\bto\b[^:]*:-?$/u,
    ),
  ],
  ['area-for-improvement', cued(/\b(?:\d+|\p{L}+)? ?(?:areas? for improvement|AFIs?)\b/u)],
];
/** What is wished for, in any words, is what is lacking: "would like to see", "has to put right", "its priorities". */
const wished =
  /\b(?:would (?:like|prefer|welcome|rather|want)|wants?|wanted|wish(?:es|ed)?|wish-?list|hop(?:es?|ed|ing) (?:to see|for)|look(?:s|ed|ing)? (?:for|to see)|call(?:s|ed|ing)? for|ask(?:s|ed|ing)? for|press(?:es|ed)? for|priorit(?:y|ies)|(?:needs?|has|have|had|ought|still|yet|remains?) to (?:be |put |do |get |make |see |have |show |improve|mend|tackle|work|change|learn|find)|(?:remains|is left|left|still) to do|to-?do|missing|what (?:is|was) lacking|expects?|tasks?|homework|room for|more of|could do better|even better)\b[^:]*:?-?$/iu;

/** "Six recommendations have been achieved:" tells of progress. */
const outcome = cued(
  /\brecommendations?\b[^:]*\b(?:achieved|completed|(?:been|were) met|implemented|closed)\b/iu,
);

/** "Since then we have:", "Since the visit, the force has:": what was done after. */
const done =
  /^(?:[^.:]{0,40}\b)?since (?:then|that|the (?:visit|inspection|report)|their (?:visit|report)|it)\b[^:]{0,60}\b(?:have|has)(?: also| now)?:-?$/iu;

type ReadLeadIn = Pick<LeadIn, 'makes' | 'trigger'>;

/** What the words of a heading or lead-in make of what stands under them. */
export const readLeadIn = (words: string, phrases: Phrases): ReadLeadIn => {
  if (askedTo.test(words)) return { makes: 'recommendation', trigger: null };
  if (disputes.test(words) || (notFindings.test(words) && !concludes.test(words)))
    return { makes: 'not-findings', trigger: null };
  if (outcome.test(words)) {
    const leaning = leaningOf(words, phrases);
    return {
      makes: leaning?.leans === 'criticism' ? 'concern' : 'progress',
      trigger: leaning?.trigger ?? null,
    };
  }
  for (const [kind, pattern] of formal) {
    const match = pattern.exec(words);
    if (match !== null)
      return { makes: kind, trigger: { start: match.index, end: match.index + match[0].length } };
  }
  if (done.test(words)) return { makes: 'progress', trigger: null };
  const wish = wished.exec(words);
  if (wish !== null && !mixed.test(words))
    return { makes: 'concern', trigger: { start: wish.index, end: wish.index + wish[0].length } };
  // Several lists' words in one: "strengths and weaknesses", "key findings".
  const leaning = leaningOf(words, phrases);
  if (leaning === null || mixed.test(words) || namesBothSides(words, phrases))
    return { makes: 'mixed', trigger: null };
  const makes =
    leaning.leans === 'criticism' ? 'concern' : leaning.leans === 'praise' ? 'good-practice' : 'progress';
  return { makes, trigger: leaning.trigger };
};

const mixed = cued(
  /\b(?:strengths? and|good and bad|positives? and|praise and|(?:key |main |other )?findings (?:include|included|are|were|from)|what (?:we|inspectors) found)\b/iu,
);

/** The lead-in of each list, by the index of its first item. Its last sentence counts when it has several. */
export const findLeadIns = (page: Page, phrases: Phrases): ReadonlyMap<number, LeadIn> => {
  const leadIns = new Map<number, LeadIn>();
  for (const block of page.blocks) {
    if (block.list !== block.index || block.leadIn === null) continue;
    const above = page.blocks[block.leadIn];
    if (above === undefined) continue;
    const place = findSentences(page.text, above.start, above.end).at(-1);
    if (place === undefined) continue;
    const words = page.text.slice(place.start, place.end);
    const { makes, trigger } = readLeadIn(words, phrases);
    leadIns.set(block.index, {
      place,
      words,
      makes,
      trigger:
        trigger === null ? null : { start: place.start + trigger.start, end: place.start + trigger.end },
    });
  }
  return leadIns;
};

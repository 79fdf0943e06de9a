import type { Intent } from '../domain/question.ts';

/** What of a question is read before its intent is decided. */
export interface IntentSigns {
  /** As typed, cleaned; keys and exact words taken out. */
  readonly text: string;
  readonly organisations: number;
  readonly hasPeople: boolean;
  readonly hasRoles: boolean;
  readonly hasKinds: boolean;
  readonly hasGrades: boolean;
  readonly hasPhrase: boolean;
  readonly wants: 'number' | 'date' | null;
  readonly asksMonitoring: boolean;
}

export interface IntentRule {
  readonly intent: Intent;
  /** Words that say so, wherever they stand; global, so that all of them are taken, but for a group `between`. */
  readonly when?: RegExp;
  /** What else has to be so, or not. */
  readonly needs?: (signs: IntentSigns) => boolean;
  readonly why: string;
}

/** `forces`, `fire services`: bodies as such, none of them named. */
const bodies = String.raw`(?:police |fire (?:and rescue |& rescue )?)?(?:forces?|services?|brigades?|constabular(?:y|ies)|areas)`;
/** What counts of concern and recommendations can be. */
const items = String.raw`(?:causes? (?:of|for) concerns?|recommendations?|areas? for improvement|AFIs?|CoCs?|actions?)`;

const leftToDo = /\bneeds? (?:more )?(?:work|attention|fixing)\b|\bto (?:do|be done)\b/i;
const doing = String.raw`(?:respond(?:ed|ing)?|react(?:ed)?|act(?:ed|ing)?|implement(?:ed|ing)?|complet(?:ed?|ing)|achiev(?:ed?|ing)|fulfil(?:l?ed)?|met|carr(?:y|ied) out|follow(?:ed|ing)?|deliver(?:ed|ing)?|address(?:ed|ing)?|done)`;
/** "Did it act on the recommendations?", "were the recommendations carried out?" */
const doneAbout = new RegExp(
  String.raw`\b${doing}\b.{0,40}\b(?:recommendations?|recs)\b|\b(?:recommendations?|recs)\b.{0,10}\b(?:has|have|had|did)\b.{0,40}\b${doing}\b|\b(?:were|was|been|are|of)\b.{0,40}\b(?:recommendations?|recs)\b.{0,30}\b${doing}\b`,
  'i',
);

/**
 * What kind of answer is wanted. First rule that fits decides: what asks for a form of answer comes before what asks for
 * a kind of finding, since "which forces were criticised" and "how many recommendations" name both.
 */
export const intentRules: readonly IntentRule[] = [
  {
    intent: 'source-of',
    when: /\bwho says\b|\b(?:which|what) (?:release|report|document|article|paper|source)s? (?:says?|said|mentions?|prints?|tells?|reports?)\b|\bsources? (?:of|for)\b|\bwhere (?:does it say|is it said|did you get|does (?:that|this|the [a-z ]+?) come from|is (?:that|this|it) from)\b|\bwhere was it (?:said|reported)\b/gi,
    why: 'where words or a number come from',
  },
  {
    intent: 'source-of',
    when: /\bwho said\b/gi,
    needs: ({ text, hasPhrase }) => hasPhrase || /\bwho said\b.*\d/i.test(text),
    why: 'a number or exact words stand somewhere; who said them is told beside',
  },
  {
    intent: 'who',
    when: /\bwho(?:'s| is| are| was| were| has been| have been| all)? (?:all )?(?:quoted|cited|speaking|interviewed)\b|^who (?:spoke|speaks|commented|comments|responded|reacted)\b|\b(?:list|show)(?: me)?(?: all)?(?: the)? (?:speakers|people quoted|people)\b|\bwhich people\b|\bspeakers\b/gi,
    needs: ({ hasPeople }) => !hasPeople,
    why: 'people, not their words',
  },
  {
    intent: 'how-many',
    when: /\bhow many\b|\bwhat number of\b|\b(?:the )?number of\b|\bcount (?:the|of|all)\b/gi,
    needs: ({ text }) => /\bhow many\b|^(?:what(?:'s| is| was)? )?(?:the )?number of\b|^count\b/i.test(text),
    why: 'a number',
  },
  {
    intent: 'which-forces',
    when: new RegExp(
      String.raw`\b(?:which|what|who are the|list(?: of)?(?: all)?(?: the)?|name(?: all)?(?: the)?|show(?: me)?(?: all)?(?: the)?) (?:other )?${bodies}\b|\b(?:any|other) ${bodies}\b`,
      'gi',
    ),
    needs: ({ organisations }) => organisations === 0,
    why: 'a list of forces or services; with one named the question is about that one',
  },
  {
    intent: 'change',
    when: /\b(?:evidence|briefing|background) (?:pack|note)s?\b|\bpack for\b|\btimeline\b/gi,
    why: 'all that is needed for a meeting: inspection by inspection',
  },
  {
    intent: 'compare',
    when: /\bcompar(?:e|ed|es|ing|ison)\b|\bversus\b|\bvs?\b|\bdiffer(?:s|ence|ences|ent)?\b|\bside by side\b|\bagainst each other\b/gi,
    needs: ({ organisations }) => organisations > 1,
    why: 'two or more side by side; one alone can not be compared here',
  },
  {
    intent: 'quotes',
    when: /^(?:please )?(?:quotes?\b|quote me\b)(?: (?:from|by|of))?|\bquotes? (?:from|by|of)\b|\bquot(?:e|ed|es|ation|ations)\b|\bwho (?:said|spoke|commented)\b|\bin (?:his|her|their) own words\b/gi,
    why: 'statements word for word',
  },
  {
    intent: 'quotes',
    needs: ({ hasPeople, hasRoles, wants }) => (hasPeople || hasRoles) && wants === null,
    why: 'somebody is named as the one who said or did something',
  },
  {
    intent: 'change',
    when: /\b(?:over time|over the years|history of|then and now|before and after|track record|what (?:has |have )?changed|better or worse|any (?:improvements?|progress)|compared? (?:with|to) (?:last time|before|the (?:last|previous|first|earlier) \p{L}+))\b/giu,
    why: 'what was said then and now',
  },
  {
    intent: 'change',
    when: /^(?:so |and )?(?:has|have|had|did|does|do|is|are)\b(?<between>.*?)\b(?:improv(?:e|ed|ing)|(?:got(?:ten)?|get|getting|become) (?:any )?(?:better|worse)|any better|worsen(?:ed)?|chang(?:e|ed|ing)|made (?:any )?progress|progress(?:ed)?|moved on)\b/dgi,
    needs: ({ hasRoles, hasPeople }) => !hasRoles && !hasPeople,
    why: 'whether something got better is shown by what was said at each inspection',
  },
  {
    intent: 'change',
    when: /\b(?:did|has|have) (?:it|they|that|this|things)\b(?<between>.*?)\b(?:improved?|changed?|(?:got|get) (?:better|worse))\b|\bhow (?:has|have|did|does)\b(?<between>.*?)\b(?:changed?|evolved?|developed?|progress(?:ed)?|improved?)\b/dgi,
    why: 'the same, at the end of a longer question',
  },
  {
    intent: 'when',
    needs: ({ wants }) => wants === 'date',
    why: 'a date',
  },
  {
    intent: 'status',
    when: new RegExp(
      String.raw`\b(?:still |remain(?:s|ing)? |currently |now )?(?:open|unresolved|uncompleted|incomplete)\b|\boutstanding (?=${items})|\bstatus\b|\bhow (?:do )?things stand\b|\bbeen (?:closed|shut|discharged|dropped|lifted|signed off|removed|completed|resolved)\b|\bwhat (?:happened|became) (?:to|of)\b`,
      'gi',
    ),
    needs: ({ hasKinds, text }) => hasKinds || /\bstatus\b|\bthings stand\b/i.test(text),
    why: 'whether a formal kind is open or closed, as of which document',
  },
  {
    intent: 'status',
    when: /\bstill (?:has|have|had|got|under)\b|\bno longer\b|\bany (?:more|longer)\b/gi,
    needs: ({ hasKinds }) => hasKinds,
    why: 'the same: whether it holds now',
  },
  {
    intent: 'status',
    needs: ({ asksMonitoring, text }) =>
      asksMonitoring &&
      !leftToDo.test(text) &&
      /^(?:is|are|was|were|has|have|had|did|does|do)\b|\bstill\b/i.test(text),
    why: 'whether a force is in Engage',
  },
  {
    intent: 'status',
    needs: ({ text }) => doneAbout.test(text),
    why: 'what became of recommendations that were made, which is no list of them',
  },
  {
    intent: 'findings',
    needs: ({ hasKinds, hasGrades }) => hasKinds || hasGrades,
    why: 'a formal kind or a grade by its name',
  },
  {
    intent: 'recommendations',
    when: /\brecommend(?:ed|ation|ations|s)?\b|\bwhat (?:was|were|is|are|does|did|must|should)\b(?<between>.*?)\b(?:told to|asked to|have to|need to) (?:do|improve|change)\b|\btold to (?:do|improve|change)\b|\bwhat (?:must|should|ought)\b(?<between>.*)\bdo\b|\brecs\b|\bareas? to improve\b|\bimprovements? (?:needed|required|to make)\b|\b(?:needs?|must|should|has|have|had) to improve\b/dgi,
    why: 'what was asked for',
  },
  {
    intent: 'good-practice',
    when: /\b(?:good|promising|innovative|effective|best|notable|positive) practices?\b|\bwhat (?:went|goes|is going|has gone) well\b|\bprais(?:e|ed|es|ing)\b|\bstrengths?\b|\bpositives?\b|\bdoing well\b|\bcommend(?:ed|s)\b|\bgood at\b|\b(?:got|getting|gets|gone|become) better\b|\bimproved\b|\bsuccess(?:es)?\b/gi,
    why: 'what went well',
  },
  {
    intent: 'concerns',
    when: /\bconcern(?:s|ed|ing)?\b|\bcriticis(?:m|ms|ed|e)\b|\bcriticiz(?:ed|e)\b|\bweakness(?:es)?\b|\bwhat(?:'s| went| goes| is going| was| is| were)(?: still)? wrong\b|\bunhappy (?:about|with)\b|\bneeds? (?:more )?(?:work|attention|fixing)\b|\b(?:more|still|left|remains) to (?:do|be done)\b|\bnot good enough\b|\bworr(?:y|ies|ied|ying)\b|\bfail(?:ing|ings|ed|ure|ures)\b|\bshortcomings?\b|\bproblems?\b|\bnegatives?\b/gi,
    why: 'what was criticised',
  },
  {
    intent: 'latest',
    when: /\b(?:latest|newest|most recent)\b|\bwhat(?:'s| is) new\b|\banything new\b|\brecent (?:releases?|reports?|news|publications?|inspections?)\b|\bnews\b/gi,
    why: 'the newest releases; after the kinds, whose lists are newest first anyway',
  },
];

/** Kinds of finding that may be named inside another form of answer: "which forces were criticised". */
export const findingSorts = ['recommendations', 'good-practice', 'concerns'] as const;
export type FindingSort = (typeof findingSorts)[number];

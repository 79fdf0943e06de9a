import type { FindingKind, Voice } from '../domain/finding.ts';
import type { Role } from '../domain/person.ts';
import type { PublisherKind } from '../domain/publisher.ts';
import type { Question } from '../domain/question.ts';

/** Words of a question, and what they say is wanted. First match in the list wins; all matches are read. */
interface Wording<T> {
  readonly pattern: RegExp;
  readonly means: T;
}

/** "How many" wants a line with a number in it, "when" one with a date. */
export const wantWording: readonly Wording<NonNullable<Question['wants']>>[] = [
  {
    pattern:
      /\bhow (?:many|much|big|large|long|often|high|low)\b|\bwhat (?:number|percentage|proportion|share|rate|per ?cent)\b|\bwhat %|(?<=\b(?:recording|detection|charge|clear-up|success|complaints?|sickness|call) )rates?\b/gi,
    means: 'number',
  },
  {
    pattern:
      /^when\b|\bsince when\b|\bwhat date\b|\bon which (?:day|date)\b|\b(?:what|which|any) (?:is |was |are |were )?(?:the |their |its )?deadlines?\b/gi,
    means: 'date',
  },
];

/** Formal kinds by their names; before the intents, so that "causes of concern" is not a loose concern. */
export const kindWording: readonly Wording<readonly FindingKind[]>[] = [
  { pattern: /\bcauses? (?:of|for) concerns?\b|\bCoCs?\b/gi, means: ['cause-of-concern'] },
  { pattern: /\bareas? (?:for|of|needing) improvements?\b|\bAFIs?\b/gi, means: ['area-for-improvement'] },
  {
    pattern: /\bgrad(?:e|es|ed|ing|ings)\b|\bjudg(?:e)?ments?\b|\bratings?\b|\brated\b|\bRI\b/gi,
    means: ['graded-judgment'],
  },
  {
    pattern: /\bEngage\b|\bspecial measures\b|\benhanced monitoring\b/gi,
    means: ['monitoring-change'],
  },
  { pattern: /\bclosed\b|\bdischarged\b|\bclosures?\b/gi, means: ['closure'] },
];

/** Quotations as such, or who it was that spoke. */
export const quotingWords =
  /\bquot(?:e|ed|es|ation|ations)\b|\bwho (?:said|says|spoke|commented)\b|\bin (?:his|her|their) own words\b/i;

/** Monitoring by any of its names, for questions on how things stand. */
export const monitoringWords =
  /\bspecial measures\b|\bEngage\b|\benhanced monitoring\b|\bengage (?:phase|stage)\b/;

/** "improved since 2018" asks for a comparison, not for what was published since. */
export const comparing = /\b(?:better|improv\w+|chang\w+|progress\w*|worse)\b/i;

/** An earlier inspection is asked for by these: what documents retell answers then. "Last" is not among them: it is the newest. */
export const askingEarlier =
  /\b(?:original|initial|first|previous|earlier) (?:\p{L}+ )?(?:inspections?|reports?|visits?|reviews?)\b/giu;

/** Whose judgement is asked for. */
export const voiceWording: readonly Wording<Voice>[] = [
  {
    pattern:
      /\b(?:did|does|do) the (?:force|constabulary|service|brigade) (?:itself )?(?:say|claim|admit|respond)\b/gi,
    means: 'force',
  },
];

/** Values of `voice:`. */
export const voiceNames: Readonly<Record<string, Voice>> = {
  inspectorate: 'inspectorate',
  inspector: 'inspectorate',
  inspectors: 'inspectorate',
  hmicfrs: 'inspectorate',
  force: 'force',
  service: 'force',
  pcc: 'commissioner',
  commissioner: 'commissioner',
  press: 'press',
  reporter: 'press',
};

/** Values of `publisher:`; papers, radio and trade news are all press to whoever asks, syndicated copies among them. */
export const publisherNames: Readonly<Record<string, readonly PublisherKind[]>> = {
  inspectorate: ['inspectorate'],
  hmicfrs: ['inspectorate'],
  force: ['force', 'fire-service'],
  service: ['fire-service'],
  'fire-service': ['fire-service'],
  pcc: ['commissioner'],
  commissioner: ['commissioner'],
  press: ['press', 'syndicator'],
  media: ['press', 'syndicator'],
  paper: ['press', 'syndicator'],
  papers: ['press', 'syndicator'],
  syndicator: ['syndicator'],
  government: ['government'],
  other: ['other'],
};

/** Who put a release out, in plain words. */
export const publisherWording: readonly Wording<readonly PublisherKind[]>[] = [
  {
    pattern:
      /\b(?:in|by|from|according to) (?:the )?(?:press|media|newspapers?|papers?|local papers?|radio)\b/gi,
    means: ['press', 'syndicator'],
  },
  {
    pattern: /\b(?:in|from) (?:the )?(?:inspectorate|HMICFRS)(?:'s)? (?:own )?releases?\b/gi,
    means: ['inspectorate'],
  },
  {
    pattern: /\b(?:in|from) (?:the )?forces?(?:'s|')? (?:own )?releases?\b/gi,
    means: ['force', 'fire-service'],
  },
  {
    pattern:
      /\b(?:in|from) (?:the )?(?:PCC|commissioner)s?(?:'s|')? (?:own )?(?:releases?|statements?|responses?)\b/gi,
    means: ['commissioner'],
  },
];

/** People by what they are, in the words of everyday. Longest first: "chief inspector" of constabulary is no rank here. */
export const roleWording: readonly Wording<Role>[] = [
  {
    pattern:
      /\b(?:(?:HM|Her Majesty's|His Majesty's) )?(?:chief )?inspectors? of constabulary\b|\bHMC?IC?\b(?!FRS)|\bHMIs\b/gi,
    means: 'inspector',
  },
  {
    pattern:
      /\b(?:chief fire officer|fire chief|CFO|london fire commissioner|fire (?:service )?leaders?|(?:deputy|assistant) chief fire officer)\b/gi,
    means: 'fire-leader',
  },
  {
    pattern:
      /\b(?:police,? (?:fire,? )?and crime commissioners?|police and crime commissioner's|PCCs?|PFCCs?|deputy mayor|mayor)\b/gi,
    means: 'pcc',
  },
  {
    pattern:
      /\b(?:(?:temporary |acting )?(?:deputy |assistant )?chief constables?|(?:deputy |assistant |police )?chiefs?(?! (?:inspector|officer|constable|executive|superintendent|fire))|ACC|DCC|force leaders?|chief superintendent|superintendent)\b/gi,
    means: 'force-leader',
  },
  { pattern: /\bcommissioners?\b/gi, means: 'pcc' },
  {
    pattern:
      /\b(?:cllrs?|councillors?|council leaders?|(?:authority |panel )?chair(?:man|woman|person)?(?: of [a-z ]*authority)?)\b/gi,
    means: 'council',
  },
  { pattern: /\b(?:charity|charities|NSPCC|barnardo's|refuge)\b/gi, means: 'charity' },
  { pattern: /\b(?:home secretary|ministers?|home office)\b/gi, means: 'government' },
  { pattern: /\b(?:police federation|federation|fed|FBU|unison|unions?)\b/gi, means: 'union' },
];

/** Titles in short, by what they stand for; lower case. */
export const titleShort: Readonly<Record<string, string>> = {
  cc: 'chief constable',
  dcc: 'deputy chief constable',
  acc: 'assistant chief constable',
  cfo: 'chief fire officer',
  'fire chief': 'chief fire officer',
  'deputy chief': 'deputy chief constable',
  'assistant chief': 'assistant chief constable',
  pcc: 'police and crime commissioner',
  pccs: 'police and crime commissioner',
  pfcc: 'police, fire and crime commissioner',
  supt: 'superintendent',
};

/** Read as people only where somebody's words are asked for: elsewhere "inspectors" is who every finding is from. */
export const inspectorWording = /\b(?:an |the |hm )?inspectors?\b/gi;

/** Somebody's words are asked for when a person or a role stands with one of these. */
export const sayingWords =
  /^who\b|\b(?:say|says|said|saying|tell|told|comment|commented|respond|responded|response|react|reacted|reaction|warn|warned|promise|promised|accepts?|accepted|welcomes?|welcomed|reject|rejects|rejected|complain|complains|complained|disagrees?|denies|deny|happy|unhappy|pleased|disappointed|apologise|apologised|feels?|view|views|opinion|quote|quoted|think|thinks|thought)\b/i;

/** "Why is it in special measures?" is answered by what was criticised, not by the measure. */
export const askingWhy = /^why\b|\bwhy\??$/i;

/** Before a role, these make it the one who did something: "did the PCC see", "has the chief constable". */
export const actingBefore = /\b(?:did|does|do|has|have|had|will|would)\b[^?]{0,40}$/i;

/** A fire authority is councillors; its name is also that of its service. */
export const fireAuthority = /\bfire (?:and rescue |& rescue )?authority\b/i;

/** The same of an office that a body's name stands in: "has Cumbria's PCC". */
export const actingOffice =
  /^(?:did|does|do|has|have|had|will|would)\b[^?]{0,30}\b(?:PCC|PFCC|commissioner|mayor)\b/i;

/** Documents as such: they tell no statement from another. */
export const documentWords: ReadonlySet<string> = new Set(
  'report reports review reviews inspection inspections letter letters statement statements it them this that'.split(
    ' ',
  ),
);

/** Words that ask or name the field as a whole, and so tell no line from another. Left out of what is looked for. */
export const askingWords: ReadonlySet<string> = new Set(
  (
    'say says said saying tell told think thinks thought find finds found finding findings show shows list give gives gave get got ' +
    'anything something everything thing things please want wants know question questions answer answers see seen still ' +
    'inspector inspectors inspectorate inspectorates hmic hmicfrs hmi report reports reported release releases news ' +
    'dame sir dr mr mrs ms cllr its their peel pls plz ta thanks thank cheers hi hello hey keep keeps keeping ' +
    'comment commented respond responded reaction told happened happen happens going come comes came put puts make made makes ' +
    'kind kinds sort any exact exactly word words phrase whats only just same instead draft pack panel tomorrow briefing meeting committee comparable last time ' +
    'til till state oes unrhyw beth am ' +
    'whats latest newest recent recently current currently now today compare compared comparison versus vs'
  ).split(' '),
);

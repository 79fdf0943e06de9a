import type { Role } from '../domain/person.ts';
import type { Quote } from '../domain/quote.ts';
import type { Reading } from './reading.ts';
import type { Teller } from './unit.ts';
import { cued } from './cued.ts';

/** Who tells a sentence, or the part of it that was said. Asked in reading order: "she said" is whoever spoke last. */
export const tellersOf = (reading: Reading): ((words: string, quote: Quote | null) => Teller) => {
  const surnames = surnamesByRole(reading.quotes);
  let lastPerson: Teller | null = null;
  return (words, quote) => {
    const outside = quote === null ? tellerOutside(words, reading, surnames) : null;
    const teller: Teller =
      quote !== null
        ? tellerOf(quote.attribution.speaker?.role ?? 'document')
        : outside === 'reporter' && pronounSpeaks.test(words) && lastPerson !== null
          ? lastPerson
          : (outside ?? 'reporter');
    if (teller !== 'reporter') lastPerson = teller;
    else if (quote === null) lastPerson = namedIn(words) ?? lastPerson;
    return teller;
  };
};

const tellerOf = (role: Role): Teller => {
  switch (role) {
    case 'inspector':
    case 'document':
      return 'inspectorate';
    case 'force-leader':
    case 'fire-leader':
      return 'leader';
    case 'pcc':
    case 'council':
      return 'commissioner';
    case 'charity':
    case 'government':
    case 'union':
    case 'other':
      return 'outsider';
  }
};

const surnamesByRole = (quotes: readonly Quote[]): ReadonlyMap<string, Role> => {
  const known = new Map<string, Role>();
  for (const { attribution } of quotes) {
    const surname = attribution.speaker?.name?.split(' ').at(-1);
    if (surname !== undefined && attribution.speaker !== null) known.set(surname, attribution.speaker.role);
  }
  return known;
};

/** A sentence that begins with somebody's office tells of them, not of what inspectors found. */
const officeFirst = cued(
  /^(?:[^,]{0,30}, )?(?:the |our |its |former |then |new )?((?:\p{L}+[ -]){0,4}?(?:chief constable|constable|superintendent|commissioner|commander|chief fire officer|chief officer|mayor|councillor|cllr|pcc|acc|dcc|cfo|chair(?:man|woman|person)?|spokes\p{L}+|mp|leader|campaigner|federation|union))\b/iu,
);
const speaks = cued(
  /\b(?:said|says|added|told|admitted|insisted|claimed|believes?|explained|stressed|thanked|apologised|accepted|vowed|pledged|promised|responded|observed|replied|argued|felt|thought|denied|rejected|disputed|regretted|asked|raised|noted|hoped|wanted|called|described|joked|did not (?:dispute|accept|respond|comment|hold back|agree|deny|mince)|was (?:less )?(?:impressed|pleased|delighted|disappointed|angry))\b/iu,
);
/** Cheap, and false for most sentences. */
const speechVerb = cued(
  /\b(?:said|says|insist|added|admit|apologi|accept|claim|respond|told|comment|called|describe|welcomed)/i,
);
/** "Northmoor Police said it had acted": the body inspected speaks, or another body. */
const bodySpeaks = cued(
  /^(?:(?:but|and|however|meanwhile),? |in (?:a|its|their) (?:statement|response|reply|letter)[^,]{0,40}, |(?:responding|reacting|replying)[^,]{0,60}, |(?:on \p{L}+day|yesterday|today|last (?:night|week)),? )?(?:a |the |its |their )?(?:\p{L}[\p{L}&’'-]* ){0,5}?(police|constabulary|force|service|brigade|council|authority|home office|government|charity|union)(?:[’']s \p{L}+)? (?:has |have |had |also |later |itself )*(?:said|says|insisted|insists|added|admitted|admits|apologised|accepted|accepts|claimed|responded|told)\b/iu,
);
/** "The charity Safe Haven said": what it is, and then its name. */
const namedBodySpeaks = cued(
  /^(?:The |A )?(?:[a-z]+ ){0,2}(?:charity|union|council|campaign group|federation|newspaper|think tank)(?: \p{Lu}[\p{L}’'-]*){1,4} (?:has |have |had |also )*(?:said|says|insisted|added|claimed|responded|told|warned|called|welcomed|accused)\b/u,
);
/** "Chief Constable’s comments: ..." in a formal response. */
const comments = cued(
  /^(?:the )?(chief constable|chief fire officer|force|service|commissioner|pcc|police and crime commissioner|mayor)(?:[’']s)? (?:comments?|response|reply|update)\s*:/iu,
);
/** "Bryony Tate, of the charity X, said": a name, what they are, and a verb of speech. */
/** "..., the force said", "..., it added": told after what they say. */
const bodySpeaksLast = cued(
  /, (?:(?:the|its|a) )?(?:\p{L}[\p{L}&’'-]* ){0,3}?(force|service|constabulary|brigade|police|council|authority|union|charity|federation|spokes\p{L}+) (?:said|says|added|insisted|claimed)\.?$/iu,
);
/** Neither inspectors nor the body inspected: what they say is not what was found. */
const peopleSpeak = cued(
  /^(?:(?:but|and|however|meanwhile|some|many|several|local|a group of|two|three) )*(?:residents|campaigners|neighbours|families|relatives|locals|critics|mps|councillors|ministers|lawyers|traders|shopkeepers|readers|parents|protesters|unions|charities|opponents) (?:in [^,]{2,30} )?(?:(?:have|had|also|long|already) )*(?:said|say|complained|complain|called|call|accused|accuse|claimed|claim|criticised|demanded|demand|welcomed|warned|argued|feared|fear)\b/iu,
);
const introduced = cued(
  /^(?:\p{Lu}[\p{L}.’'-]+ ){1,3}\p{Lu}[\p{L}’'-]+, ([^.;:“”"]{3,90}?),? (?:said|says|added|told|insisted|commented|called|described|welcomed)\b/u,
);
const namedSpeech = cued(
  /\b(\p{Lu}[\p{L}'’-]+) (?:also |then |has |have )?(?:said|says|added|admitted|insisted|claimed|explained|stressed|accepted|vowed|pledged|promised|apologised)\b/u,
);
/** "Unison said", "Refuge has called": a body known to be none of those inspected, and a verb of speech after it. */
const outsiders = (words: string, { phrases }: Reading): boolean => {
  const named = phrases.find('outsiders', words);
  return (
    named !== null &&
    /^(?:the |but |and |however, |meanwhile, )*$/i.test(words.slice(0, named.start)) &&
    /^(?:[’']s \p{L}+)?(?: \p{L}+){0,4}? (?:said|says|added|told|insisted|claimed|called|warned|argued|welcomed|accused|described|complained)\b/iu.test(
      words.slice(named.end),
    )
  );
};
const firstPersonWords = cued(/\b(?:we|our|us|we['’](?:re|ve|ll))\b/i);
const ofInspectorate = /\b(?:inspectors?|inspectorate|HMIC(?:FRS)?|HMI|watchdog|report|review)\b/i;
/** A conclusion told as theirs, whoever opens the sentence. */
const inspectorsSay =
  /\b(?:inspectors?|inspectorate|HMIC(?:FRS)?|HMI|watchdog|report|review)\b(?! (?:but|and)\b)(?:[’']s?)? (?:(?:also|has|have|had|was|were|is|are|itself|rightly|only|quite|very|more|less|not|did|does|clearly|makes?|made|it) )*(?:found|finds?|said|says?|told|praised?s?|critici\p{L}+|identif\p{L}+|highlight\p{L}*|not(?:ed|es?)|recogni\p{L}+|acknowledg\p{L}+|conclu\p{L}+|rais\p{L}+|show\p{L}*|rat\p{L}+|grad\p{L}+|judg\p{L}+|describ\p{L}+|call\p{L}*|comment\p{L}*|commend\p{L}*|saw|sees|point\p{L}*|reveal\p{L}*|recommend\p{L}*|right|clear|critical|pleased|concerned|impressed|worried|of|on|into|that)\b|\bby (?:the |its |HM )?(?:inspectors|inspectorate|HMIC(?:FRS)?|watchdog)\b/iu;

/** "HM Inspector Ann Lowe led the visit. She said ...": who is named may speak next. */
const namesInspector = cued(
  /\b(?:HM|Majesty[’']s) (?:Chief )?Inspector\b|\bHMI \p{Lu}|\b(?:lead|chief) inspector\b/u,
);
const namedIn = (words: string): Teller | null => {
  if (namesInspector.test(words)) return 'inspectorate';
  const office = officeFirst.exec(words)?.[1];
  return office === undefined ? null : ofOffice(office);
};

const ofOffice = (office: string): Teller => {
  if (/councillor|cllr|spokes|\bmp\b|leader|campaigner|federation|union/i.test(office)) return 'outsider';
  return /commissioner|pcc|mayor|chair/i.test(office) ? 'commissioner' : 'leader';
};

const pronounSpeaks = cued(
  /^(?:but |and |however, )?(?:he|she)\b[^.;:“”"]{0,25}\b(?:said|says|added|told|admitted|insisted|claimed|believes?|explained|stressed|argued|hoped|promised|pledged|denied|accepted)\b/i,
);

/** Outside quotations: the reporter, unless the sentence reports a leader's speech or the page speaks of itself. */
const tellerOutside = (words: string, reading: Reading, surnames: ReadonlyMap<string, Role>): Teller => {
  const office = officeFirst.exec(words)?.[1];
  // What stands in marks is what they said: only the words around it tell who says so.
  const inspectorsSayIt = (): boolean =>
    inspectorsSay.test(words.replace(/[“"‘][^”"’]*?(?:[”"’]|''|$)/g, ' '));
  if (office !== undefined && speaks.test(words) && !inspectorsSayIt()) {
    return ofOffice(office);
  }
  const commenting = words.includes(':') ? comments.exec(words)?.[1] : undefined;
  if (commenting !== undefined) return /commissioner|pcc|mayor/i.test(commenting) ? 'commissioner' : 'leader';
  const isSpeech = speechVerb.test(words);
  const body = isSpeech ? bodySpeaks.exec(words)?.[1] : undefined;
  if (body !== undefined && !inspectorsSayIt())
    return /police|constabulary|force|service|brigade|authority/i.test(body) ? 'leader' : 'outsider';
  if (peopleSpeak.test(words) || (isSpeech && (namedBodySpeaks.test(words) || outsiders(words, reading))))
    return 'outsider';
  const last = isSpeech ? bodySpeaksLast.exec(words)?.[1] : undefined;
  if (last !== undefined)
    return /police|constabulary|force|service|brigade|authority/i.test(last) ? 'leader' : 'outsider';
  const introducedAs = isSpeech ? introduced.exec(words)?.[1] : undefined;
  if (introducedAs !== undefined && office === undefined)
    return ofInspectorate.test(introducedAs) ? 'inspectorate' : 'outsider';
  const named = namedSpeech.exec(words);
  const role = named === null ? undefined : surnames.get(named[1] as string);
  if (role !== undefined) return tellerOf(role);
  if (firstPersonWords.test(words)) {
    if (reading.firstPerson === 'inspectorate') return 'inspectorate';
    if (reading.firstPerson === 'commissioner') return 'commissioner';
    if (reading.firstPerson === 'force') return 'own-page';
  }
  return 'reporter';
};

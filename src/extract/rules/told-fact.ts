import { polarityOf } from '../../domain/finding.ts';
import { weigh } from '../weigh.ts';
import type { Phrases } from '../phrases.ts';
import type { Rule, Unit } from '../unit.ts';
import { cued } from '../cued.ts';

/** Words before the subject: "But", "In Brackenby", "Even at busy moments". */
const opener =
  /^[“"‘'(]?(?:(?:and|but|however|yet|also|instead|indeed|meanwhile|similarly|too often|elsewhere|there),? )*(?:(?:even |only )?(?:at|in|on|for|over|under|among|across|within|by|during|of|from|to|where|when|while|if|after|before|with|without|because of|despite|once)\b[^,;.]{2,70}, )?(?:(?:and|but|too|also|the|its|their|these|those|some|many|most|all|every|each|any|other|several|such|a|an|there|here|is|are|was|were|has|have|been) )*/iu;
/** In letters: how far into the sentence its subject may stand. */
const headLength = 45;

/** Whom a sentence begins with where it is about inspectors, their report or their visit, and not about what was found. */
const aboutInspection =
  /\b(?:inspectors?|inspectorates?|HMIC(?:FRS)?|HMI|CQC|Ofsted|(?<=\b(?:a|the|this|our|their|its|latest|fresh|new) )(?:\p{L}+ )?report(?! of\b)|inspections?|reviews?|letters?|fieldwork|recommendations?|grades?|gradings?|minister|government|parliament|council|mayor|commissioner|inquiry|newspaper|spokes\p{L}+)\b/iu;

/** An inspector's own doings and hopes, thanks, and what concerns everyone. */
const ownDoings = cued(
  /^[“"‘'(]?(?:and |but |so |that said, |of course, )?(?:(?:I|we)(?:['’](?:m|ve|d|ll|re))? (?!(?:have |had |also |often |even |too often |repeatedly |then |both |seldom |rarely |never )*(?:saw|seen?|found|find|met|heard|hear|came (?:up)?on|came across|discovered|noticed|watched|witnessed|encountered|was (?:struck|told|shown|met|taken)|were (?:struck|told|shown|met|taken)|read)\b)|my |our |no (?:force|service)\b|no ?(?:-?one|body) should\b|any(?:one|body) |every(?:one|body) (?:who|should|must|deserves)|nobody should|(?:all|every|each) (?:forces?|services?)\b|police forces\b|forces (?:should|must|need)\b)/iu,
);

/** In hits of one word: from here on the words themselves say that something was found. */
const sureEnough = 1.5;
/** "It breaks up drug networks": most likely the body that the sentence before spoke of. */
const ofBody = /^(?:it|they|its) /i;
/** A person, whose life or feelings are told. */
const somebody = /^[“‘"'(]?(?:he|she|mr|mrs|ms|dame|sir|dr|professor)\b/i;

/** "..., say the inspectors", "the report finds that", "inspectors came upon": told as theirs, whatever it begins with. */
const attributed = cued(
  /\b(?:inspectors?|inspectorate|HMIC(?:FRS)?|HMI|watchdog|they|it|(?:the|their|its|this|that) (?:\p{L}+ )?(?:report|review|letter|inspection|team))\b (?:(?:also|then|often|do|does|did|has|have|had|are|is|was|were|less|more|very|not|quite|even|twice) )*(?:says?|said|found|finds|saw|sees|heard|came (?:up)?on|came across|noted|notes|describes?|described|adds?|added|reports|reported|warns?|warned|told|met|exposed|uncovered|revealed|reveals|showed|shows|laid bare|recalls?|recalled|observed|observes|regards?|called|calls|thinks?|thought|felt|reckons?|lists?|listed|names|named|kind|happy|happier|kinder|complimentary|taken|struck|critical|scathing|convinced|impressed|keen|right)\b|\b(?:says?|said|adds?|added|found|wrote) (?:the )?(?:inspectors?|inspectorate|report|review|letter|HMIC(?:FRS)?|watchdog)\b|\btold (?:the )?inspectors\b|\baccording to (?:the |its |their )?(?:inspectors?|inspectorate|report|review|letter|HMIC(?:FRS)?)\b/iu,
);

/** Figures about a place or a body: "held 611 people in the year before", "has six stations". */
const statistic = cued(
  /^(?:[^.;]{0,60}\b)?(?:has|have|had|runs?|operates?|holds?|held|employs?|handles?|handled|receives?|received|takes|took|dealt with|deals with|spent|spends|costs?|budget (?:of|is)) (?:about |around |some |nearly |almost |more than |over |just |a single |a total of )?(?:£?\d[\d,.]*|a|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty) (?:\p{L}+ ){0,2}(?:officers?|staff|stations?|suites?|people|residents|calls|square|miles|cells|engines|firefighters|million|miles|detainees|children|councils)\b|\bcosts? (?:about |around |some |more than )?£|^there (?:is|are|was|were) no (?:deaths?|arrests|strikes?|other)\b/iu,
);

export const toldFact: Rule = {
  name: 'told-fact',
  says: 'It tells a plain fact about what was inspected',
  infers: 'which way it leans is inferred',
  apply: (unit, { phrases, before }) => {
    if (unit.leadIn !== null && unit.leadIn.makes !== 'mixed') return null;
    if (unit.teller === 'outsider') return null;
    const { words } = unit;
    if (words.split(/\s+/).length < 5) return null;
    if (unit.leadIn === null && !/[.!…][”"’')]*$/.test(words) && unit.quote === null) return null;
    if (isAside(unit, phrases)) return null;
    const { value, isBetter, trigger } = weigh(words, phrases);
    if (trigger !== null)
      return { kind: value < 0 ? 'concern' : isBetter ? 'progress' : 'good-practice', trigger };
    // Even that silent: it goes on from the sentence before it, unless it is set against that.
    if (before === null || unit.leadIn !== null || /^[“"‘']?(?:but|however|yet)\b/i.test(words)) return null;
    switch (polarityOf(before)) {
      case 'criticism':
        return { kind: 'concern', trigger: null };
      case 'praise':
        return { kind: 'good-practice', trigger: null };
      case 'neither':
        return null;
    }
  },
  matches: [
    'Inspectors visited in May. Patrol cars stand idle in Gellbeck at night.',
    'Inspectors visited in May. It goes about this with real flair.',
    'Victims hear from somebody within a day. Nurses spare people in distress a needless visit.',
    'HM Inspector Ann Lowe said: “These women told the police again and again what was going to happen.”',
    'The force fails its victims. Statements were found in drawers months after they were taken.',
  ],
  passes: [
    'The force covers 1,100 square miles and serves 900,000 people.',
    'HM Inspector Ann Lowe said: “I have asked my team to look in again in six months.”',
    'The report runs to 88 pages and was read by nobody.',
    'The force fails its victims. It has six stations.',
    'The force fails its victims.\n\nAnn Lowe lives two miles away from it with her dogs.',
  ],
};

const isAside = (unit: Unit, phrases: Phrases): boolean => {
  // "The report, which was published in May, found that ..."
  const words = unit.words.replace(/, (?:which|who) (?:was|were|is|are|has|have)\b[^,]{2,60},/gu, '');
  if (isOwnDoing(words, phrases) || statistic.test(words) || ownDoings.test(words) || somebody.test(words))
    return true;
  if (unit.leadIn !== null || (unit.teller === 'inspectorate' && unit.quote !== null)) return false;
  if (attributed.test(words)) return false;
  const head = opener.exec(words)?.[0].length ?? 0;
  const subject = words.slice(0, head + headLength);
  const practice = phrases.find('practice', subject);
  const inspecting = aboutInspection.exec(subject);
  if (practice === null)
    return (
      inspecting !== null ||
      Math.abs(weigh(unit.words, phrases).value) < (ofBody.test(words) ? 1 : sureEnough)
    );
  // "The policing inspectorate" is no policing.
  return inspecting !== null && inspecting.index <= practice.end + 1;
};

/** A body's own doings are told by its verb, not in a clause about people ("the people it serves"). */
const isOwnDoing = (words: string, phrases: Phrases): boolean =>
  phrases
    .findAll('body-acts', words)
    .some(
      ({ start }) =>
        start <= 80 && !/\b(?:that|which|who|whom|people (?:it|they))\b/i.test(words.slice(0, start)),
    );

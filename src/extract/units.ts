import type { FindingKind } from '../domain/finding.ts';
import type { Role } from '../domain/person.ts';
import type { Quote } from '../domain/quote.ts';
import type { Place } from '../domain/span.ts';
import { findLeadIns } from './lead-ins.ts';
import { findGradeRows } from './grade-rows.ts';
import type { Sentence } from './page.ts';
import type { Reading } from './reading.ts';
import type { Teller, Unit } from './unit.ts';

/** Sections whose heading names a formal kind, as inspectors' letters and reports have them. */
const sections: readonly [RegExp, FindingKind][] = [
  [/^(?:accelerated )?causes? (?:of|for) concern\b/i, 'cause-of-concern'],
  [/^areas? for improvement\b/i, 'area-for-improvement'],
  [/^recommendations?\b/i, 'recommendation'],
];

/** Every sentence that a rule may be asked about, in reading order, with who tells it and what leads into it. */
export const makeUnits = (reading: Reading): readonly Unit[] => {
  const { page, phrases } = reading;
  const leadIns = findLeadIns(page, phrases);
  const leadsInto = new Set(page.blocks.flatMap((block) => (block.leadIn === null ? [] : [block.leadIn])));
  const said = reading.quotes.filter((quote) => quote.directness !== 'fragment');
  const surnames = surnamesByRole(reading.quotes);
  const gradeRows = findGradeRows(page);
  const units: Unit[] = [];
  let section: FindingKind | null = null;
  let lastPerson: Teller | null = null;
  let from = 0;
  for (const sentence of page.sentences) {
    const { block } = sentence;
    const isGradeRow = gradeRows.has(block.index);
    // One line, one unit, whatever stops stand in it.
    if (isGradeRow && sentence.start > block.start) continue;
    if (isGradeRow) {
      // A row of a grade table is a unit, whatever kind of line it is.
    } else if (block.kind === 'heading') {
      const words = page.text.slice(block.start, block.end);
      const named = sections.find(([pattern]) => pattern.test(words))?.[1] ?? null;
      // The line right under "Cause of concern" states it, full stop or not.
      if (named !== null || section === null || page.blocks[block.index - 1]?.kind !== 'heading') {
        section = named;
        continue;
      }
    } else if (sentence.zone !== 'body') continue;
    while (from < said.length && lastEnd(said[from] as Quote) <= sentence.start) from += 1;
    const { place, quote } = isGradeRow ? { place: block, quote: null } : saidPart(sentence, said, from);
    const words = page.text.slice(place.start, place.end);
    const outside = quote === null ? tellerOutside(words, reading, surnames) : null;
    // "He said that ...": whoever spoke last.
    const teller: Teller =
      quote !== null
        ? tellerOf(quote.attribution.speaker?.role ?? 'document')
        : outside === 'reporter' && pronounSpeaks.test(words) && lastPerson !== null
          ? lastPerson
          : (outside ?? 'reporter');
    if (teller !== 'reporter') lastPerson = teller;
    const isLast = page.sentences[sentence.index + 1]?.block !== block;
    units.push({
      start: place.start,
      end: place.end,
      words,
      sentence,
      quote,
      teller,
      leadIn: block.list === null ? null : (leadIns.get(block.list) ?? null),
      section,
      isGradeRow,
      leadsInto: isLast && leadsInto.has(block.index),
    });
  }
  return units;
};

const lastEnd = (quote: Quote): number => Math.max(...quote.contents.map((span) => span.end));

/** The part of a sentence that was said, when most of it was; else the sentence itself. */
const saidPart = (
  sentence: Sentence,
  said: readonly Quote[],
  from: number,
): { place: Place; quote: Quote | null } => {
  const enough = (sentence.end - sentence.start) * 0.45;
  for (let i = from; i < said.length; i += 1) {
    const quote = said[i] as Quote;
    if (quote.contents[0].start >= sentence.end) break;
    let all = 0;
    for (const span of quote.contents) {
      const start = Math.max(span.start, sentence.start);
      const end = Math.min(span.end, sentence.end);
      if (end - start >= enough) return { place: { start, end }, quote };
      all += Math.max(0, end - start);
    }
    // "…," she said, "…": no part is most of the sentence, together they are.
    if (all >= enough) return { place: sentence, quote };
  }
  return { place: sentence, quote: null };
};

export const tellerOf = (role: Role): Teller => {
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
const officeFirst =
  /^(?:[^,]{0,30}, )?(?:the |our |its |former |then |new )?((?:\p{L}+[ -]){0,4}?(?:chief constable|constable|superintendent|commissioner|commander|chief fire officer|chief officer|mayor|councillor|cllr|pcc|acc|dcc|cfo|chair(?:man|woman|person)?|spokes\p{L}+|mp|leader|campaigner|federation|union))\b/iu;
const speaks =
  /\b(?:said|says|added|told|admitted|insisted|claimed|believes?|explained|stressed|thanked|apologised|accepted|vowed|pledged|promised|responded|observed|replied|argued|felt|thought|denied|rejected|disputed|regretted|asked|raised|noted|hoped|wanted|called|described|joked|did not (?:dispute|accept|respond|comment|hold back|agree|deny|mince)|was (?:less )?(?:impressed|pleased|delighted|disappointed|angry))\b/iu;
/** Cheap, and false for most sentences. */
const speechVerb =
  /\b(?:said|says|insist|added|admit|apologi|accept|claim|respond|told|comment|called|describe|welcomed)/i;
/** "Northmoor Police said it had acted": the body inspected speaks, or another body. */
const bodySpeaks =
  /^(?:(?:but|and|however|meanwhile),? )?(?:a |the |its |their )?(?:\p{L}[\p{L}&’'-]* ){0,5}?(police|constabulary|force|service|brigade|council|authority|home office|government|charity|union)(?:[’']s \p{L}+)? (?:has |have |had |also |later |itself )*(?:said|says|insisted|insists|added|admitted|admits|apologised|accepted|accepts|claimed|responded|told)\b/iu;
/** "Chief Constable’s comments: ..." in a formal response. */
const comments =
  /^(?:the )?(chief constable|chief fire officer|force|service|commissioner|pcc|police and crime commissioner|mayor)(?:[’']s)? (?:comments?|response|reply|update)\s*:/iu;
/** "Bryony Tate, of the charity X, said": a name, what they are, and a verb of speech. */
const introduced =
  /^(?:\p{Lu}[\p{L}.’'-]+ ){1,3}\p{Lu}[\p{L}’'-]+, ([^.;:“”"]{3,90}?),? (?:said|says|added|told|insisted|commented|called|described|welcomed)\b/u;
const namedSpeech =
  /\b(\p{Lu}[\p{L}'’-]+) (?:also |then |has |have )?(?:said|says|added|admitted|insisted|claimed|explained|stressed|accepted|vowed|pledged|promised|apologised)\b/u;
const firstPersonWords = /\b(?:we|our|us|we['’](?:re|ve|ll))\b/i;
const inspectorsSay = /\b(?:inspectors?|inspectorate|HMIC(?:FRS)?|HMI|watchdog|report|review)\b/i;

const pronounSpeaks =
  /^(?:but |and |however, )?(?:he|she)\b[^.;:“”"]{0,25}\b(?:said|says|added|told|admitted|insisted|claimed|believes?|explained|stressed|argued|hoped|promised|pledged|denied|accepted)\b/i;

/** Outside quotations: the reporter, unless the sentence reports a leader's speech or the page speaks of itself. */
const tellerOutside = (words: string, reading: Reading, surnames: ReadonlyMap<string, Role>): Teller => {
  const office = officeFirst.exec(words)?.[1];
  // What stands in marks is what they said: only the words around it tell who says so.
  const inspectorsSayIt = (): boolean =>
    inspectorsSay.test(words.replace(/[“"‘][^”"’]*?(?:[”"’]|''|$)/g, ' '));
  if (office !== undefined && speaks.test(words) && !inspectorsSayIt()) {
    if (/councillor|cllr|spokes|\bmp\b|leader|campaigner|federation|union/i.test(office)) return 'outsider';
    return /commissioner|pcc|mayor|chair/i.test(office) ? 'commissioner' : 'leader';
  }
  const commenting = words.includes(':') ? comments.exec(words)?.[1] : undefined;
  if (commenting !== undefined) return /commissioner|pcc|mayor/i.test(commenting) ? 'commissioner' : 'leader';
  const isSpeech = speechVerb.test(words);
  const body = isSpeech ? bodySpeaks.exec(words)?.[1] : undefined;
  if (body !== undefined && !inspectorsSayIt())
    return /police|constabulary|force|service|brigade|authority/i.test(body) ? 'leader' : 'outsider';
  const introducedAs = isSpeech ? introduced.exec(words)?.[1] : undefined;
  if (introducedAs !== undefined && office === undefined)
    return inspectorsSay.test(introducedAs) ? 'inspectorate' : 'outsider';
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

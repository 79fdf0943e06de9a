import { cueOf, finite } from './cues.ts';
import { isDeterminer, isNamePart, isPronoun } from './word-kinds.ts';
import type { Word } from './words.ts';
import { isNoun, isPerfect } from './noun-or-verb.ts';

/**
 * What a word does in its sentence, as far as its form and its neighbours tell. `noun` holds adjectives and numbers
 * too: whatever may stand in a noun phrase. `participle` is any verb form that has no subject of its own.
 */
export type Part =
  | 'name'
  | 'noun'
  | 'determiner'
  | 'preposition'
  | 'joiner'
  | 'subordinator'
  | 'relative'
  | 'pronoun'
  | 'auxiliary'
  | 'verb'
  | 'participle'
  | 'adverb'
  | 'comma'
  | 'bracket'
  | 'break'
  | 'quote';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const prepositions = set(`
  of for from at in with to by on near outside against about inside into over under during through across between among amid despite
  without within around behind beyond beside along toward towards upon off up down out per via like unlike including following
  concerning regarding alongside onto throughout aboard above below past atop v. vs. versus
`);
/** Lead into a clause with a subject of its own. */
const subordinators = set(`
  because when while if although though as after before since until whether than where why how what once so whenever wherever unless
`);
/** Of these, the ones that a mere noun may follow: "after the vote". */
const loose = set('after before since until as than so once');
const relatives = set('who whom whose which');
const joiners = set('and but or nor yet');
/** Forms of "be" that are not among the finite ones. */
const infinite = set('be been being am');
const adverbs = set(`
  also then later recently again often always never still just even yesterday today tonight tomorrow too already soon ever not perhaps
  maybe instead afterward afterwards meanwhile however now here there away back rather quite very much first more most all both almost
  earlier later monday tuesday wednesday thursday friday saturday sunday himself herself themselves itself twice else apart ago
`);
const noAdverbs = set(
  'family assembly ally bully reply supply july italy monopoly rally belly lily emily sally elderly',
);
/** Past forms that do not end in -ed, and everyday verbs in the present that no list of reporting words has. */
const irregular = set(`
  came went got made took gave left ran stood sat drove rode fell held kept met lost won grew rose drew threw wore spent sent built bought
  brought caught taught sold slept woke broke chose froze hid hit hurt led lay let paid rang sank shook shut sought stole struck swore
  tore understood wept wound bore beat bit blew dug drank ate fed fled flew forgot forgave fought heard knew saw sang set began became
  lives works runs
`);
/** Everyday verbs as they stand behind a plural: "whose hits include", "parents want". */
const plain = set(`
  include contain own run live work make get keep want need like love go come see take lead head chair serve represent oversee teach
  play study hold fear hope give find show use try remain belong
`);
/** Verbs that a clause without "that" may follow: "Lee said the mayor called it ...". */
const takesClause =
  /^(?:sa(?:id|ys?)|th(?:ink|inks|ought)|believe[sd]?|know|knows|knew|hear|hears|heard|feel|feels|felt|claim(?:ed|s)?|add(?:ed|s)?|insist(?:ed|s)?|report(?:ed|s)?|allege[sd]?|argue[sd]?|note[sd]?|warn(?:ed|s)?|hope[sd]?|suggest(?:ed|s)?|learn(?:ed|s)?|show(?:ed|s)?|find|found|recall(?:ed|s)?|testif(?:ied|ies)|wish(?:ed|es)?|was|is|were)$/;
/** The first noun behind these is who is spoken to. */
const hasAddressee =
  /^(?:tell|tells|told|ask|asks|asked|inform(?:ed|s)?|assure[sd]?|remind(?:ed|s)?|warn(?:ed|s)?)$/;

export const takesClauseAfter = (lower: string): boolean => takesClause.test(lower);
export const speaksTo = (lower: string): boolean => hasAddressee.test(lower);
export const isLoose = (lower: string): boolean => loose.has(lower);

const signPart = (word: Word): Part => {
  switch (word.words) {
    case ',':
    case '—':
    case '–':
    case '-':
      return 'comma';
    case '(':
    case '[':
    case ')':
    case ']':
      return 'bracket';
    case ';':
    case ':':
    case '.':
    case '!':
    case '?':
    case '…':
      return 'break';
    case '&':
      return 'joiner';
    default:
      return 'adverb';
  }
};

/** Surely a past form, so that it is a verb even behind "to": "the man she spoke to said". */
const past = /(?:ed|said|told|wrote)$/;

/** Parts of the words of one sentence, by index. */
export const partsOf = (words: readonly Word[]): readonly Part[] => {
  const parts: Part[] = [];
  for (let i = 0; i < words.length; i += 1) parts.push(partOf(words, i, parts[i - 1]));
  return parts;
};

const partOf = (words: readonly Word[], i: number, before: Part | undefined): Part => {
  const word = words[i] as Word;
  if (word.kind === 'quote') return 'quote';
  if (word.kind === 'sign') return signPart(word);
  const { lower } = word;
  // A title whose closing mark holds the sentence's comma: "on “Morning With Mags,” Lee said".
  if (lower === '') return /,["”’']$/.test(word.words) ? 'comma' : 'noun';
  if (relatives.has(lower)) return 'relative';
  if (lower === 'that') return thatPart(words, i, before);
  if (isPronoun(word) || lower === 'you') return 'pronoun';
  if (isDeterminer(word)) return lower === 'that' ? 'subordinator' : 'determiner';
  if (joiners.has(lower)) return 'joiner';
  if (lower === 'once' && before !== undefined && before !== 'comma') return 'adverb';
  if (subordinators.has(lower)) return 'subordinator';
  if (lower === 'to') return 'preposition';
  if (prepositions.has(lower)) return 'preposition';
  if (word.possessive) return word.capital && isNamePart(word) ? 'name' : 'noun';
  if (finite.has(lower) && !/^(?:came|went|got|made|took|gave|left|may)$/.test(lower)) return 'auxiliary';
  if (infinite.has(lower)) return 'auxiliary';
  if (word.capital && before !== undefined && isNamePart(word)) return 'name';
  if (adverbs.has(lower)) return 'adverb';
  if (lower.length > 4 && lower.endsWith('ly') && !noAdverbs.has(lower)) return 'adverb';
  return openPart(words, i, before);
};

/** "a paper that calls it", "said that Lee": behind a noun and before a verb it stands for the noun. */
const thatPart = (words: readonly Word[], i: number, before: Part | undefined): Part => {
  const next = words[i + 1];
  if (next === undefined || next.kind !== 'word') return 'subordinator';
  if (before !== 'noun' && before !== 'name') return before === 'preposition' ? 'determiner' : 'subordinator';
  const verb = cueOf(next.lower) !== undefined || finite.has(next.lower) || irregular.has(next.lower);
  return verb || next.lower.endsWith('ed') ? 'relative' : 'subordinator';
};

const notParticiple = set(`
  spring morning evening building meeting wedding thing something anything nothing everything ceiling string sibling offspring briefing
  funding housing parking training clothing shooting gathering hearing filing ruling painting recording landing crossing warning
`);
/** Words before nouns that may as well be the whole phrase: "another replied", "the man behind her said". */
const standsAlone = set(
  'her this these those one another some many most both few several two three four five all each',
);
const isVerbAlone = (lower: string): boolean => {
  const cue = cueOf(lower);
  return (cue !== undefined && !cue.participle) || irregular.has(lower);
};

const isPlural = (word: Word | undefined): boolean => word !== undefined && /[^s]s$/.test(word.lower);

/** Nouns, adjectives and verbs by form and place. */
const openPart = (words: readonly Word[], i: number, before: Part | undefined): Part => {
  const word = words[i] as Word;
  const { lower } = word;
  const next = words[i + 1];
  const own =
    (before === 'determiner' && !(standsAlone.has(words[i - 1]?.lower ?? '') && isVerbAlone(lower))) ||
    words[i - 1]?.possessive === true;
  if (words[i - 1]?.lower === 'to' && !word.capital && /[^s]$|ss$/.test(lower) && !past.test(lower))
    return 'participle';
  if (!own) {
    const cue = cueOf(lower);
    const opens = before === undefined || before === 'comma';
    const behind = before === 'preposition';
    if (isPerfect(words, i)) return 'verb';
    if (cue !== undefined && !isNoun(words, i) && (!behind || cue.participle || past.test(lower))) {
      if (cue.participle) return 'participle';
      // "Asked about it, Lee said": what opens a sentence has no subject before it.
      if (!(opens && word.capital && next !== undefined && isNamePart(next))) return 'verb';
      return 'noun';
    }
    if (!word.capital || before === undefined) {
      // "Boeing said", but "Laughing, she said"
      const named = word.capital && next !== undefined && (finite.has(next.lower) || isVerbAlone(next.lower));
      if (
        lower.length > 4 &&
        lower.endsWith('ing') &&
        before !== 'preposition' &&
        !notParticiple.has(lower) &&
        !named
      )
        return 'participle';
      if (before === 'relative' && words[i - 1]?.lower !== 'whose') return 'verb';
      if (irregular.has(lower) && before !== 'preposition') return 'verb';
      if (lower.length > 3 && lower.endsWith('ed') && before !== 'preposition') {
        // "In one, dated November 2019, an engineer wrote"; but "Retired mail carrier Floyd Lee said".
        if (before === 'comma') return 'participle';
        return opens && next !== undefined && next.kind === 'word' && !prepositions.has(next.lower)
          ? 'noun'
          : 'verb';
      }
      if (
        (before === 'name' || before === 'pronoun') &&
        lower.endsWith('s') &&
        next !== undefined &&
        (isDeterminer(next) || prepositions.has(next.lower) || adverbs.has(next.lower))
      )
        return 'verb';
      // "The inspectors accept that the", "The report lays the blame"
      if (before === 'noun' && next !== undefined && isPlural(words[i - 1]) && next.lower === 'that')
        return 'verb';
      if (
        before === 'noun' &&
        next !== undefined &&
        !isPlural(words[i - 1]) &&
        isPlural(word) &&
        isDeterminer(next)
      )
        return 'verb';
      if (before === 'noun' && plain.has(lower) && isPlural(words[i - 1])) return 'verb';
      if (before === 'pronoun' && !/^(?:two|three|all|both)$/.test(lower)) return 'verb';
    }
  }
  return word.capital && isNamePart(word) ? 'name' : 'noun';
};

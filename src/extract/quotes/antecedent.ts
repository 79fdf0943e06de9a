import { type Around, sentenceSubject } from './carry.ts';
import { findClauses } from './clauses.ts';
import type { Gender } from './first-names.ts';
import type { Mention } from './mentions.ts';
import { isPersonIn, type People } from './people.ts';
import type { Frame } from './words.ts';

/** Sentences back that a pronoun's antecedent is looked for as a subject. */
const framesBack = 6;
const linesBack = 2;

/** Whom a pronoun stands for, as the subject of a sentence before it. `person` is false for a body or a noun. */
export interface Antecedent {
  readonly name: string;
  readonly person: boolean;
}

export const antecedentOf = (pronoun: Mention, around: Around, people: People): Antecedent | null => {
  const { page, frames, block, blockFrames, frameAt } = around;
  const wanted = pronoun.name.toLowerCase();
  const within = subjectIn(blockFrames[frameAt] as Frame, around, people, wanted, pronoun.start);
  if (within !== null) return within;
  let left = framesBack;
  let list: readonly Frame[] = blockFrames;
  let from = frameAt - 1;
  for (let b = block.index; b >= 0 && b >= block.index - linesBack && left > 0; b -= 1) {
    if (b < block.index) {
      const above = page.blocks[b];
      if (above === undefined || above.kind === 'heading') continue;
      list = frames.of(above);
      from = list.length - 1;
    }
    for (let f = from; f >= 0 && left > 0; f -= 1) {
      left -= 1;
      const found = subjectIn(list[f] as Frame, around, people, wanted, Infinity);
      if (found !== null) return found;
    }
  }
  return null;
};

const subjectIn = (
  frame: Frame,
  { ledger }: Around,
  people: People,
  wanted: string,
  before: number,
): Antecedent | null => {
  const subjects = findClauses(frame.words)
    .filter(
      (clause) => clause.subject !== null && !clause.passive && (!clause.cue.participle || clause.at === 0),
    )
    .map((clause) => clause.subject as Mention);
  const opening = sentenceSubject(frame.words);
  if (opening !== null) subjects.unshift(opening);
  const gender: Gender = wanted === 'he' || wanted === 'she' ? wanted : null;
  for (const mention of subjects.toReversed()) {
    if (mention.start >= before) continue;
    if (mention.kind === 'pronoun') {
      const settled = ledger.ofMention(mention.start);
      if (settled?.name != null && mention.name.toLowerCase() === wanted)
        return { name: settled.name, person: true };
      continue;
    }
    const isPerson = isPersonIn(mention, people);
    if (gender !== null) {
      if (!isPerson) continue;
      const name = people.fullName(mention.name, mention.start);
      const known = people.genderOfName(name);
      if (known === null || known === gender) return { name, person: true };
    } else if (wanted === 'they' || !isPerson) {
      return {
        name: isPerson ? people.fullName(mention.name, mention.start) : mention.name,
        person: isPerson,
      };
    }
  }
  return null;
};

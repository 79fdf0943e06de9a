import { isLoose, type Part, partsOf, speaksTo, takesClauseAfter } from './parts.ts';
import { isDateline, phraseEnd, tellsTime } from './phrase-ends.ts';
import type { Word } from './words.ts';

/** A noun phrase, as half-open indices of a sentence's words. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

/** Who does what the verb at an index says, and the noun phrase that ends right before it. */
export interface Subject {
  readonly phrase: Phrase | null;
  /** Stands behind a comma after the subject: "the tours’ owner, which runs the park, Acme Rides, said". */
  readonly apposition: Phrase | null;
  readonly beside: Phrase | null;
  /** The verb is that of a main clause. */
  readonly main: boolean;
}

interface Clause {
  readonly kind: 'main' | 'sub' | 'rel';
  /** Led in by a word that a mere noun may follow: "after the vote". */
  readonly loose: boolean;
  subject: Phrase | null;
  verb: boolean;
  /** Its last verb may be followed by a clause without "that". */
  opens: boolean;
  /** Its last verb speaks to somebody, who has not been named yet. */
  addressee: boolean;
  /** A noun right behind such a verb, or behind "but", which a verb after an insertion belongs to. */
  object: Phrase | null;
  apposition: Phrase | null;
  /** Its last verb gives a name: "a woman named Ann Lee". */
  names: boolean;
}

/** How a noun phrase stands in its clause. */
type How = 'subject' | 'oblique' | 'apposition' | 'object' | 'addressee' | 'conjoined';

const depthMost = 8;

const clauseOf = (kind: Clause['kind'], subject: Phrase | null, verb = false, loose = false): Clause => ({
  kind,
  loose,
  subject,
  verb,
  opens: false,
  addressee: false,
  object: null,
  apposition: null,
  names: false,
});

/**
 * Subjects of all verbs of a sentence, by their index, in one pass from left to right: main clauses, clauses under a
 * conjunction and relative clauses are opened and closed as words and commas say. What stands between commas takes
 * no subject away from the verb behind it; the object of a relative clause is not the subject of the verb after it
 * ("a teacher who feared losing her job said").
 */
export const walkSubjects = (words: readonly Word[]): ReadonlyMap<number, Subject> => {
  const known = walked.get(words);
  if (known !== undefined) return known;
  const subjects = walk(words);
  walked.set(words, subjects);
  return subjects;
};

/** Sentences are asked about again by those around them. */
const walked = new WeakMap<readonly Word[], ReadonlyMap<number, Subject>>();

const walk = (words: readonly Word[]): ReadonlyMap<number, Subject> => {
  const parts = partsOf(words);
  const subjects = new Map<number, Subject>();
  let stack: Clause[] = [clauseOf('main', null)];
  let fallback: Phrase | null = null;
  let last: Phrase | null = null;
  /** The last noun phrase without what it is "of" or "in". */
  let chunk: Phrase | null = null;
  let how: How = 'subject';
  /** Part of the last word that is no adverb or auxiliary. */
  let before: Part | undefined;
  /** Index behind the last noun phrase while nothing but adverbs and auxiliaries followed. */
  let lastEnds = -1;
  const top = (): Clause => stack.at(-1) as Clause;
  const push = (clause: Clause): void => {
    if (stack.length < depthMost) stack.push(clause);
    else stack[stack.length - 1] = clause;
  };
  const restart = (): void => {
    fallback = stack[0]?.subject ?? fallback;
    stack = [clauseOf('main', null)];
    lastEnds = -1;
  };

  /**
   * Closes what stands between a subject and its verb ("Neighbors on the block where Lee lived with an aunt said"), or
   * the outermost relative clause: the verb at hand is that of the clause around it. Null when nothing is to be closed.
   */
  const leaveInner = (): Phrase | null => {
    const around = stack.findIndex(
      ({ verb, subject }, i) => i < stack.length - 1 && !verb && subject !== null,
    );
    if (around >= 0) {
      stack = stack.slice(0, around + 1);
      return top().subject;
    }
    const at = stack.findIndex(({ kind }) => kind === 'rel');
    if (at < 0) return null;
    const head = (stack[at] as Clause).subject;
    stack = stack.slice(0, at);
    return head ?? top().subject ?? last;
  };

  const subjectAt = (): Phrase | null => {
    const clause = top();
    if (before === 'relative') return clause.subject;
    if (lastEnds >= 0 && last !== null) {
      switch (how) {
        case 'subject':
        case 'addressee':
          return clause.subject ?? last;
        case 'oblique':
          return (clause.verb ? leaveInner() : null) ?? clause.subject ?? last;
        case 'apposition': {
          const article = (words[last.from] as Word).lower;
          if (/^an?$/.test(article)) return clause.subject ?? last;
          clause.subject = last;
          return last;
        }
        case 'conjoined':
          clause.subject = last;
          return last;
        case 'object': {
          if (clause.opens) {
            push(clauseOf('sub', last));
            return last;
          }
          return leaveInner() ?? clause.subject ?? last;
        }
      }
    }
    if (before === 'comma' && clause.object !== null) return clause.object;
    return clause.subject;
  };

  for (let i = 0; i < words.length; i += 1) {
    const part = parts[i] as Part;
    const word = words[i] as Word;
    switch (part) {
      case 'quote':
      case 'break':
        restart();
        before = part;
        break;
      case 'bracket': {
        // "Rep. Ann Lee (D-Ohio)": what is bracketed is passed over.
        let k = i + 1;
        while (k < words.length && k < i + 14 && parts[k] !== 'bracket' && parts[k] !== 'quote') k += 1;
        if (parts[k] === 'bracket') i = k;
        before = 'comma';
        lastEnds = -1;
        break;
      }
      case 'comma':
        // "WASHINGTON (AP) — A judge": where a report comes from.
        if (/^[—–-]$/.test(word.words) && isDateline(words, parts, i)) {
          restart();
          fallback = null;
          before = 'break';
          break;
        }
        while (stack.length > 1) {
          const clause = top();
          if (clause.verb || (clause.kind === 'sub' && (clause.subject === null || clause.loose)))
            stack.pop();
          else break;
        }
        // "Asked about it, Lee said": a sentence's opening participle has had its part.
        if (top().subject === null) top().verb = false;
        before = 'comma';
        lastEnds = -1;
        break;
      case 'joiner':
        lastEnds = -1;
        before = 'joiner';
        break;
      case 'subordinator':
        push(clauseOf('sub', null, false, isLoose(word.lower)));
        before = part;
        lastEnds = -1;
        break;
      case 'relative': {
        const clause = top();
        // "who farms hogs and who described it"
        if (before === 'joiner' && clause.kind === 'rel' && word.lower !== 'whose') {
          clause.verb = false;
          before = part;
          lastEnds = -1;
          break;
        }
        const nearest = word.lower === 'that' || word.lower === 'which' ? chunk : last;
        const head = before === 'comma' && !clause.verb && clause.subject !== null ? clause.subject : nearest;
        push(clauseOf('rel', word.lower === 'whose' ? null : head));
        before = word.lower === 'whose' ? 'subordinator' : part;
        lastEnds = -1;
        break;
      }
      case 'preposition':
        before = part;
        break;
      case 'adverb':
        break;
      case 'participle': {
        const { subject } = top();
        subjects.set(i, {
          phrase: subject ?? fallback,
          apposition: null,
          beside: lastEnds >= 0 ? last : null,
          main: false,
        });
        if (before !== 'preposition')
          push(clauseOf('rel', how === 'object' && lastEnds >= 0 ? last : subject, true));
        before = part;
        lastEnds = -1;
        break;
      }
      case 'auxiliary':
      case 'verb': {
        const beside = lastEnds >= 0 ? last : null;
        const phrase = subjectAt() ?? fallback;
        const clause = top();
        const apposition = phrase !== null && phrase === clause.subject ? clause.apposition : null;
        subjects.set(i, { phrase, apposition, beside, main: stack.length === 1 });
        clause.verb = true;
        clause.subject ??= phrase;
        clause.opens = takesClauseAfter(word.lower);
        clause.addressee = speaksTo(word.lower);
        clause.object = null;
        // "Lee called Roe “...”" names nobody; "a woman called Ann Roe" does.
        clause.names =
          /^(?:named|nicknamed)$/.test(word.lower) ||
          (word.lower === 'called' && beside !== null && parts[beside.to - 1] === 'noun');
        before = 'verb';
        lastEnds = -1;
        break;
      }
      case 'pronoun':
      case 'determiner':
      case 'name':
      case 'noun': {
        const to = part === 'pronoun' ? i + 1 : phraseEnd(words, parts, i);
        if (tellsTime(words, i, to)) {
          i = to - 1;
          break;
        }
        const phrase: Phrase = { from: i, to };
        chunk = phrase;
        const clause = top();
        const subjective = part === 'pronoun' && /^(?:he|she|they|we|i)\b/.test(word.lower);
        if (before === 'preposition') {
          // "the head of the mission": the phrase goes on.
          if (last !== null && lastEnds >= 0) {
            if (clause.subject === last) clause.subject = { from: last.from, to };
            last = { from: last.from, to };
            if (clause.subject?.from === last.from) clause.subject = last;
            if (how === 'subject' && clause.subject?.from !== last.from) how = 'oblique';
          } else {
            last = phrase;
            how = 'oblique';
          }
        } else if (clause.subject === null && !clause.verb) {
          clause.subject = phrase;
          last = phrase;
          how = 'subject';
        } else if (!clause.verb) {
          if (before === 'joiner' && clause.subject !== null) {
            clause.subject = { from: clause.subject.from, to };
            last = clause.subject;
            how = 'subject';
          } else if (before === 'comma') {
            last = phrase;
            how = 'apposition';
            clause.apposition ??= phrase;
          } else {
            clause.subject = phrase;
            last = phrase;
            how = 'subject';
          }
        } else if (subjective) {
          push(clauseOf('sub', phrase));
          last = phrase;
          how = 'subject';
        } else {
          last = phrase;
          if (clause.addressee) {
            how = 'addressee';
            clause.addressee = false;
            clause.opens = true;
          } else if (clause.names && part === 'name') {
            clause.subject = phrase;
            clause.verb = false;
            how = 'subject';
          } else if (before === 'joiner') {
            how = 'conjoined';
            clause.object = phrase;
          } else if (before === 'comma') {
            how = 'conjoined';
          } else {
            how = 'object';
            clause.object = clause.opens ? phrase : null;
          }
        }
        i = to - 1;
        lastEnds = to;
        before = part;
        break;
      }
    }
  }
  return subjects;
};

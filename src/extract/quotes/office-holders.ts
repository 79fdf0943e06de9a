import type { Place } from '../../domain/span.ts';

/** Offices that one person of a story holds, as "the mayor" takes them up. */
const offices =
  /^(?:president|mayor|governor|sheriff|coroner|chief|superintendent|principal|coach|manager|judge|senator|congressman|congresswoman|councilman|councilwoman|chairman|chairwoman|chair|director|commissioner|secretary|minister|chancellor|ambassador|pastor|bishop|archbishop|rabbi|imam|prosecutor|warden|captain|colonel|general|admiral|sergeant|detective|lieutenant|treasurer|auditor|clerk|librarian|curator|conductor|professor|inspector|constable|councillor|speaker|attorney|lawyer|mp|pcc|hmi|acc|dcc)$/;
const longForm: Readonly<Record<string, string>> = {
  gov: 'governor',
  sen: 'senator',
  supt: 'superintendent',
  cllr: 'councillor',
  prof: 'professor',
  gen: 'general',
  col: 'colonel',
  capt: 'captain',
  sgt: 'sergeant',
  det: 'detective',
  lt: 'lieutenant',
  dr: 'doctor',
};

/** Who is printed with which office, right before the name or in apposition to it; null where several are. */
export const holdersOf = (
  text: string,
  runs: readonly (Place & { readonly words: readonly string[] })[],
  fullName: (name: string, at: number) => string,
): Map<string, string | null> => {
  const holders = new Map<string, string | null>();
  const add = (word: string | undefined, name: string): void => {
    const plain = (word ?? '').toLowerCase().replace('.', '');
    const held = longForm[plain] ?? plain;
    if (!offices.test(held)) return;
    const known = holders.get(held);
    holders.set(held, known === undefined || known === name ? name : null);
  };
  for (const { words, start, end } of runs) {
    const name = fullName(words.join(' '), start);
    add(/([\p{L}’'-]+)[.,]? $/u.exec(text.slice(Math.max(0, start - 24), start))?.[1], name);
    const after = /^,? (?:who is )?(?:the |an? |its |their )?((?:[\p{L}’'-]+ ?){1,4})/u.exec(
      text.slice(end, end + 80).replace(/\bpolice(?:,? fire(?:,? rescue)?)? and crime /i, ''),
    );
    if (after === null || !(text[end] === ',' || after[0].startsWith(' who is'))) continue;
    for (const word of (after[1] as string).split(' ')) {
      if (/^(?:of|for|at|in|and|said|says|told)$/.test(word)) break;
      add(word, name);
    }
  }
  return holders;
};

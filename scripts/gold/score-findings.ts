import { isOneOf, meet, plain, plainId } from './compare.ts';
import type { Gold, GoldFinding } from './gold.ts';
import type { ReadFinding, Reading } from './reading.ts';
import type { Tally } from './tally.ts';

export const scoreFindings = (gold: Gold, reading: Reading, tally: Tally): void => {
  const met = new Set<ReadFinding>();
  for (const finding of reading.findings) {
    const grounded = reading.text.slice(finding.start, finding.end) === finding.text;
    tally.judge('grounded', grounded, `a finding is not at its place: ${finding.text.slice(0, 60)}`);
  }
  for (const wanted of gold.findings) {
    const keys = [wanted.match, ...wanted.alsoMatch].map(plain);
    const candidates = reading.findings.filter(({ text }) => keys.some((key) => plain(text).includes(key)));
    for (const one of candidates) met.add(one);
    const found = candidates.find(({ kind }) => isKind(kind, wanted.kind)) ?? candidates[0];
    if (found === undefined) tally.missed('findings', `${wanted.kind.join('/')}: ${wanted.match}`);
    else {
      tally.both('findings');
      judge(found, wanted, tally);
    }
  }
  for (const finding of reading.findings) {
    if (met.has(finding) || gold.partial) continue;
    const words = plain(finding.text);
    if (gold.ignore.findings.some((one) => meet(words, plain(one)))) continue;
    tally.extra('findings', `${finding.kind}: ${words.slice(0, 90)}`);
  }
  for (const none of gold.notFindings) {
    const taken = reading.findings.some(({ text }) => plain(text).includes(plain(none)));
    tally.judge('not findings', !taken, `is none: ${none}`);
  }
};

const judge = (found: ReadFinding, wanted: GoldFinding, tally: Tally): void => {
  const told = (read: string, right: readonly string[]): string =>
    `${read || 'none'}, right is ${right.join(' or ')}: ${wanted.match}`;
  tally.judge('kind', isKind(found.kind, wanted.kind), told(found.kind, wanted.kind));
  const signs = new Set(wanted.kind.map(signOf));
  const sign = signOf(found.kind);
  tally.judge('polarity', signs.has(sign) || signs.has('?') || sign === '?', told(found.kind, wanted.kind));
  const eras = [wanted.era, ...wanted.eraAlso];
  tally.judge('era', isOneOf(found.era, eras), told(found.era, eras));
  const forces = [...wanted.force, ...wanted.forces];
  if (forces.length > 0) {
    const right = found.forces.some((id) => isOneOf(id, forces));
    tally.judge('force', right, told(found.forces.join(' '), forces));
  }
  for (const topic of wanted.topics) {
    tally.judge('topics', isOneOf(topic, found.topics), told(found.topics.join(' '), [topic]));
  }
  if (wanted.voice !== undefined) {
    const voices = [wanted.voice, ...wanted.voiceAlso];
    tally.judge('voice', isOneOf(found.voice, voices), told(found.voice, voices));
  }
};

/** Names that gold and product use for one kind. */
const kindNames: Readonly<Record<string, string>> = {
  'area-for-improvement': 'improvement',
  afi: 'improvement',
  'accelerated-cause-of-concern': 'cause-of-concern',
  strength: 'good-practice',
  'promising-practice': 'good-practice',
  'innovative-practice': 'good-practice',
};
const kindName = (kind: string): string => kindNames[plainId(kind)] ?? plainId(kind);

/** A loose concern and an improvement asked for are one kind: which of the two it is lies in the eye of the reader. */
const isKind = (kind: string, right: readonly string[]): boolean => {
  const loose = (one: string): string => (kindName(one) === 'improvement' ? 'concern' : kindName(one));
  return right.some((one) => loose(one) === loose(kind));
};

const signOf = (kind: string): '+' | '-' | '?' => {
  switch (kindName(kind)) {
    case 'concern':
    case 'improvement':
    case 'cause-of-concern':
    case 'recommendation':
      return '-';
    case 'good-practice':
    case 'progress':
    case 'closure':
      return '+';
    default:
      return '?';
  }
};

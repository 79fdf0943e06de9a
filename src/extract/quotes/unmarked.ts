import type { Place } from '../../domain/span.ts';
import type { Block } from '../../text/layout.ts';
import type { Page } from '../page.ts';
import { labelMention } from './attribution.ts';
import { findClauses } from './clauses.ts';
import { answerLine, intervieweeOf } from './interviewee.ts';
import { FrameCache } from './credited.ts';
import type { Mention } from './mentions.ts';
import { isNamePart } from './word-kinds.ts';
import { subjectAfter } from './subjects.ts';
import type { People } from './people.ts';
import type { Segment } from './segments.ts';
import { printingsOfAll, type Statement } from './statements.ts';
import type { Word } from './words.ts';

const firstPerson = /\b(?:I|we|our|my|us|me)\b|\b(?:I|we)['’]/i;
const saidColon =
  /\b(?:said|says|added|commented|stated|responded|concluded|continued|wrote|explained)(?: [\w’' ]{1,40})?:-?$/i;
const statementColon =
  /^(?:\p{L}+ ){0,2}(?:statement|response|reaction|comment|message|letter) (?:from|by) .{3,120}:-?$/iu;
/** A credit at the end of the line that it belongs to. */
const dashed = /[.!?…\p{L}]\s+[–—]\s*(?=\p{Lu}[^.!?–—]{3,60}$)/u;
const credit = /^[–—]\s*(?=\p{Lu})/u;

/** Speech without quote marks: lines under "Ann Lee said:", and a line above "– Ann Lee, director". */
export const findUnmarked = (
  page: Page,
  segments: readonly Segment[],
  people: People,
): readonly Statement[] => {
  const marked = new Set(segments.map((segment) => segment.block.index));
  const frames = new FrameCache(page.text, []);
  const found: Statement[] = [];
  const interviewee = intervieweeOf(page, people);
  for (const block of page.blocks) {
    const words = page.text.slice(block.start, block.end);
    const answer = interviewee === null || marked.has(block.index) ? null : answerLine.exec(words);
    if (interviewee !== null && answer !== null) {
      const said = { start: block.start + answer[0].length, end: block.end };
      if (said.end > said.start) found.push(toUnmarked([said], interviewee, people, null, 'before'));
    } else if (/[:-]$/.test(words) && (saidColon.test(words) || statementColon.test(words))) {
      const statement = underColon(page, block, marked, frames, people);
      if (statement !== null) found.push(statement);
    } else if (credit.test(words) && words.length < 160) {
      const statement = overCredit(page, block, marked, frames, people);
      if (statement !== null) found.push(statement);
    } else if (!marked.has(block.index)) {
      const statement = besideCredit(page, block, people);
      if (statement !== null) found.push(statement);
    }
  }
  return found;
};

const underColon = (
  page: Page,
  block: Block,
  marked: ReadonlySet<number>,
  frames: FrameCache,
  people: People,
): Statement | null => {
  const last = frames.of(block).at(-1);
  if (last === undefined) return null;
  const clause = findClauses(last.words).findLast((one) => one.subject !== null);
  const stated = statementColon.test(page.text.slice(block.start, block.end));
  const mention = stated ? labelMention(last.words) : (clause?.subject ?? null);
  if (mention === null || mention.kind !== 'person') return null;
  const lines: Block[] = [];
  for (let b = block.index + 1; b < page.blocks.length; b += 1) {
    const line = page.blocks[b] as Block;
    if (line.kind === 'heading' || marked.has(b) || page.zones[b] !== 'body') break;
    // What a statement lists belongs to it.
    if (line.kind === 'item') {
      if (lines.length === 0) break;
      lines.push(line);
      continue;
    }
    const words = page.text.slice(line.start, line.end);
    if ((lines.length > 0 || stated) && !firstPerson.test(words)) break;
    if (saidColon.test(words) || (!firstPerson.test(words) && words.includes(mention.name))) break;
    lines.push(line);
  }
  if (lines.length === 0) return null;
  const cue = stated || clause === undefined ? null : (last.words[clause.at] as Word);
  return toUnmarked(
    lines,
    mention,
    people,
    cue === null ? null : { start: cue.start, end: cue.end },
    'line-above',
  );
};

const overCredit = (
  page: Page,
  block: Block,
  marked: ReadonlySet<number>,
  frames: FrameCache,
  people: People,
): Statement | null => {
  const words = frames.of(block)[0]?.words ?? [];
  const name = words[1];
  if (name === undefined || !isNamePart(name)) return null;
  const mention = subjectAfter(words, 1);
  if (mention === null || mention.kind !== 'person') return null;
  const lines: Block[] = [];
  for (let b = block.index - 1; b >= 0; b -= 1) {
    const line = page.blocks[b] as Block;
    if (line.kind !== 'paragraph' || marked.has(b)) break;
    if (lines.length > 0 && !firstPerson.test(page.text.slice(line.start, line.end))) break;
    lines.unshift(line);
  }
  return lines.length === 0 ? null : toUnmarked(lines, mention, people, null, 'line-below');
};

/** `I was taken aback by what we saw – Ann Lee`: a person the document names elsewhere, behind a dash. */
const besideCredit = (page: Page, block: Block, people: People): Statement | null => {
  const words = page.text.slice(block.start, block.end);
  const dash =
    words.length > 600 || !/[–—]/.test(words) || !firstPerson.test(words) ? null : dashed.exec(words);
  if (dash === null) return null;
  const from = block.start + dash.index + dash[0].length;
  const name = /^[^,(]+/.exec(page.text.slice(from, block.end))?.[0].trim() ?? '';
  if (!name.includes(' ') || people.printingsOf(name).length < 2) return null;
  const mention: Mention = { kind: 'person', start: from, end: from + name.length, name, title: null };
  const said = { start: block.start, end: block.start + dash.index + 1 };
  return toUnmarked([said], mention, people, null, 'after');
};

const toUnmarked = (
  lines: readonly Place[],
  mention: Mention,
  people: People,
  cue: Statement['cue'],
  basis: Statement['basis'],
): Statement => {
  const places = lines.map(({ start, end }) => ({ start, end }));
  return {
    places,
    marked: places,
    directness: 'unmarked',
    basis,
    cue,
    mention,
    name: people.fullName(mention.name, mention.start),
    label: null,
    rule: `quote-unmarked-${basis}`,
    printings: printingsOfAll(people.fullName(mention.name, mention.start), people),
  };
};

import type { types } from '@slack/bolt';
import type { ReleaseSummary } from '../../app/corpus.ts';
import { kindLabels, listWords } from '../../copy/labels.ts';
import type { Naming } from '../../copy/naming.ts';
import { atMost, lengthOf } from '../limits.ts';
import { everything, evidenceBlocks, sourceHeading } from './evidence-blocks.ts';
import { clip, richText, section, words } from './rich-text.ts';

/** Characters of a line of our own. */
const lineAtMost = 300;

/** Whom a release is about and how much was found: `Northmoor Police · 2 × concern, not a formal kind`. */
export const summaryLine = ({ organisations, kinds }: ReleaseSummary, naming: Naming): string => {
  const who = listWords(organisations.slice(0, 4).map(naming.organisation));
  const what = [...kinds].map(([kind, count]) => `${count} × ${kindLabels[kind].toLowerCase()}`);
  return clip([...(who === '' ? [] : [who]), ...what].join(' · '), lineAtMost);
};

/** A release under a link to it: what it is, how much was found, the strongest finding in its own words. */
export const previewBlocks = (summary: ReleaseSummary, naming: Naming): readonly types.KnownBlock[] => {
  const line = summaryLine(summary, naming);
  const head = [richText([sourceHeading(summary.release), ...(line === '' ? [] : [section(words(line))])])];
  if (summary.strongest === null) return head;
  const strongest = evidenceBlocks(summary.strongest, { ...everything, source: false }, naming);
  const size = lengthOf(JSON.stringify(strongest));
  return size <= atMost('ours.payload') / 2 ? [...head, ...strongest] : head;
};

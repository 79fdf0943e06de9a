import type { types } from '@slack/bolt';
import type { Corpus, ReleaseSummary } from '../../app/corpus.ts';
import type { Naming } from '../../copy/naming.ts';
import { homeWords, typeInstead } from '../../copy/slack-sentences.ts';
import { coverageSentence, whatThisIs } from '../../copy/sentences.ts';
import type { Suggestion } from '../../domain/answer.ts';
import type { Asked } from '../../domain/question.ts';
import type { Subscription } from '../../domain/subscription.ts';
import { digestWords } from '../../copy/subscription-sentences.ts';
import { atMost, lengthOf } from '../limits.ts';
import { exampleBlocks } from './ask-view.ts';
import { button } from './answer-actions.ts';
import { digestActions } from './digest-actions.ts';
import { subscriptionBlocks } from './subscription-list.ts';
import { sourceHeading } from './evidence-blocks.ts';
import { summaryLine } from './preview-blocks.ts';
import { bullets, clip, richText, section, words } from './rich-text.ts';

export const forgetActionId = 'home_forget';

/** What a home page shows to one person. */
export interface Home {
  readonly corpus: Corpus;
  /** Asked last by this person, newest first. */
  readonly recent: readonly Asked[];
  /** Only for those who look after the workspace; null for everybody else. */
  readonly problems: Corpus['problems'] | null;
  /** Made by this person, in any channel. */
  readonly subscriptions: readonly Subscription[];
}

const latestAtMost = 6;
const recentAtMost = 5;
const problemsAtMost = 10;
/** Characters of a line of our own. */
const lineAtMost = 300;

/** What is indexed and up to when, what is new, what one asked, what to ask, what is wrong. */
export const homeView = ({ corpus, recent, problems, subscriptions }: Home): types.HomeView => {
  const { answerer } = corpus;
  const { naming } = answerer;
  const latest = corpus.latest(latestAtMost);
  const blocks: types.KnownBlock[] = [
    heading(homeWords.title),
    richText([section(words(`${whatThisIs}\n${coverageSentence(answerer.coverage)}`))]),
    ...group(homeWords.examples, exampleBlocks(answerer.examples)),
    ...group(
      homeWords.latest,
      latest.map((summary) => releaseBlock(summary, naming)),
    ),
    ...group(digestWords.mineTitle, [
      ...subscriptionBlocks(subscriptions, naming, true),
      { type: 'actions', elements: [button(digestActions.begin, digestWords.follow, 'new')] },
    ]),
    ...group(homeWords.recent, recentBlocks(recent)),
    ...(problems === null ? [] : group(homeWords.problems, problemBlocks(problems))),
  ];
  return { type: 'home', blocks: whatFits(blocks) };
};

/** The last groups give way, whole blocks at a time. */
const whatFits = (blocks: readonly types.KnownBlock[]): types.KnownBlock[] => {
  const kept: types.KnownBlock[] = [];
  let room = atMost('view.payload') / 2;
  for (const block of blocks.slice(0, atMost('modal.blocks'))) {
    room -= lengthOf(JSON.stringify(block));
    if (room < 0) break;
    kept.push(block);
  }
  return kept;
};

const heading = (text: string): types.HeaderBlock => ({
  type: 'header',
  text: { type: 'plain_text', text, emoji: false },
});

/** Nothing, heading included, where there is nothing under it. */
const group = (title: string, blocks: readonly types.KnownBlock[]): readonly types.KnownBlock[] =>
  blocks.length === 0 ? [] : [heading(title), ...blocks];

const releaseBlock = (summary: ReleaseSummary, naming: Naming): types.RichTextBlock => {
  const line = summaryLine(summary, naming);
  return richText([sourceHeading(summary.release), ...(line === '' ? [] : [section(words(line))])]);
};

/** As they were typed; a question that no button can carry is shown to be typed again. */
const recentBlocks = (recent: readonly Asked[]): readonly types.KnownBlock[] => {
  const suggestions = recent.slice(0, recentAtMost).map(typedAs);
  const short = suggestions.filter(({ ask }) => lengthOf(ask) <= atMost('button.value'));
  const long = suggestions.filter((suggestion) => !short.includes(suggestion));
  return suggestions.length === 0
    ? []
    : [
        ...exampleBlocks(short),
        ...(long.length === 0
          ? []
          : [richText([bullets(long.map(({ ask }) => section(words(typeInstead(clip(ask, lineAtMost))))))])]),
        { type: 'actions', elements: [button(forgetActionId, homeWords.forget, 'all')] },
      ];
};

const typedAs = ({ command, text }: Asked): Suggestion => ({
  ask: `${command === null ? '' : `/${command} `}${text}`,
  label: '',
});

const problemBlocks = (problems: Corpus['problems']): readonly types.KnownBlock[] => {
  const lines = problems.flatMap(({ release, problems: ones }) =>
    ones.map(({ message }) => `${release.title ?? release.id}: ${message}`),
  );
  if (lines.length === 0) return [];
  const more = lines.length - problemsAtMost;
  return [
    richText([
      bullets([
        ...lines.slice(0, problemsAtMost).map((line) => section(words(clip(line, lineAtMost)))),
        ...(more > 0 ? [section(words(homeWords.moreProblems(more)))] : []),
      ]),
    ]),
  ];
};

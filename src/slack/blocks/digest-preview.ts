import type { Corpus } from '../../app/corpus.ts';
import type { DigestPreview } from '../../app/preview-digest.ts';
import { momentWords } from '../../copy/digest-sentences.ts';
import { previewWords } from '../../copy/subscription-sentences.ts';
import { nextSlot } from '../../digest/slots.ts';
import { messageOf } from './digest-layout.ts';
import { layOutDigest } from './digest-message.ts';
import type { Message } from './message.ts';
import { richText, section, words } from './rich-text.ts';

/** The first message of a post that is not made, under a line that says so; nothing in it can be pressed. */
export const previewMessage = (
  preview: DigestPreview,
  corpus: Pick<Corpus, 'inFull' | 'before' | 'answerer'>,
): Message => {
  const { digest, left } = preview;
  const { subscription, window } = digest;
  const { zone } = subscription.when;
  const [first] = layOutDigest(digest, corpus);
  const sentence =
    preview.kind === 'next'
      ? previewWords.next(momentWords(nextSlot(subscription.when, window.end), zone))
      : previewWords.past(preview.days);
  const label = left === 0 ? sentence : `${sentence} ${previewWords.left(left)}`;
  return messageOf({
    ...first,
    top: {
      blocks: [richText([section(words(label, { italic: true }))]), ...first.top.blocks],
      lines: [label, ...first.top.lines],
    },
    foot: { ...first.foot, blocks: first.foot.blocks.filter(({ type }) => type !== 'actions') },
  });
};

import { isJson, objectsOf, stringOf } from '../json.ts';
import type { Json } from '../json.ts';
import { lengthOf, slackAllows } from '../slack-limits.ts';
import { blockBreaches } from './blocks.ts';
import type { Breach } from './checks.ts';
import { metadataError } from './metadata.ts';

/** Slack's error string, with the places where it says them. */
export interface Refusal {
  readonly error: string;
  readonly breaches: readonly Breach[];
}

/** How a message is sent: an update may not be longer than Slack shows in one piece. */
export type Way = 'post' | 'ephemeral' | 'update' | 'respond';

const refusal = (error: string, breaches: readonly Breach[] = []): Refusal => ({ error, breaches });

const attachmentBreaches = (attachments: readonly Json[]): readonly Breach[] =>
  attachments.flatMap((one, at) =>
    one['blocks'] === undefined ? [] : blockBreaches(one['blocks'], 'message', `/attachments/${at}/blocks`),
  );

/** Why Slack would refuse this message; null when it would take it. */
export const messageRefusal = (message: Json, way: Way): Refusal | null => {
  const { text, blocks, attachments, metadata, markdown_text: markdown } = message;
  if (text !== undefined && text !== null && typeof text !== 'string') return refusal('invalid_arguments');
  if (markdown !== undefined) {
    if (typeof markdown !== 'string') return refusal('invalid_arguments');
    if (text !== undefined || blocks !== undefined) return refusal('markdown_text_conflict');
    if (lengthOf(markdown) > slackAllows('message.markdown')) return refusal('msg_too_long');
  }
  if (blocks !== undefined && !Array.isArray(blocks)) return refusal('invalid_blocks_format');
  if (attachments !== undefined && !Array.isArray(attachments)) return refusal('invalid_attachments');
  const hasBlocks = Array.isArray(blocks) && blocks.length > 0;
  const hasAttachments = objectsOf(attachments).length > 0;
  const isEmpty =
    stringOf(text).trim() === '' && stringOf(markdown).trim() === '' && !hasBlocks && !hasAttachments;
  // An update may speak of metadata or previews alone.
  if (isEmpty && !(way === 'update' && text === undefined && isJson(metadata))) return refusal('no_text');
  // Elsewhere Slack cuts or splits the text; here it refuses.
  const longest = way === 'update' ? 'message.text.whole' : 'message.text';
  if (way !== 'post' && lengthOf(stringOf(text)) > slackAllows(longest)) return refusal('msg_too_long');
  if (metadata !== undefined) {
    const error = metadataError(metadata);
    if (error !== null) return refusal(error);
  }
  if (objectsOf(attachments).length > slackAllows('message.attachments'))
    return refusal('too_many_attachments');
  if (hasBlocks) {
    const breaches = blockBreaches(blocks, 'message');
    if (blocks.length > slackAllows('message.blocks')) return refusal('msg_blocks_too_many', breaches);
    if (breaches.length > 0) return refusal('invalid_blocks', breaches);
    const counted = objectsOf(blocks).filter(
      (one) => one['type'] !== 'table' && one['type'] !== 'data_table',
    );
    if (lengthOf(JSON.stringify(counted)) > slackAllows('message.payload'))
      return refusal('msg_blocks_too_long');
  }
  const inAttachments = attachmentBreaches(objectsOf(attachments));
  return inAttachments.length > 0 ? refusal('invalid_attachments', inAttachments) : null;
};

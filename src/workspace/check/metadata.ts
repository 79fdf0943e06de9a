import { isJson } from '../json.ts';
import { lengthOf, slackAllows } from '../slack-limits.ts';

export type MetadataError = 'invalid_metadata_format' | 'invalid_metadata_schema' | 'metadata_too_large';

const isFlat = (value: unknown): boolean => ['string', 'number', 'boolean'].includes(typeof value);
const isFlatObject = (value: unknown): boolean => isJson(value) && Object.values(value).every(isFlat);

/**
 * Why Slack would refuse a message's metadata; null when it would take it. Values are flat, an object of flat ones, or a
 * list of such objects: deeper ones are not kept.
 */
export const metadataError = (metadata: unknown): MetadataError | null => {
  if (!isJson(metadata)) return 'invalid_metadata_format';
  // An empty object takes metadata away.
  if (Object.keys(metadata).length === 0) return null;
  const { event_type: type, event_payload: payload, ...more } = metadata;
  const areEntities = Array.isArray(more['entities']) && type === undefined;
  if (areEntities) return null;
  if (typeof type !== 'string' || type === '' || !isJson(payload) || Object.keys(more).length > 0) {
    return 'invalid_metadata_schema';
  }
  if (!/^\w+$/.test(type) || lengthOf(type) > slackAllows('metadata.event_type'))
    return 'invalid_metadata_schema';
  const areKnown = Object.values(payload).every(
    (value) =>
      isFlat(value) ||
      isFlatObject(value) ||
      (Array.isArray(value) && value.every((one) => isFlat(one) || isFlatObject(one))),
  );
  if (!areKnown) return 'invalid_metadata_schema';
  const bytes = Buffer.byteLength(JSON.stringify(payload));
  return bytes > slackAllows('metadata.payload') ? 'metadata_too_large' : null;
};

import type { TopicId } from '../domain/topic.ts';
import type { Reference } from '../reference/reference.ts';

/** A topic's name as it stands inside a sentence: `custody`, but `IT systems`. An unknown id stays as it is. */
export const topicName = (topic: TopicId, reference: Reference): string => {
  const name = reference.topics.get(topic)?.name ?? topic;
  return /^\p{Lu}\p{Ll}/u.test(name) ? `${name.charAt(0).toLowerCase()}${name.slice(1)}` : name;
};

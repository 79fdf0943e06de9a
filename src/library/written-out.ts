import type { Evidence } from '../domain/answer.ts';

/** Evidence as a plain value, apart from the library it was found in: to be shown, compared or kept. */
export const writtenOut = (evidence: Evidence): Evidence => ({
  spans: evidence.spans,
  supports: evidence.supports,
  release: evidence.release,
  subjects: evidence.subjects,
  topics: evidence.topics,
  leadIn: evidence.leadIn,
  findingKind: evidence.findingKind,
  kindInferred: evidence.kindInferred,
  voice: evidence.voice,
  era: evidence.era,
  speaker: evidence.speaker,
  directness: evidence.directness,
  voiceConflict: evidence.voiceConflict,
  rule: evidence.rule,
  trigger: evidence.trigger,
  alsoIn: evidence.alsoIn,
});

import type { Answer } from '../domain/answer.ts';

export type DeclineReason = Extract<Answer, { kind: 'declined' }>['reason'];

interface DecliningRule {
  readonly reason: DeclineReason;
  readonly when: RegExp;
  /** Whether it holds even where the question names a force, a topic or a kind of finding. */
  readonly always: boolean;
  readonly why: string;
}

const body = String.raw`(?:police |fire )?(?:force|service|brigade|constabulary|pcc)(?:s|ies)?`;
const extreme = String.raw`(?:best|worst|safest|poorest|weakest|strongest|most (?:improved|corrupt|dangerous|racist))`;

/** What no release can answer, or what would be a verdict of ours. Said plainly, with what can be asked instead. */
const rules: readonly DecliningRule[] = [
  {
    reason: 'ranking',
    when: new RegExp(
      String.raw`\brank(?:s|ed|ing|ings)?\b.*\b${body}\b|\b${body}\b.*\brank(?:s|ed|ing|ings)?\b|\bleague tables?\b|\b${extreme}(?:[- ](?:performing|rated|run|performance))? ${body}\b|\b${body} (?:is|are|was|were|has|have|does|do|did|performs?|performed) (?:the )?(?:best|worst)\b|\b(?:top|bottom) (?:\d+|three|five|ten) ${body}\b|\bwho(?:'s| is| are| does| performs?) (?:the )?(?:best|worst)\b|\bwhich (?:one |of (?:them|the two) )?(?:is|does|performs?|did) (?:the )?(?:better|best|worse|worst)\b`,
      'i',
    ),
    always: true,
    why: 'programmes and scales differ, and most inspections give no grade at all',
  },
  {
    reason: 'opinion',
    when: /\b(?:do|would|did) you (?:think|believe|agree|say|recommend|like|trust)\b|\byour (?:opinion|view|thoughts|verdict)\b|\bin your (?:opinion|view)\b|\bshould (?:i|we|one) (?:be |trust|believe|vote|complain|worry|sack|resign)|\bis it (?:fair|right|wrong|a good idea)\b|\bcan (?:i|we) trust\b/i,
    always: true,
    why: 'the releases have judgements, the bot has none',
  },
  {
    reason: 'outside',
    when: /\b(?:weather|forecast|temperature|football|cricket|rugby match|recipe|cook|joke|poem|song|lyrics|haiku|bitcoin|share price|stock market|horoscope|lottery|train times?|bus times?|capital of|population of|prime minister|president|translate|who won|what time is it|your name|how old are you|phone number|book a|order a|play (?:a|some)|write (?:me )?(?:a|an|some|my) (?!quote))\b/i,
    always: false,
    why: 'everyday things that no release on an inspection tells of',
  },
];

/** Null where the question can be answered by releases, or may be. */
export const reasonToDecline = (text: string, isNarrowed: boolean): DeclineReason | null =>
  rules.find(({ when, always }) => (always || !isNarrowed) && when.test(text))?.reason ?? null;

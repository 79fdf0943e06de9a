import type { Rule } from './unit.ts';
import { aboutReport } from './rules/about-report.ts';
import { areaForImprovement } from './rules/area-for-improvement.ts';
import { biography } from './rules/biography.ts';
import { causeOfConcern } from './rules/cause-of-concern.ts';
import { closure } from './rules/closure.ts';
import { definition } from './rules/definition.ts';
import { exhortation } from './rules/exhortation.ts';
import { gradedJudgment } from './rules/graded-judgment.ts';
import { leadsIntoList } from './rules/leads-into-list.ts';
import { leaning } from './rules/leaning.ts';
import { listItem } from './rules/list-item.ts';
import { methodology } from './rules/methodology.ts';
import { monitoringChange } from './rules/monitoring-change.ts';
import { negatedStatus } from './rules/negated-status.ts';
import { noSentence } from './rules/no-sentence.ts';
import { otherReview } from './rules/other-review.ts';
import { outsideVoice } from './rules/outside-voice.ts';
import { pending } from './rules/pending.ts';
import { promise } from './rules/promise.ts';
import { reaction } from './rules/reaction.ts';
import { recommendation } from './rules/recommendation.ts';
import { toldFact } from './rules/told-fact.ts';

/**
 * THE list: asked in this order, the first that answers wins. What is no finding comes first, since its words may
 * look like one; formal kinds come before loose ones, since their words hold loose ones too ("cause of concern").
 */
export const rules: readonly Rule[] = [
  // Lines that state nothing about anyone: bylines, questions, definitions, list headings.
  noSentence,
  definition,
  leadsIntoList,
  aboutReport,
  biography,
  // Status words that deny a status: before every rule that reads the status.
  negatedStatus,
  // Closures name the very kinds that they end, so they come before those.
  closure,
  monitoringChange,
  // Who tells it: a leader's words count only where they relay what inspectors said.
  reaction,
  outsideVoice,
  promise,
  pending,
  otherReview,
  exhortation,
  // Grades before loose words: "good", "inadequate" and "requires improvement" are both.
  gradedJudgment,
  causeOfConcern,
  recommendation,
  areaForImprovement,
  // How inspectors work; after the formal kinds, which often stand in the same sentence as the visit.
  methodology,
  // What the words before a list make of its items.
  listItem,
  // Loose wording, and then what is told in plain facts.
  leaning,
  toldFact,
];

import { type Question, typedFor } from '../domain/question.ts';
import { type FoundDraft, listDraft } from './draft.ts';
import { givesReason } from './gives-reason.ts';
import { ofRow } from './of-row.ts';
import {
  asPrinted,
  currentFirst,
  formalFirst,
  inspectorateFirst,
  newestFirst,
  type Order,
  statedFirst,
} from './order.ts';
import type { Shelf } from './shelf.ts';
import { criticalKinds, isCritical } from './sorts.ts';
import { askingWhy, monitoringWords } from './wording.ts';

/**
 * What inspectors criticised: what holds now before what is retold, newest inspection first, formal before loose, the
 * inspectorate's own judgement before what others say of it.
 */
export const draftConcerns = (question: Question, shelf: Shelf): FoundDraft => {
  const kinds = question.kinds.length > 0 ? question.kinds : criticalKinds;
  const order = [currentFirst, newestFirst, formalFirst, statedFirst, inspectorateFirst, asPrinted];
  const asked = typedFor(question);
  const isWatched = askingWhy.test(asked) && asked.search(monitoringWords) >= 0;
  if (!isWatched || question.organisations.length === 0)
    return listDraft(question, { supports: ['finding'], kinds }, order, shelf, isCritical);
  // Why a force is watched is told best by the line that gives the reason, and that is one on the measure.
  const reasons = givesReason(shelf);
  const isMeasure = ofRow(
    shelf.facts.forms,
    shelf.facts.tables.forms,
    ({ findingKind }) => findingKind === 'monitoring-change',
  );
  const measures = shelf.select({
    supports: ['finding'],
    organisations: question.organisations,
    kinds: ['monitoring-change'],
  });
  const telling = new Set(Array.from(measures, (id) => shelf.facts.releases[id] as number));
  return listDraft(
    question,
    { supports: ['finding'], kinds: [...kinds, 'monitoring-change'] },
    [
      () => (id) => Number(!isMeasure(id) || !reasons(id)),
      () => (id) => Number(!telling.has(shelf.facts.releases[id] as number)),
      // "Why was it put into Engage?" is answered by what is retold.
      ...(askingPast.test(asked) ? [earlierFirst] : []),
      ...order,
    ],
    shelf,
    (held) => {
      const fits = isCritical(held);
      return (id) => (isMeasure(id) ? reasons(id) : fits(id));
    },
  );
};

const askingPast = /\b(?:was|were|did|had)\b/i;
const earlierFirst: Order = (facts) => {
  const isEarlier = currentFirst(facts);
  return (id) => 1 - isEarlier(id);
};

import type { Condition, Entry } from '../domain/entry.ts';
import { personKey } from './people.ts';

/** Every value by which an entry is looked up. */
export const facetsOf = ({ evidence, inspection, grades }: Entry): readonly string[] => {
  const { speaker, release, supports, findingKind, voice, era } = evidence;
  return [
    `supports:${supports}`,
    ...evidence.subjects.map((subject) => `organisation:${subject.id}`),
    ...(supports === 'quote' && speaker?.organisation ? [`organisation:${speaker.organisation}`] : []),
    ...(speaker?.name ? [`person:${personKey(speaker.name)}`] : []),
    ...(speaker ? [`role:${speaker.role}`] : []),
    ...evidence.topics.map((topic) => `topic:${topic}`),
    ...(findingKind ? [`kind:${findingKind}`] : []),
    ...(voice ? [`voice:${voice}`] : []),
    ...(era ? [`era:${era}`] : []),
    ...grades.map(({ grade }) => `grade:${grade}`),
    ...(inspection.programme === null ? [] : [`programme:${inspection.programme}`]),
    ...(release.publisher.value === null ? [] : [`publisher:${release.publisher.value.kind}`]),
  ];
};

/** What a condition asks of them: a value of each group. */
export const facetGroups = (condition: Condition): readonly (readonly string[])[] =>
  [
    (condition.supports ?? []).map((value) => `supports:${value}`),
    (condition.organisations ?? []).map((value) => `organisation:${value}`),
    (condition.people ?? []).map((value) => `person:${personKey(value)}`),
    (condition.roles ?? []).map((value) => `role:${value}`),
    (condition.topics ?? []).map((value) => `topic:${value}`),
    (condition.kinds ?? []).map((value) => `kind:${value}`),
    (condition.voices ?? []).map((value) => `voice:${value}`),
    (condition.eras ?? []).map((value) => `era:${value}`),
    (condition.grades ?? []).map((value) => `grade:${value}`),
    (condition.programmes ?? []).map((value) => `programme:${value}`),
    (condition.publishers ?? []).map((value) => `publisher:${value}`),
  ].filter((values) => values.length > 0);

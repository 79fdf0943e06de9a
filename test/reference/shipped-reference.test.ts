import { describe, expect, test } from 'vitest';
import type { OrganisationKind } from '../../src/domain/organisation.ts';
import { findOrganisations } from '../../src/reference/find-organisations.ts';
import { findTitles } from '../../src/reference/find-titles.ts';
import { personAt } from '../../src/reference/person-at.ts';
import { topicsOf } from '../../src/reference/topics-of.ts';
import { shippedReference } from '../support/shipped-reference.ts';

const reference = await shippedReference();
const organisations = [...reference.organisations.values()];

describe('the shipped reference', () => {
  test.each<{ kind: OrganisationKind; count: number }>([
    { kind: 'police-force', count: 43 },
    { kind: 'fire-service', count: 44 },
  ])('has all $count of $kind', ({ kind, count }) => {
    expect(organisations.filter((row) => row.kind === kind)).toHaveLength(count);
  });

  test('fire services, and only they, have ids ending in -fire', () => {
    for (const row of organisations)
      expect([row.id, row.id.endsWith('-fire')]).toEqual([row.id, row.kind === 'fire-service']);
  });

  test('has the programmes and topics that others rely on', () => {
    expect([...reference.programmes.keys()].sort()).toEqual(
      [
        'national-child-protection',
        'peel',
        'custody',
        'crime-data-integrity',
        'fire',
        'thematic',
        'monitoring',
        'cause-of-concern-letter',
        'joint-targeted-area',
        'joint-inspection-child-protection-arrangements',
        'vetting-counter-corruption',
        'serious-organised-crime',
        'super-complaint',
        'section-55',
        'victim-service-assessment',
        'non-home-office',
        'other',
      ].sort(),
    );
    expect(reference.topics.size).toBe(54);
  });

  test('every row says where it comes from', () => {
    const rows = [
      ...organisations,
      ...reference.titles,
      ...reference.people.flatMap((person) => person.offices),
      ...reference.programmes.values(),
      ...reference.scales.values(),
      ...reference.topics.values(),
      ...reference.terms,
      ...reference.commissioners,
    ];
    expect(rows.filter((row) => /^S\d|taxonomy/i.test(row.source))).toEqual([]);
  });

  test('every name is found as its own row, whole', () => {
    for (const row of organisations) {
      const text = `Here ${row.name} stands.`;
      const [found] = findOrganisations(text, reference);
      expect([row.name, found && text.slice(found.start, found.end), found?.ids]).toEqual([
        row.name,
        row.name,
        [row.id],
      ]);
    }
  });

  test('every alias is found as its row, or as several that know it is shared', () => {
    for (const row of organisations) {
      for (const alias of row.aliases) {
        const [found] = findOrganisations(`here ${alias} stands. X`, reference);
        const sharing = organisations
          .filter((other) => other.aliases.includes(alias))
          .map((other) => other.id);
        expect([alias, found?.ids]).toEqual([alias, sharing]);
        expect(sharing).toContain(row.id);
      }
    }
  });

  test('every police force is found under its place with police, constabulary or officers', () => {
    for (const row of organisations.filter((one) => one.kind === 'police-force')) {
      for (const word of ['Police', 'constabulary', 'officers']) {
        const [found] = findOrganisations(`and ${row.place} ${word} said`, reference);
        expect([row.place, word, found?.ids]).toEqual([row.place, word, [row.id]]);
      }
    }
  });

  test('every fire service is found under its place with fire and rescue', () => {
    for (const row of organisations.filter((one) => one.kind === 'fire-service')) {
      const [found] = findOrganisations(`and ${row.place} Fire & Rescue said`, reference);
      expect([row.place, found?.ids]).toEqual([row.place, [row.id]]);
    }
  });

  test('every town is found, and leads to its row', () => {
    for (const row of organisations) {
      for (const town of row.towns) {
        const [found] = findOrganisations(`children in ${town} said`, reference);
        expect([town, found?.ids.includes(row.id)]).toEqual([town, true]);
      }
    }
  });

  test('every commissioner’s office is found', () => {
    for (const row of reference.commissioners) {
      for (const phrase of [row.office, ...row.phrases]) {
        const [found] = findOrganisations(`the ${phrase} said`, reference);
        expect([phrase, found?.how, found?.ids]).toEqual([phrase, 'commissioner', row.organisations]);
      }
    }
  });

  test('every commissioner’s pattern leads to the force of its place', () => {
    for (const row of organisations.filter(
      (one) => one.kind === 'police-force' && one.id !== 'city-of-london',
    )) {
      for (const text of [
        `the ${row.place} PCC said`,
        `the Police and Crime Commissioner for ${row.place} said`,
      ]) {
        const [found] = findOrganisations(text, reference);
        expect([text, found?.how, found?.ids]).toEqual([text, 'commissioner', [row.id]]);
      }
    }
  });

  test('every title is found as its own row', () => {
    for (const row of reference.titles) {
      const [found] = findTitles(`and ${row.title} Ann Vale`, reference);
      expect([row.title, found?.role]).toEqual([row.title, row.role]);
    }
  });

  test('every cue leads to its topic, and every topic to the broader ones', () => {
    for (const topic of reference.topics.values()) {
      for (const cue of topic.cues) {
        const topics = topicsOf(`x ${cue.replaceAll('*', '')} x`, reference);
        expect([cue, [topic.id, ...topic.broader].filter((id) => !topics.includes(id))]).toEqual([cue, []]);
      }
    }
  });

  test('what people type names one topic: its name or synonym is no word of another', () => {
    const simple = (term: string): string => term.toLowerCase().replace(/s?\*?$/, '');
    const topics = [...reference.topics.values()];
    for (const topic of topics) {
      const others = new Set(
        topics
          .filter((other) => other !== topic)
          .flatMap((other) => [other.name, ...other.synonyms, ...other.cues].map(simple)),
      );
      const taken = [topic.name, ...topic.synonyms].filter((term) => others.has(simple(term)));
      expect([topic.id, taken]).toEqual([topic.id, []]);
    }
  });

  test('no cue is an everyday word of inspections', () => {
    const everyday =
      'The force, the service, the inspectorate and the report said that people, officers, staff and the public found ' +
      'areas, issues and progress; work is missing and good, and a number of recommendations and improvements remain.';
    expect(topicsOf(everyday, reference)).toEqual([]);
  });

  test('every office names a title that is known, with the role the title gives', () => {
    for (const person of reference.people) {
      for (const office of person.offices) {
        const [found] = findTitles(`${office.title} ${person.name}`, reference);
        expect([person.name, office.title, found?.role]).toEqual([person.name, office.title, office.role]);
      }
    }
  });

  test.each([
    {
      why: 'a chief constable first, an inspector later',
      name: 'Lee Freeman',
      date: '2019',
      role: 'force-leader',
    },
    { why: 'the same, later', name: 'Lee Freeman', date: '2024-05-01', role: 'inspector' },
    { why: 'misprinted', name: 'Roy Wilshire', date: '2022-11-25', role: 'inspector' },
    { why: 'in 2017', name: 'Mike Cunningham', date: '2017-09-21', role: 'inspector' },
    { why: 'in 2018', name: 'Matt Parr', date: '2018', role: 'inspector' },
  ])('$name $why', ({ name, date, role }) => {
    expect(personAt(name, date as never, reference)?.offices.map((office) => office.role)).toEqual([role]);
  });
});

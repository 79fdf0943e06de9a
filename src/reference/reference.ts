import type { OrganisationId, OrganisationKind } from '../domain/organisation.ts';
import type { Role } from '../domain/person.ts';
import type { TopicId } from '../domain/topic.ts';

/** All of `corpus/reference`, checked and looked up by id. Rows are dated data: a user adds rows, not code. */
export interface Reference {
  readonly organisations: ReadonlyMap<OrganisationId, OrganisationRow>;
  readonly people: readonly PersonRow[];
  /** Printed titles, longest first, with the role they make their holder. */
  readonly titles: readonly TitleRow[];
  readonly programmes: ReadonlyMap<string, ProgrammeRow>;
  readonly scales: ReadonlyMap<string, ScaleRow>;
  readonly topics: ReadonlyMap<TopicId, TopicRow>;
  readonly terms: readonly TermRow[];
  readonly commissioners: readonly CommissionerRow[];
  readonly naming: Naming;
  readonly wording: Wording;
  /** Changes when any row does: part of the key of whatever is derived. */
  readonly hash: string;
}

export interface OrganisationRow {
  readonly id: OrganisationId;
  readonly name: string;
  readonly kind: OrganisationKind;
  /** The bare place that may stand for it ("Merseyside"); shared places stay ambiguous. Null where there is none. */
  readonly place: string | null;
  /** Other names, abbreviations and former names. Matched as whole words; all-capitals ones case-sensitively. */
  readonly aliases: readonly string[];
  /** Towns, counties and council areas that lie wholly within it. */
  readonly towns: readonly string[];
  /** Host names of its own site and its commissioner's or authority's: `staffordshire.police.uk`. */
  readonly hosts: readonly string[];
  readonly region: string | null;
  /** ISO dates; null is open. */
  readonly from: string | null;
  readonly to: string | null;
  readonly source: string;
}

export interface PersonRow {
  readonly name: string;
  /** Other spellings in print, misprints included. */
  readonly variants: readonly string[];
  /** One row an office held; the same person may have several. */
  readonly offices: readonly OfficeRow[];
}

export interface OfficeRow {
  readonly role: Role;
  readonly title: string;
  readonly organisation: OrganisationId | null;
  /** ISO dates, whole or partial (`2016`, `2016-08`); null is open. */
  readonly from: string | null;
  readonly to: string | null;
  readonly source: string;
}

/** Who holds a force to account where it is not a police and crime commissioner, or not only of police. */
export interface CommissionerRow {
  /** As the office calls itself: `Police, Fire and Crime Commissioner for Essex`. */
  readonly office: string;
  /** Names in print that the pattern of `naming.yml` does not cover: `MOPAC`, `Mayor of London`. */
  readonly phrases: readonly string[];
  /** The force it holds to account first, then the fire and rescue service where it governs one. */
  readonly organisations: readonly OrganisationId[];
  readonly from: string | null;
  readonly to: string | null;
  readonly source: string;
}

/** The words that, beside a place, make it the name of a body, and those that make it the name of something else. */
export interface Naming {
  /** "Cheshire police", "Cheshire officers": the police force of the place. */
  readonly police: readonly string[];
  /** "Cheshire chief constable", "chief constable of Cheshire": the force again, though the words are no part of its name. */
  readonly policeAfter: readonly string[];
  readonly policeBefore: readonly string[];
  readonly fire: readonly string[];
  readonly fireAfter: readonly string[];
  readonly fireBefore: readonly string[];
  /** "Cheshire PCC": the office that holds the force to account, and what is said of it. */
  readonly commissioner: readonly string[];
  readonly commissionerBefore: readonly string[];
  /** "Essex PFCC": the same, for police and fire. */
  readonly jointCommissioner: readonly string[];
  readonly jointCommissionerBefore: readonly string[];
  /** "Kent County Council", "Durham University": the place is part of another body's name. */
  readonly otherAfter: readonly string[];
  readonly otherBefore: readonly string[];
}

export interface TitleRow {
  /** As printed, in full or short: `Assistant Chief Constable`, `ACC`. */
  readonly title: string;
  readonly role: Role;
  readonly source: string;
}

export interface ProgrammeRow {
  readonly id: string;
  readonly name: string;
  /** Phrases that name it in a release; matched as whole words, letter case aside. */
  readonly phrases: readonly string[];
  /** Phrases that say a document is a follow-up under it. */
  readonly reviewPhrases: readonly string[];
  /** Weaker cues, which name it only when nothing stronger does. */
  readonly hints: readonly string[];
  readonly scales: readonly string[];
  /** What every finding made under it is about, whatever else: a custody inspection's are about custody. */
  readonly topic: TopicId | null;
  readonly source: string;
}

export interface ScaleRow {
  readonly id: string;
  /** Best first. */
  readonly grades: readonly string[];
  readonly programmes: readonly string[];
  readonly from: string | null;
  readonly to: string | null;
  readonly note: string | null;
  readonly source: string;
}

export interface TopicRow {
  readonly id: TopicId;
  readonly name: string;
  /**
   * Words that mark a finding as being about it. Matched as whole words, letter case aside; a trailing `*` matches
   * any ending (`supervis*`); all-capitals terms (`AA`) match case-sensitively.
   */
  readonly cues: readonly string[];
  /** Weaker words: a word of every group must stand within a few words of the others (`children` ... `cell`). */
  readonly together: readonly (readonly (readonly string[])[])[];
  /** Words that mean it only where the talk is of a topic it counts under (`nurse` where it is of custody), or of a body of the kind in `only`. */
  readonly within: readonly string[];
  /** Names of what is graded, for grades only: "People" graded good is about fire and rescue services' people. */
  readonly areas: readonly string[];
  /** Topics that count under it too where the finding is about an organisation of the kind in `only`. */
  readonly covers: readonly TopicId[];
  /** Words people ask with that releases do not print: `RSO`, `victim-blaming`. */
  readonly synonyms: readonly string[];
  /** Broader topics it counts under: `children-in-custody` under `custody`. */
  readonly broader: readonly TopicId[];
  /** The kind of organisation it is a topic of; null for any. "Culture" says nothing of fire in a police release. */
  readonly only: OrganisationKind | null;
  readonly source: string;
}

/** A term a person may ask the meaning of. */
export interface TermRow {
  readonly term: string;
  readonly aliases: readonly string[];
  readonly meaning: string;
  readonly source: string;
}

/** Named word lists that the rules of extract/ read: `praise`, `criticism`, `said-verbs` ... */
export type Wording = ReadonlyMap<string, readonly string[]>;

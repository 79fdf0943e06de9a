import type { OrganisationKind } from '../domain/organisation.ts';
import { findOrganisations } from '../reference/find-organisations.ts';
import type { Reference } from '../reference/reference.ts';
import { type Block, findBlocks } from '../text/layout.ts';
import { hashOf } from '../text/source-text.ts';
import type { ReleaseDraft } from './to-release.ts';

const inspected: ReadonlySet<OrganisationKind> = new Set(['police-force', 'fire-service', 'other-force']);

/** Fewer words under a heading are a line of a list, not a release. */
const leastWords = 20;
/** Two sections may be one story about two forces; three of one shape are a round-up. */
const leastSections = 3;

interface Section {
  readonly heading: Block;
  readonly organisation: string;
  readonly text: string;
}

/**
 * The releases of a page that prints several under headings, each heading naming the force or service its text is
 * about; the page itself, alone, where it does not. Lines before the first heading (a title, a date) belong to the page
 * and are left out of the parts, but for a date that all of them share.
 */
export const splitPage = (draft: ReleaseDraft, reference: Reference): readonly ReleaseDraft[] => {
  const sections = sectionsOf(draft.text, reference);
  const organisations = new Set(sections.map(({ organisation }) => organisation));
  if (sections.length < leastSections || organisations.size < leastSections) return [draft];
  const first = sections[0] as Section;
  const dateline = datelineOf(draft.text.slice(0, first.heading.start));
  return sections.map(({ heading, text }, index) => {
    const title = draft.text.slice(heading.start, heading.end);
    const whole = dateline === null ? text : text.replace(title, () => `${title}\n\n${dateline}`);
    return {
      ...draft,
      title,
      text: whole,
      textHash: hashOf(whole),
      problems: [
        ...draft.problems.filter(({ place }) => place === null),
        {
          kind: 'several-releases',
          message: `The page holds ${sections.length} releases; this is number ${index + 1}.`,
          place: null,
        },
      ],
    };
  });
};

const sectionsOf = (text: string, reference: Reference): readonly Section[] => {
  const blocks = findBlocks(text);
  const headings = blocks.flatMap((block) => {
    // The first line is the page's own title.
    if (block.kind !== 'heading' || block.index === 0) return [];
    const organisation = namedIn(text.slice(block.start, block.end), reference);
    return organisation === null ? [] : [{ block, organisation }];
  });
  return headings.flatMap(({ block, organisation }, index) => {
    const end = headings[index + 1]?.block.start ?? text.length;
    const section = text.slice(block.start, end).trimEnd();
    const words = section
      .slice(block.end - block.start)
      .split(/\s+/)
      .filter(Boolean).length;
    return words < leastWords ? [] : [{ heading: block, organisation, text: section }];
  });
};

/** The one force or service that a heading names; null when it names none or several. */
const namedIn = (heading: string, reference: Reference): string | null => {
  const ids = new Set(
    findOrganisations(heading, reference)
      .filter(
        ({ how, ids: all }) =>
          all.length === 1 && (how === 'name' || how === 'alias' || how === 'place-and-kind'),
      )
      .flatMap(({ ids: all }) => all)
      .filter((id) => inspected.has(reference.organisations.get(id)?.kind ?? 'other')),
  );
  const [only] = ids;
  return ids.size === 1 && only !== undefined ? only : null;
};

/** A line above the sections that is hardly more than a date. */
const datelineOf = (above: string): string | null =>
  above
    .split('\n')
    .map((line) => line.trim())
    .find((line) => line.length <= 40 && /\b\d{1,2}\b/.test(line) && /\b(?:19|20)\d\d\b/.test(line)) ?? null;

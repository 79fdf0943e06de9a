import type { FindingFacts, Matched, ReleaseFacts } from '../domain/digest.ts';
import type { FindingKind } from '../domain/finding.ts';
import type { Selection } from '../domain/subscription.ts';

const formalKinds: readonly FindingKind[] = ['cause-of-concern', 'area-for-improvement', 'recommendation'];

/**
 * Which words of a selection a release meets; null where it fails one. Organisations, programme and publisher are asked
 * of the release; as soon as anything is asked of findings, one finding must meet all of it at once, organisations
 * included: custody in a force that nobody follows is not what a follower of custody and another force asked for.
 */
export const matchOf = (selection: Selection, release: ReleaseFacts): Matched | null => {
  const { organisations, programmes, publishers } = selection;
  const { programme, publisher } = release;
  if (organisations.length > 0 && !sharesOne(organisations, release.organisations)) return null;
  if (programmes.length > 0 && (programme === null || !programmes.includes(programme))) return null;
  if (publishers.length > 0 && (publisher === null || !publishers.includes(publisher))) return null;
  const met = asksOfFindings(selection)
    ? release.findings.filter((finding) => meets(selection, finding))
    : release.findings;
  if (asksOfFindings(selection) && met.length === 0) return null;
  return {
    organisations: organisations.filter((id) => release.organisations.includes(id)),
    topics: selection.topics.filter((id) => met.some(({ topics }) => topics.includes(id))),
    kinds: selection.kinds.filter((kind) => met.some((finding) => finding.kind === kind)),
    programme: programmes.length > 0 ? programme : null,
    publisher: publishers.length > 0 ? publisher : null,
    findings: met.map(({ id }) => id),
  };
};

const asksOfFindings = ({ topics, kinds, onlyInspectorate, onlyFormal }: Selection): boolean =>
  topics.length > 0 || kinds.length > 0 || onlyInspectorate || onlyFormal;

const meets = (selection: Selection, finding: FindingFacts): boolean => {
  const { organisations, topics, kinds, onlyInspectorate, onlyFormal } = selection;
  return (
    (kinds.length === 0 || kinds.includes(finding.kind)) &&
    (topics.length === 0 || sharesOne(topics, finding.topics)) &&
    (!onlyInspectorate || finding.voice === 'inspectorate') &&
    (!onlyFormal || formalKinds.includes(finding.kind)) &&
    (organisations.length === 0 || sharesOne(organisations, finding.organisations))
  );
};

const sharesOne = <T>(a: readonly T[], b: readonly T[]): boolean => a.some((one) => b.includes(one));

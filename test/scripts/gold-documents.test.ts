import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compile } from '../../scripts/gold/compile.ts';
import type { Compiled } from '../../scripts/gold/compile.ts';
import { figuresSchema } from '../../scripts/gold/figures.ts';
import { parseMarkedText } from '../../scripts/gold/marked-text.ts';
import { readGoldFolder } from '../../scripts/gold/read-folder.ts';
import { readReferenceFolders } from '../../src/store/reference-folder.ts';
import { referenceFolder, shippedReference } from '../support/shipped-reference.ts';

const root = resolve(import.meta.dirname, '../..');
const gold = join(root, 'test/gold');
const parsed = await readReferenceFolders([referenceFolder, join(gold, 'reference')]);
if (!('ok' in parsed)) throw new Error(parsed.problems.map(({ message }) => message).join('\n'));
const reference = parsed.ok;
const shipped = await shippedReference();

const files = async (folder: string): Promise<{ name: string; source: string }[]> => {
  const names = (await readdir(join(gold, folder))).sort();
  return Promise.all(
    names.map(async (name) => ({ name, source: await readFile(join(gold, folder, name), 'utf8') })),
  );
};
const seen = await files('seen');
const held = await files('held');
const documents = [...seen, ...held].map(({ name, source }) => ({ name, compiled: compile(source) }));
const whole = documents.flatMap(({ name, compiled }) => ('ok' in compiled ? [{ name, ...compiled.ok }] : []));

describe('every gold document', () => {
  it.each(documents)(
    '$name is well marked, and each of its anchors stands once in its text',
    ({ compiled }) => {
      expect('problems' in compiled ? compiled.problems : []).toEqual([]);
    },
  );

  it.each(whole)(
    '$name is about invented bodies and uses ids that the reference has',
    ({ gold: one, head }) => {
      const forces = [
        ...one.forces,
        ...one.forcesAlso,
        ...one.findings.flatMap((finding) => finding.forces),
        ...(one.grades ?? []).flatMap(({ force }) => force ?? []),
      ];
      expect(forces.filter((id) => !reference.organisations.has(id))).toEqual([]);
      expect(forces.filter((id) => shipped.organisations.has(id))).toEqual([]);
      const topics = one.findings.flatMap((finding) => finding.topics);
      expect(topics.filter((id) => !reference.topics.has(id))).toEqual([]);
      const programmes = [...(one.programme === null ? [] : [one.programme]), ...one.programmeAlso];
      expect(programmes.filter((id) => !reference.programmes.has(id))).toEqual([]);
      expect(head.scale === undefined || reference.scales.has(head.scale)).toBe(true);
    },
  );

  // Whoever reads whole sentences would be punished for being right.
  it.each([...seen, ...held])('$name marks no sentence both as a finding and as none', ({ source }) => {
    const { text, marks } = parseMarkedText(source);
    const findings = marks.filter(({ kind, labels }) => kind === 'finding' && labels[0] !== 'skip');
    const torn = findings.slice(1).filter((mark, at) => {
      const before = findings[at]!;
      const between = text.slice(before.end, mark.start);
      const oneSentence = mark.start >= before.end && !/[.!?:;\n<]/.test(between);
      return oneSentence && (mark.labels[0] === 'not') !== (before.labels[0] === 'not');
    });
    expect(torn.map(({ line }) => `line ${line}`)).toEqual([]);
  });

  it.each(whole)('$name names no real force or service', ({ text }) => {
    const real = [...shipped.organisations.values()].filter(
      ({ kind }) => kind === 'police-force' || kind === 'fire-service',
    );
    expect(real.filter(({ name }) => text.includes(name)).map(({ name }) => name)).toEqual([]);
  });
});

describe('the gold as a whole', () => {
  const kinds = (list: readonly Compiled[]): Set<string> =>
    new Set(list.flatMap((one) => one.gold.findings.flatMap(({ kind }) => kind)));

  it('has enough documents, and a third of them held back', () => {
    expect(whole.length).toBeGreaterThanOrEqual(40);
    expect(held.length).toBeGreaterThanOrEqual(15);
  });

  // The numbers are explained in test/gold/README.md.
  const groups = { A: [1, 29], B: [30, 42], C: [43, 50], D: [51, 55], E: [56, 60], F: [61, 64] } as const;
  const notInOneText: Readonly<Record<string, string>> = {
    A23: 'a reworded copy can be told only beside its original',
    F63: 'one release at several addresses takes several documents',
  };

  it.each(Object.entries(groups))(
    'shows every way of breaking a reader that one text can, group %s',
    (group, [first, last]) => {
      const all = Array.from({ length: last - first + 1 }, (_, at) => `${group}${first + at}`);
      const shown = new Set(whole.flatMap(({ head }) => head.quirks));
      expect(all.filter((quirk) => !shown.has(quirk) && !(quirk in notInOneText))).toEqual([]);
    },
  );

  it('has every kind of finding on both sides', () => {
    const named = [
      'cause-of-concern',
      'closure',
      'concern',
      'good-practice',
      'graded-judgment',
      'improvement',
      'progress',
      'recommendation',
    ];
    const names = (list: typeof seen): string[] => list.map(({ name }) => name);
    for (const side of [names(seen), names(held)]) {
      expect([...kinds(whole.filter(({ name }) => side.includes(name)))].sort()).toEqual(
        expect.arrayContaining(named),
      );
    }
  });

  it('shows every directness and every role but one', () => {
    const quotes = whole.flatMap((one) => one.gold.quotes);
    expect(new Set(quotes.map(({ directness }) => directness)).size).toBe(3);
    expect([...new Set(quotes.map(({ role }) => role))].sort()).toEqual(
      ['charity', 'council', 'document', 'fire-leader', 'force-leader', 'government', 'inspector', 'other', 'pcc', 'union'],
    ); // prettier-ignore
  });
});

describe('the kept figures', () => {
  it('speak of documents that are there', async () => {
    const kept = figuresSchema.parse(JSON.parse(await readFile(join(gold, 'figures.json'), 'utf8')));
    const stems = (list: typeof seen): string[] => list.map(({ name }) => name.replace(/\.[a-z]+$/, ''));
    const namesOf = (folder: string): string[] => Object.keys(kept[folder]?.misses ?? {});
    expect(namesOf('test/gold/seen')).toEqual(stems(seen));
    expect(namesOf('test/gold/held')).toEqual(stems(held));
  });
});

const shared = ['../shared/releases', '../shared/facsimiles'].map((folder) => join(root, folder));

describe.skipIf(!shared.every((folder) => existsSync(folder)))(
  'against the shared texts (skipped where they are not at hand)',
  () => {
    // Names of bodies may be as long as that; a sentence may not.
    const run = 9;
    const names =
      /(?:h(?:er|is) majesty[’']?s )?inspectorate of constabulary and fire (?:and |& )?rescue services?/gi;
    const runsOf = (text: string): string[] => {
      const words =
        text
          .replace(names, ' ')
          .toLowerCase()
          .match(/[\p{L}\p{N}]+/gu) ?? [];
      return words.slice(run - 1).map((_, at) => words.slice(at, at + run).join(' '));
    };

    it('no sentence is copied', async () => {
      const theirs = new Set<string>();
      for (const folder of shared) {
        const read = await readGoldFolder(folder);
        if (read.kind !== 'read') throw new Error(`${folder} cannot be read`);
        for (const { text } of read.cases) for (const words of runsOf(text)) theirs.add(words);
      }
      const copied = whole.flatMap(({ name, text }) =>
        runsOf(text)
          .filter((words) => theirs.has(words))
          .map((words) => `${name}: ${words}`),
      );
      expect(theirs.size).toBeGreaterThan(1000);
      expect(copied).toEqual([]);
    });
  },
);

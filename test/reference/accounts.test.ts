import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { findOrganisations } from '../../src/reference/find-organisations.ts';
import { shippedReference } from '../support/shipped-reference.ts';

const root = join(import.meta.dirname, '../..');
const reference = await shippedReference();
const accounts = readdirSync(join(root, 'corpus'))
  .filter((name) => name.endsWith('.md'))
  .map((name) => {
    const [, head, ...body] = readFileSync(join(root, 'corpus', name), 'utf8').split(/^---$/m);
    return { name, head: parse(head!) as Record<string, unknown>, body: body.join('---').trim() };
  });

const comparable = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[\p{L}\p{N}]+(?:'\p{L}+)*/gu) ?? [];

const quotations = (text: string): string[] => [...text.matchAll(/“([^”]*)”/g)].map((match) => match[1]!);

describe('the shipped accounts', () => {
  test('are five, of 150 to 350 words', () => {
    expect(accounts).toHaveLength(5);
    for (const { name, body } of accounts) {
      const words = comparable(body).length;
      expect([name, words >= 150 && words <= 350]).toEqual([name, true]);
    }
  });

  test('say whose account they are, what they were written after, and which organisations they are about', () => {
    for (const { name, head, body } of accounts) {
      expect([name, head['publisher']]).toEqual([
        name,
        { name: expect.stringMatching(/^Findings, after /), kind: 'other' },
      ]);
      expect([name, head['source']]).toEqual([name, expect.stringMatching(/\S{3}/)]);
      expect(reference.programmes.has(String(head['programme']))).toBe(true);
      const named = new Set(findOrganisations(body, reference).flatMap((mention) => mention.ids));
      for (const id of head['organisations'] as string[]) expect([name, named.has(id)]).toEqual([name, true]);
    }
  });

  test('quote eight words at most at a time', () => {
    for (const { name, body } of accounts) {
      const long = quotations(body).filter((words) => comparable(words).length > 8);
      expect([name, long]).toEqual([name, []]);
    }
  });
});

const releases = join(root, '../shared/releases');

// The releases are not ours to ship: where they are absent, there is nothing to compare with.
describe.skipIf(!existsSync(releases))('beside the releases themselves', () => {
  const printed = existsSync(releases)
    ? readdirSync(releases)
        .filter((name) => name.endsWith('.txt'))
        .map((name) => comparable(readFileSync(join(releases, name), 'utf8')).join(' '))
    : [];

  test('what stands in quotation marks is printed in a release', () => {
    for (const { name, body } of accounts) {
      const unprinted = quotations(body).filter(
        (words) => !printed.some((text) => ` ${text} `.includes(` ${comparable(words).join(' ')} `)),
      );
      expect([name, unprinted]).toEqual([name, []]);
    }
  });

  test('no nine words in a row are copied', () => {
    for (const { name, body } of accounts) {
      const words = comparable(body);
      const runs = words.map((_, at) => words.slice(at, at + 9).join(' ')).slice(0, -8);
      expect([name, runs.filter((run) => printed.some((text) => text.includes(run)))]).toEqual([name, []]);
    }
  });
});

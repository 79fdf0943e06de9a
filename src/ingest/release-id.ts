import type { ReleaseDraft } from './to-release.ts';

const longest = 80;

/**
 * Name for a new release: date, publisher and title as far as they are known, in lower case with hyphens, cut at a
 * word within 80 characters. The same draft always gets the same name.
 */
export const releaseId = ({ published, publisher, title, text, textHash }: ReleaseDraft): string => {
  const date = published === null || published.startsWith('--') ? '' : published;
  const named = [date, publisher.value?.name ?? '', title ?? ''].map(slug).filter((part) => part !== '');
  // Without a title, the first words tell one release from another.
  const parts = title === null ? [...named, slug(text.split(' ', 10).join(' '))] : named;
  const id = cut(parts.join('-'));
  return id === '' ? `release-${textHash}` : id;
};

const slug = (words: string): string =>
  words
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/gu, '')
    .toLowerCase()
    .replace(/&/gu, ' and ')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '');

const cut = (id: string): string =>
  id.length <= longest
    ? id
    : id
        .slice(0, longest + 1)
        .replace(/-[^-]*$/u, '')
        .slice(0, longest);

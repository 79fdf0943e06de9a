import { describe, expect, it } from 'vitest';
import { hrefOf, parsePlace } from '../../../src/workspace/page/place.ts';
import type { Place } from '../../../src/workspace/page/place.ts';

const read = (query: string): Place => parsePlace(new URLSearchParams(query), 'U1');

describe('what is on the screen stands in the address', () => {
  it.each([
    {
      why: 'nothing is the first screen',
      query: '',
      is: { as: 'U1', at: 'welcome', thread: null, tab: 'messages' },
    },
    {
      why: 'all of it',
      query: 'as=U2&at=D1&tab=home&thread=1.2',
      is: { as: 'U2', at: 'D1', thread: '1.2', tab: 'home' },
    },
    {
      why: 'a thread that is no timestamp',
      query: 'thread=%3Cb%3E',
      is: { as: 'U1', at: 'welcome', thread: null, tab: 'messages' },
    },
    {
      why: 'a tab nobody has',
      query: 'tab=x',
      is: { as: 'U1', at: 'welcome', thread: null, tab: 'messages' },
    },
  ])('$why', ({ query, is }) => {
    expect(read(query)).toEqual(is);
  });

  const place: Place = { as: 'U1', at: 'C1', thread: '1.2', tab: 'messages' };
  it.each([
    { why: 'an address says what it is read as', to: {}, is: place },
    { why: 'a thread stays in its channel', to: { at: 'C2' }, is: { ...place, at: 'C2', thread: null } },
    {
      why: 'a tab belongs to where it was',
      to: { at: 'C1', tab: 'home' as const },
      is: { ...place, tab: 'home' },
    },
    { why: 'strange ids go round whole', to: { at: 'C&?=#ü' }, is: { ...place, at: 'C&?=#ü', thread: null } },
  ])('$why', ({ to, is }) => {
    expect(read(hrefOf(place, to).slice(2))).toEqual(is);
  });
});

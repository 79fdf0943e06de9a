import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findOrganisations } from '../../src/reference/find-organisations.ts';
import { shippedReference } from '../support/shipped-reference.ts';

const reference = await shippedReference();

interface Row {
  readonly why: string;
  /** Every mention to be found stands between « and ». */
  readonly text: string;
  /** One a mention: ids joined by `+`, then how. */
  readonly means: readonly string[];
}

const rows: readonly Row[] = [
  {
    why: 'the name as the force writes it',
    text: '«Merseyside Police» was praised',
    means: ['merseyside name'],
  },
  {
    why: 'the longest name wins: the fire service is not the force',
    text: '«Merseyside Fire and Rescue Service» improved',
    means: ['merseyside-fire name'],
  },
  { why: 'a possessive ending is not part of it', text: '«Kent Police»’s plan', means: ['kent name'] },
  { why: 'straight apostrophes too', text: "«Kent Police»'s plan", means: ['kent name'] },
  { why: '& reads as and', text: '«Devon & Cornwall Police» said', means: ['devon-cornwall name'] },
  { why: 'and reads as &', text: '«Devon and Cornwall Police» said', means: ['devon-cornwall name'] },
  { why: 'a space for a hyphen', text: '«Dyfed Powys Police» said', means: ['dyfed-powys name'] },
  { why: 'a hyphen for a hyphen', text: '«Dyfed-Powys Police» said', means: ['dyfed-powys name'] },
  {
    why: 'press name constabularies police',
    text: '«Cheshire Police» said',
    means: ['cheshire place-and-kind'],
  },
  { why: 'and shout', text: '«LANCASHIRE Police» has improved', means: ['lancashire place-and-kind'] },
  { why: 'and whisper', text: 'HQ of «norfolk police»', means: ['norfolk place-and-kind'] },
  {
    why: 'officers of a place are its force',
    text: '«Essex officers» told us',
    means: ['essex place-and-kind'],
  },
  { why: 'a hard wrap inside a name', text: 'that «Merseyside\nPolice» is', means: ['merseyside name'] },
  { why: 'an empty line ends a name', text: 'In «Kent»\n\nPolice said', means: ['kent+kent-fire place'] },
  { why: 'so does a full stop', text: 'It was in «Kent». Police said', means: ['kent+kent-fire place'] },
  { why: 'and a comma', text: 'In «Kent», police said', means: ['kent+kent-fire place'] },
  { why: 'and a dash', text: 'Work in «Kent» - police say so', means: ['kent+kent-fire place'] },
  {
    why: 'two bodies share a bare place',
    text: 'Children in «Cleveland» wait',
    means: ['cleveland+cleveland-fire place'],
  },
  { why: 'the brigade', text: '«Cleveland Fire Brigade» said', means: ['cleveland-fire name'] },
  { why: 'Northumbria is the force', text: '«Northumbria Police» said', means: ['northumbria name'] },
  {
    why: 'Northumberland is a fire service, and lies in Northumbria',
    text: '«Northumberland Fire and Rescue Service» and «Northumberland»',
    means: ['northumberland-fire name', 'northumbria+northumberland-fire place'],
  },
  { why: 'the City has its own force', text: '«City of London Police» said', means: ['city-of-london name'] },
  {
    why: 'the Met has several names',
    text: '«the Met» and «Scotland Yard»',
    means: ['metropolitan alias', 'metropolitan alias'],
  },
  { why: 'met is a verb', text: 'They met police leaders. All targets were met', means: [] },
  { why: 'the Met Office forecasts', text: 'A warning from the Met Office', means: [] },
  {
    why: 'Dorset and Wiltshire is one fire service',
    text: '«Dorset & Wiltshire Fire and Rescue Service»',
    means: ['dorset-wiltshire-fire name'],
  },
  { why: 'Wiltshire Police is not it', text: '«Wiltshire Police» said', means: ['wiltshire name'] },
  {
    why: 'Devon and Somerset is only fire',
    text: '«Devon and Somerset» crews',
    means: ['devon-somerset-fire place'],
  },
  { why: 'the force of a former name', text: '«Hampshire Constabulary» said', means: ['hampshire alias'] },
  {
    why: 'the force since 2022',
    text: '«Hampshire & Isle of Wight Constabulary»',
    means: ['hampshire name'],
  },
  {
    why: 'an acronym that several share stays ambiguous',
    text: '«SFRS» said',
    means: ['shropshire-fire+staffordshire-fire+suffolk-fire+surrey-fire alias'],
  },
  { why: 'acronyms in capitals only', text: '«GMP» did; gmp did not', means: ['greater-manchester alias'] },
  { why: 'a welsh name', text: 'Mae «Heddlu’r Gogledd» yn', means: ['north-wales alias'] },
  {
    why: 'a town that one force holds',
    text: 'a suite in «Hull» was',
    means: ['humberside+humberside-fire town'],
  },
  { why: 'a town and police', text: '«Bristol police» said', means: ['avon-somerset town-and-kind'] },
  {
    why: 'a town that is a word needs its capital',
    text: 'The hull of a ship, a bath and a leek',
    means: [],
  },
  {
    why: 'South Gloucestershire is in Avon and Somerset',
    text: 'in «South Gloucestershire»',
    means: ['avon-somerset+avon-fire town'],
  },
  {
    why: 'West Sussex has a fire service, Sussex a force',
    text: '«West Sussex FRS» and «Sussex Police»',
    means: ['west-sussex-fire place-and-kind', 'sussex name'],
  },
  {
    why: 'places listed before a kind are of that kind',
    text: '«Norfolk», «Suffolk» and «Essex police» share it',
    means: ['norfolk place-and-kind', 'suffolk place-and-kind', 'essex name'],
  },
  {
    why: 'two constabularies in one breath',
    text: '«Norfolk» and «Suffolk Constabularies»',
    means: ['norfolk place-and-kind', 'suffolk place-and-kind'],
  },
  {
    why: 'words in front decide for a list too',
    text: 'police in «Norfolk» and «Suffolk» share it',
    means: ['norfolk place-and-kind', 'suffolk place-and-kind'],
  },
  {
    why: 'a title stands before a name, in a headline too',
    text: 'Chief Constable Jordan Kent Steps Down',
    means: [],
  },
  {
    why: 'a commissioner for several counties',
    text: 'the «Police and Crime Commissioner for Devon, Cornwall and the Isles of Scilly»',
    means: ['devon-cornwall commissioner'],
  },
  {
    why: 'a new force is a force, and the duke of a place has nothing to do with its force',
    text: 'the new «Essex Police» plan, the Duke of Kent and «Kent Police»',
    means: ['essex name', 'kent name'],
  },
  {
    why: 'words that lead to another name do not swallow a force',
    text: 'On Heart «Essex Police» said',
    means: ['essex name'],
  },
  { why: 'football', text: 'Hull City, Derby County and Newcastle United', means: [] },
  {
    why: 'a comma alone joins no list',
    text: 'In «Kent», «Surrey Police» said',
    means: ['kent+kent-fire place', 'surrey name'],
  },
  {
    why: 'the chief constable of a place leads its force; the title is not the name',
    text: 'the chief constable of «Durham» and «Kent» chief constable Ann Vale',
    means: ['durham place-and-kind', 'kent place-and-kind'],
  },
  {
    why: 'the chief constable of a force',
    text: 'Chief Constable of «Durham Constabulary»',
    means: ['durham name'],
  },
  {
    why: 'custody is the police’s',
    text: 'Police custody in «Humberside»',
    means: ['humberside place-and-kind'],
  },
  {
    why: 'the commissioner is not the force',
    text: '«Cumbria police and crime commissioner» Ann Vale',
    means: ['cumbria commissioner'],
  },
  {
    why: 'the office after the name',
    text: 'the «Police and Crime Commissioner for Cumbria»',
    means: ['cumbria commissioner'],
  },
  { why: 'possessive before the office', text: '«Cumbria’s PCC» said', means: ['cumbria commissioner'] },
  {
    why: 'police and fire governed together',
    text: 'the «Police, Fire and Crime Commissioner for Essex»',
    means: ['essex+essex-fire commissioner'],
  },
  {
    why: 'a mayor who is the commissioner',
    text: 'the «Mayor of Greater Manchester» said',
    means: ['greater-manchester+greater-manchester-fire commissioner'],
  },
  { why: 'London’s office', text: '«MOPAC» replied', means: ['metropolitan commissioner'] },
  { why: 'a council', text: 'Kent County Council and Cheshire East Council said', means: [] },
  {
    why: 'universities',
    text: 'Durham University, the University of Kent and Northumbria University',
    means: [],
  },
  { why: 'a combined authority', text: 'Greater Manchester Combined Authority', means: [] },
  {
    why: 'newspapers and stations',
    text: 'Kent Online, Norfolk Live, BBC Essex and the Lancashire Evening Post',
    means: [],
  },
  { why: 'the federation is a union', text: 'Cleveland Police Federation chair Ann Vale', means: [] },
  { why: 'the panel is not the force', text: 'the Cleveland Police and Crime Panel', means: [] },
  { why: 'a surname', text: 'said Jordan Kent of the charity', means: [] },
  { why: 'a surname after Mr', text: 'Mr Norfolk said', means: [] },
  {
    why: 'a headline capitalises everything',
    text: 'Watchdog Slams «Cleveland» Over Missing Children',
    means: ['cleveland+cleveland-fire place'],
  },
  {
    why: 'a point of the compass may precede',
    text: 'children in West «Norfolk»',
    means: ['norfolk+norfolk-fire place'],
  },
  { why: 'New York is elsewhere', text: 'visited New York', means: [] },
  { why: 'a street', text: 'at 5 Essex Street', means: [] },
  {
    why: 'the inspectorate under its long name',
    text: '«His Majesty’s Inspectorate of Constabulary and Fire & Rescue Services» («HMICFRS»)',
    means: ['hmicfrs alias', 'hmicfrs alias'],
  },
  { why: 'before 2017', text: '«HMIC» said', means: ['hmicfrs alias'] },
  { why: 'misprinted', text: '«HIMCFRS» said', means: ['hmicfrs alias'] },
  {
    why: 'Scotland has its own',
    text: '«HM Inspectorate of Constabulary in Scotland»',
    means: ['hmics name'],
  },
  { why: 'HMIP is prisons or probation', text: '«HMIP» joined', means: ['hmi-prisons+hmi-probation alias'] },
  {
    why: 'typed without capitals',
    text: 'concerns about hull and «merseyside»'.replace('hull', '«hull»'),
    means: ['humberside+humberside-fire town', 'merseyside+merseyside-fire place'],
  },
  {
    why: 'typed short',
    text: '«the met» on «cheshire police»',
    means: ['metropolitan alias', 'cheshire place-and-kind'],
  },
];

test.each(rows)('$why: $text', ({ text, means }) => {
  const plain = text.replace(/[«»]/g, '');
  const found = findOrganisations(plain, reference);
  let marked = '';
  let at = 0;
  for (const { start, end } of found) {
    marked += `${plain.slice(at, start)}«${plain.slice(start, end)}»`;
    at = end;
  }
  expect(marked + plain.slice(at)).toBe(text);
  expect(found.map(({ ids, how }) => `${ids.join('+')} ${how}`)).toEqual(means);
});

describe('on any text', () => {
  const pieces = [
    'Kent',
    'Police',
    'and',
    'Crime',
    'Commissioner',
    'for',
    'the',
    'Met',
    'Essex',
    'Fire',
    ',',
    '.',
    '&',
    '-',
    '’s',
    '\n',
    '\n\n',
    'é',
    '😀',
  ];

  test('mentions are in order, apart, inside the text, and name organisations there are', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces)), fc.constantFrom(' ', ''), (words, space) => {
        const text = words.join(space);
        let last = 0;
        for (const { start, end, ids } of findOrganisations(text, reference)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          expect(ids.length).toBeGreaterThan(0);
          for (const id of ids) expect(reference.organisations.has(id)).toBe(true);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  test('each paragraph is read alone: putting texts together adds no mention and loses none', () => {
    const text = fc
      .array(fc.constantFrom(...pieces.filter((piece) => piece !== 'Met')), { maxLength: 8 })
      .map((words) => `X ${words.join(' ')} x`);
    fc.assert(
      fc.property(text, text, (one, two) => {
        const count = (words: string): number => findOrganisations(words, reference).length;
        expect(count(`${one}\n\n${two}`)).toBe(count(one) + count(two));
      }),
    );
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRemains } from '../../src/text/remains.ts';

describe('readRemains', () => {
  it.each([
    ['a text without remains comes back as it is', '“Yes,” she said. 2 < 3 & 4 > 1.', null],
    ['inline tags vanish, whatever stands in them', 'said <a href="/x">Ann <b>Orr</b></a>.', 'said Ann Orr.'],
    ['block tags part paragraphs', '<p>One.</p><p class="k">Two.</p>', '\n\nOne.\n\n\n\nTwo.\n\n'],
    ['what scripts and comments hold is not read', 'A<script>var a = "b";</script> b<!-- c -->.', 'A b.'],
    ['an address in angle brackets is no tag', 'Write to <ann@fenwick.example>.', null],
    ['references by name and number', '&ldquo;Go,&#8221; he said &amp; left', '“Go,” he said & left'],
    ['references that were escaped twice', '&amp;quot;Go,&amp;#34; he said', '"Go," he said'],
    ['an ampersand of a name is none', 'AT&T; Marks & Co;', null],
    [
      'marks read in the wrong encoding',
      'â€œGo,â€\u009d she said. Itâ€™s late.',
      '“Go,” she said. It’s late.',
    ],
    ['a closing mark whose last byte was lost', 'called it â€œa messâ€ again', 'called it “a mess” again'],
    ['escapes of a program', 'called it \\"a mess\\" again.\\nThen', 'called it "a mess" again.\nThen'],
    [
      'words and signs set apart by a program',
      "`` I did n't go , '' said Orr , who 's ill ( again ) . `` Not once . ''",
      "``I didn't go,'' said Orr, who's ill (again). ``Not once.''",
    ],
    [
      'a sentence a line, told by a quote that runs on',
      'It is late.\n"We waited.\nWe left," she said.',
      'It is late. "We waited. We left," she said.',
    ],
    [
      'paragraphs run together',
      'It rained.The mayor said so.“We left,” she said.Nobody stayed.',
      'It rained.\n\nThe mayor said so.\n\n“We left,” she said.\n\nNobody stayed.',
    ],
    [
      'paragraphs run together, straight marks taking turns',
      'It rained."We left," she said. "All of us."Nobody stayed."Not even the dog," he said.',
      'It rained.\n\n"We left," she said. "All of us."\n\nNobody stayed.\n\n"Not even the dog," he said.',
    ],
    ['one space forgotten is a slip, and stays', 'It rained.The mayor said so. She left.', null],
    ['paragraphs that open a quote anew', '"We waited.\n"We left," she said.\nIt is late.', null],
    ['one sign set apart is a slip, and stays', 'Yes , she said. No, he said. Well, well.', null],
  ])('%s', (_why, raw, wanted) => {
    expect(readRemains(raw).text).toBe(wanted ?? raw);
  });

  it('leads back to the raw text, a mark that stands for several characters whole', () => {
    const raw = '<p>He said: &quot;It <i>was</i> n&#39;t&quot; .</p>';
    const { text, map } = readRemains(raw);
    const start = text.indexOf('"');
    const end = text.lastIndexOf('"') + 1;
    expect(raw.slice(map.toRaw(start), map.toRawEnd(end))).toBe('&quot;It <i>was</i> n&#39;t&quot;');
  });

  it('gives any text an answer, and places that never run backwards', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '<p>',
        '</p>',
        '<a href="',
        '">',
        '&quot;',
        '&amp;',
        '&#',
        'â€',
        '\\"',
        ' , ',
        "''",
        '``',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const raw = pieces.join('');
        const { text, map } = readRemains(raw);
        const places = Array.from({ length: text.length + 1 }, (_, at) => map.toRaw(at));
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        expect(places.at(-1)).toBeLessThanOrEqual(raw.length);
        for (let at = 1; at <= text.length; at += 1) {
          expect(map.toRawEnd(at)).toBeGreaterThanOrEqual(map.toRaw(at - 1));
        }
      }),
    );
  });
});

import type { Rule } from '../unit.ts';

/** First person and a feeling about the report itself, or about one's own people. */
const feeling =
  /^(?:[“‘"']\s*)?(?:and |but |so |while |although )?(?:I|we|I['’]m|we['’]re|I am|we are)\b[^.;,]{0,40}?\b(?:pleased|delighted|proud|grateful|disappointed|glad|happy|saddened|sorry|thankful)\b[^.;]{0,40}?\b(?:findings|report|review|inspection|inspectors|HMIC(?:FRS)?|staff|officers|teams?|colleagues|everyone)\b/iu;

/** "Inspectors welcomed the fact that" praises. */
const inspectorsDo =
  /\b(?:inspectors?|inspectorate|HMIC(?:FRS)?|HMI|they|visitors)\b[^.;,]{0,25}$|\bwelcom\p{L}* the (?:fact|way|progress)\b/iu;

export const reaction: Rule = {
  name: 'reaction',
  says: 'It reacts to a report and does not state what the report found',
  yieldsToList: true,
  apply: (unit, { phrases }) => {
    if (unit.teller === 'inspectorate') return null;
    const feels = unit.teller === 'reporter' ? null : feeling.exec(unit.words);
    if (
      feels !== null &&
      !/\b(?:that|where|which) (?:the |this )?(?:review|report|inspectors|HMIC(?:FRS)?|inspection|they)\b/i.test(
        unit.words,
      )
    ) {
      return { kind: null, trigger: { start: feels.index, end: feels.index + feels[0].length } };
    }
    const welcome = phrases.find('welcome', unit.words);
    if (welcome === null || inspectorsDo.test(unit.words.slice(0, welcome.end))) return null;
    // "The chief welcomed the report, which found poor records": the finding stands in the clause after it.
    return /\bwhich (?:found|said|concluded|identified|praised|criticised|rated|graded|judged)\b/i.test(
      unit.words,
    ) ||
      (phrases.has('relays', unit.words) &&
        unit.teller !== 'reporter' &&
        welcome.start > unit.words.length / 2)
      ? null
      : { kind: null, trigger: welcome };
  },
  matches: [
    'Ardenshire Police has welcomed a good inspection report.',
    'Chief Constable Ann Lowe apologised for the failings.',
  ],
  passes: ['The force welcomed the report, which found poor records.'],
};

import { describe, expect, it } from 'vitest';
import { phrasesOf } from '../../src/extract/phrases.ts';
import { weigh } from '../../src/extract/weigh.ts';
import { shippedReference } from '../support/shipped-reference.ts';

const phrases = phrasesOf((await shippedReference()).wording);

/** Which way, the sentence, why. Written for this table; about no real force. */
const table: readonly (readonly ['+' | '-' | '0', string, string])[] = [
  ['+', 'Detectives leave no stone unturned.', 'a turn of speech counts whole, whatever its words deny'],
  ['-', 'Warnings fell on deaf ears.', 'the same to the bad'],
  ['+', 'Supervisors notice mistakes and mend them.', 'trouble that is dealt with'],
  ['-', 'Supervisors fail to notice mistakes.', 'trouble that is not'],
  ['+', 'Crews are never sluggish.', 'blame turned round'],
  ['-', 'Crews are seldom punctual.', 'praise turned round'],
  ['-', 'There are few punctual crews.', 'a word of degree turns what stands beside it'],
  ['+', 'There are a few punctual crews.', 'and with "a" before it nothing'],
  ['-', 'Records should not have been kept there.', 'what ought not to be blames, denied or not'],
  ['-', 'The plan is ill-considered.', 'how a word is made'],
  ['+', 'Gone are the days when papers sat in a queue.', 'what hangs on the clause that speaks says little'],
  ['-', 'Eleven of the 40 were kept.', 'a share, where no word leans'],
  ['-', 'It took nine weeks.', 'a length of time, where nothing else does'],
  ['0', 'The town has two stations.', 'nothing leans'],
  ['0', `${'Crews are slow, '.repeat(200)}and so on.`, 'no sentence that anybody wrote'],
];

describe('weigh', () => {
  it.each(table)('%s %s (%s)', (side, words) => {
    const { value, trigger } = weigh(words, phrases);
    expect(value > 0 ? '+' : value < 0 ? '-' : '0').toBe(side);
    expect(trigger === null).toBe(side === '0');
  });
});

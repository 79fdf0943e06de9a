import type { Block } from '../../text/layout.ts';
import type { Credit } from './attribution.ts';
import type { Around } from './carry.ts';
import type { Credited } from './credited.ts';

/** Longer lines, in units, are statements that go on, not turns of a conversation. */
const turnMost = 160;
const wholeQuote = /^["“][^"“”]*["”]$/;

/**
 * A line of a conversation that names nobody, when two people spoke in the two lines above: the one who did not speak
 * last. A question above, or more lines of that kind, must bear out that they talk to one another; else, as papers
 * print it, the last speaker goes on.
 */
export const fromOtherOfTwo = ({ page, block, ledger, alone }: Around): Credit | null => {
  if (!alone || !isTurn(block)) return null;
  const last = ledger.last;
  if (last === undefined || !last.segment.closed || last.segment.block.index !== block.index - 1) return null;
  const other = ledger.all.findLast(({ segment }) => segment.block.index < block.index - 1);
  if (other === undefined || other.segment.block.index !== block.index - 2) return null;
  if (other.credit?.mention == null || calling(other) === calling(last)) return null;
  const linesUp = [last, other].map(({ segment }) => segment.block);
  if (!linesUp.every(isTurn)) return null;
  const below = page.blocks[block.index + 1];
  const words = ({ start, end }: Block): string => page.text.slice(start, end);
  const talks =
    last.alone ||
    linesUp.some((line) => words(line).includes('?')) ||
    (below !== undefined && wholeQuote.test(words(below)));
  return talks ? { ...other.credit, basis: 'carried-over', hold: 'sentence' } : null;
};

const isTurn = ({ start, end }: Block): boolean => end - start <= turnMost;
const calling = ({ name, label }: Credited): string | null => name ?? label;

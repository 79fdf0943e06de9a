import { describe, expect, it } from 'vitest';
import { findBlocks } from '../../src/text/layout.ts';

/** One line a block: kind, words, and the words of the lead-in for items. */
const shown = (text: string): readonly string[] => {
  const blocks = findBlocks(text);
  return blocks.map((block) => {
    const leadIn = block.leadIn === null ? undefined : blocks[block.leadIn];
    const words = text.slice(block.start, block.end);
    return leadIn === undefined
      ? `${block.kind}: ${words}`
      : `${block.kind}: ${words} < ${text.slice(leadIn.start, leadIn.end)}`;
  });
};

describe('findBlocks', () => {
  const table = [
    {
      why: 'a headline, a paragraph, a list with its lead-in',
      text: 'Police praised\n\nA report says so.\n\nInspectors found that:\n\n- it is good; and\n- it is quick.',
      blocks: [
        'heading: Police praised',
        'paragraph: A report says so.',
        'paragraph: Inspectors found that:',
        'item: it is good; and < Inspectors found that:',
        'item: it is quick. < Inspectors found that:',
      ],
    },
    {
      why: 'lower-case lines under a lead-in are items whose bullets were lost',
      text: 'These are now better:\n\nour training\n\nour systems\n\nThe chief said so.',
      blocks: [
        'paragraph: These are now better:',
        'item: our training < These are now better:',
        'item: our systems < These are now better:',
        'paragraph: The chief said so.',
      ],
    },
    {
      why: 'a dash before a name is an attribution line, not an item',
      text: 'I am worried.\n\n– Ann Other, inspector',
      blocks: ['paragraph: I am worried.', 'paragraph: – Ann Other, inspector'],
    },
    {
      why: 'an empty line sets two lists apart',
      text: 'It is good at:\n\n- calls.\n- cells.\n\n1. First.',
      blocks: [
        'paragraph: It is good at:',
        'item: calls. < It is good at:',
        'item: cells. < It is good at:',
        'item: First.',
      ],
    },
    {
      why: 'a heading may lead into a list',
      text: 'Causes of concern\n\n1. Too slow.\n2. Too few.',
      blocks: [
        'heading: Causes of concern',
        'item: Too slow. < Causes of concern',
        'item: Too few. < Causes of concern',
      ],
    },
    {
      why: 'a marked heading is one even with a full stop',
      text: '## What we found.\n\nText here.',
      blocks: ['heading: What we found.', 'paragraph: Text here.'],
    },
  ];
  it.each(table)('$why', ({ text, blocks }) => {
    expect(shown(text)).toEqual(blocks);
  });
});

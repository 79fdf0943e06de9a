import { describe, expect, it } from 'vitest';
import { parseReplay } from '../../src/slack/blocks/replay.ts';
import { choiceBlocks, whichOneActionId } from '../../src/slack/blocks/which-one-blocks.ts';

const choice = (label: string, text: string) => ({ label, asked: { text, command: 'concerns' as const } });

describe('choices', () => {
  it('each is a button that carries its question', () => {
    const [block] = choiceBlocks([choice('Northmoor Police', 'northmoor'), choice('Other', 'other')], 12_000);
    const buttons = (block as { elements: readonly { action_id: string; value: string }[] }).elements;
    expect(buttons.map((button) => button.action_id)).toEqual(['which_one_1', 'which_one_2']);
    for (const { action_id: id } of buttons) expect(id).toMatch(whichOneActionId);
    expect(parseReplay(buttons[0]?.value)).toEqual({
      asked: { text: 'northmoor', command: 'concerns' },
      starts: [0],
    });
  });

  it('one whose question no button can carry says what to type', () => {
    const blocks = choiceBlocks([choice('Long', `northmoor ${'x'.repeat(3000)}`)], 12_000);
    expect(JSON.stringify(blocks)).toMatch(/Long\. Or type: \/concerns northmoor x+…/);
  });

  const refused: readonly { why: string; value: string | undefined }[] = [
    { why: 'no value', value: undefined },
    { why: 'no JSON', value: 'northmoor' },
    { why: 'another shape', value: '{"q":"northmoor"}' },
    { why: 'a command that is none', value: '{"t":"northmoor","c":"delete","p":[0]}' },
    { why: 'no page', value: '{"t":"northmoor","c":null,"p":[]}' },
    { why: 'a page before the first', value: '{"t":"northmoor","c":null,"p":[-1]}' },
  ];
  it.each(refused)('a button of another version is known as such: $why', ({ value }) => {
    expect(parseReplay(value)).toBeNull();
  });
});

import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { atMost, limits } from '../../../src/slack/limits.ts';
import type { LimitName } from '../../../src/slack/limits.ts';
import { lengthOf, slackLimits } from '../../../src/workspace/slack-limits.ts';
import type { SlackLimit } from '../../../src/workspace/slack-limits.ts';
import { edges } from './edges.ts';

describe('one case each side of every limit', () => {
  it.each(edges)('$limit: $atMost', ({ limit, atMost: documented, error, verdict }) => {
    expect(slackLimits[limit].atMost).toBe(documented);
    expect(verdict(documented)).toBeNull();
    expect(verdict(documented + 1)).toBe(error);
  });

  /** Those that are no rule on payloads; each has its own test where it holds. */
  const elsewhere: readonly SlackLimit[] = [
    'view.stack',
    'prompts',
    'loading_messages',
    'session.title',
    'status.age',
    'trigger.age',
    'response-url.age',
    'response-url.uses',
    'acknowledgement.age',
    'history.limit',
    'list.limit',
    'conversation.users',
  ];
  it('no limit of the table is without one', () => {
    const tried = new Set<string>([...edges.map(({ limit }) => limit), ...elsewhere]);
    expect(Object.keys(slackLimits).filter((name) => !tried.has(name))).toEqual([]);
  });

  it('counts characters as Slack does: an emoji is one, a family of four joined ones is seven', () => {
    expect([lengthOf('a😀é'), lengthOf('👩‍👩‍👧‍👦')]).toEqual([3, 7]);
  });
});

describe('the bot keeps within what Slack takes', () => {
  const pairs: readonly (readonly [LimitName, SlackLimit])[] = [
    ['message.blocks', 'message.blocks'],
    ['message.text', 'message.text'],
    ['message.text.whole', 'message.text.whole'],
    ['ours.payload', 'message.payload'],
    ['text-object', 'text'],
    ['section.text', 'section.text'],
    ['section.fields', 'section.fields'],
    ['section.field', 'section.field'],
    ['header.text', 'header.text'],
    ['context.elements', 'context.elements'],
    ['actions.elements', 'actions.elements'],
    ['button.text', 'button.text'],
    ['button.value', 'button.value'],
    ['button.url', 'address'],
    ['link.url', 'address'],
    ['action_id', 'action_id'],
    ['block_id', 'block_id'],
    ['prompts', 'prompts'],
    ['response-url.uses', 'response-url.uses'],
    ['response-url.age', 'response-url.age'],
  ];
  it.each(pairs)('%s', (ours, theirs) => {
    expect(atMost(ours)).toBeLessThanOrEqual(slackLimits[theirs].atMost);
    expect(limits[ours].atMost).toBeGreaterThan(0);
  });
});

const published = fileURLToPath(
  new URL('../../../../shared/slack/schemas/slackblocks-limits.json', import.meta.url),
);

describe.skipIf(!existsSync(published))(
  'the table and a published one (skipped where that is absent)',
  () => {
    const theirs: unknown = existsSync(published) ? JSON.parse(readFileSync(published, 'utf8')) : {};
    const figure = (path: string): unknown =>
      path
        .split('.')
        .reduce<unknown>(
          (inner, key) =>
            typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>)[key] : undefined,
          theirs,
        );
    const rows: readonly (readonly [SlackLimit, string])[] = [
      ['text', 'text.max_length'],
      ['action_id', 'action_id.max_length'],
      ['block_id', 'block_id.max_length'],
      ['button.text', 'button.text.max_length'],
      ['button.value', 'button.value.max_length'],
      ['address', 'button.url.max_length'],
      ['accessibility_label', 'button.accessibility_label.max_length'],
      ['confirm.title', 'confirmation.title.max_length'],
      ['confirm.text', 'confirmation.text.max_length'],
      ['confirm.confirm', 'confirmation.confirm.max_length'],
      ['confirm.deny', 'confirmation.deny.max_length'],
      ['option.text', 'option.text.max_length'],
      ['option.value', 'option.value.max_length'],
      ['option.description', 'option.description.max_length'],
      ['option_group.label', 'option_group.label.max_length'],
      ['option_group.options', 'option_group.options.max_items'],
      ['placeholder', 'select.placeholder.max_length'],
      ['select.options', 'select.options.max_items'],
      ['select.option_groups', 'select.option_groups.max_items'],
      ['overflow.options', 'overflow.options.max_items'],
      ['checkboxes.options', 'checkboxes.options.max_items'],
      ['radio_buttons.options', 'radio_buttons.options.max_items'],
      ['file_input.max_files', 'file_input.max_files.max'],
      ['plain_text_input.length', 'plain_text_input.max_length.max'],
      ['actions.elements', 'actions.elements.max_items'],
      ['alert.text', 'alert.text.max_length'],
      ['card.title', 'card.title.max_length'],
      ['card.subtitle', 'card.subtitle.max_length'],
      ['card.body', 'card.body.max_length'],
      ['card.subtext', 'card.subtext.max_length'],
      ['card.actions', 'card.actions.max_items'],
      ['carousel.elements', 'carousel.elements.max_items'],
      ['container.title', 'container.title.max_length'],
      ['container.subtitle', 'container.subtitle.max_length'],
      ['container.child_blocks', 'container.child_blocks.max_items'],
      ['context.elements', 'context.elements.max_items'],
      ['context_actions.elements', 'context_actions.elements.max_items'],
      ['feedback_button.text', 'feedback_button.text.max_length'],
      ['feedback_button.value', 'feedback_button.value.max_length'],
      ['icon_button.visible_to_user_ids', 'icon_button.visible_to_user_ids.max_items'],
      ['data_table.rows', 'data_table.rows.max_items'],
      ['data_table.columns', 'data_table.columns.max_items'],
      ['data_table.page_size', 'data_table.page_size.max'],
      ['data_table.content', 'data_table.content.max_length'],
      ['data_visualization.title', 'data_visualization.title.max_length'],
      ['data_visualization.segments', 'data_visualization.segments.max_items'],
      ['data_visualization.series', 'data_visualization.series.max_items'],
      ['data_visualization.data', 'data_visualization.data.max_items'],
      ['data_visualization.label', 'data_visualization.point_label.max_length'],
      ['data_visualization.axis_label', 'data_visualization.axis_label.max_length'],
      ['header.text', 'header.text.max_length'],
      ['image.alt_text', 'image.alt_text.max_length'],
      ['input.label', 'input.label.max_length'],
      ['input.hint', 'input.hint.max_length'],
      ['message.markdown', 'markdown.text.max_length'],
      ['section.text', 'section.text.max_length'],
      ['section.fields', 'section.fields.max_items'],
      ['section.field', 'section.fields.item_max_length'],
      ['video.alt_text', 'video.alt_text.max_length'],
      ['video.title', 'video.title.max_length'],
      ['video.author_name', 'video.author_name.max_length'],
      ['video.description', 'video.description.max_length'],
      ['video.provider_name', 'video.provider_name.max_length'],
      ['view.blocks', 'view.blocks.max_items'],
      ['view.private_metadata', 'view.private_metadata.max_length'],
      ['view.callback_id', 'view.callback_id.max_length'],
      ['view.title', 'view.title.max_length'],
      ['view.submit', 'view.submit.max_length'],
      ['view.close', 'view.close.max_length'],
    ];
    it.each(rows)('%s', (name, path) => {
      expect(slackLimits[name].atMost).toBe(figure(path));
    });
  },
);

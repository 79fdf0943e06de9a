import type { types } from '@slack/bolt';
import { z } from 'zod';
import { kindLabels } from '../../copy/labels.ts';
import { buttonWords, narrowTitle, narrowWords } from '../../copy/slack-sentences.ts';
import { findingKinds } from '../../domain/finding.ts';
import type { Asked } from '../../domain/question.ts';
import { modal, plain } from './modal.ts';

export const narrowCallbackId = 'narrow';
/** Type-ahead menus: their options are asked for by these. */
export const narrowMenus = { force: 'narrow_force', topic: 'narrow_topic' } as const;

const kindAction = 'narrow_kind';
const sinceAction = 'narrow_since';
const untilAction = 'narrow_until';

/** Everything optional: what is left empty narrows nothing. */
export const narrowView = (metadata: string): types.ModalView =>
  modal({
    title: narrowTitle,
    callbackId: narrowCallbackId,
    submit: buttonWords.ask,
    metadata,
    blocks: [
      typeAhead('force', narrowMenus.force, narrowWords.force),
      typeAhead('topic', narrowMenus.topic, narrowWords.topic),
      input('kind', narrowWords.kind, {
        type: 'static_select',
        action_id: kindAction,
        options: findingKinds.map((kind) => ({ text: plain(kindLabels[kind]), value: kind })),
      }),
      input('since', narrowWords.since, { type: 'datepicker', action_id: sinceAction }),
      input('until', narrowWords.until, { type: 'datepicker', action_id: untilAction }),
    ],
  });

const input = (blockId: string, label: string, element: types.InputBlock['element']): types.InputBlock => ({
  type: 'input',
  block_id: blockId,
  optional: true,
  label: plain(label),
  element,
});

const typeAhead = (blockId: string, actionId: string, label: string): types.InputBlock =>
  // What there is most of is offered before anything is typed.
  input(blockId, label, { type: 'external_select', action_id: actionId, min_query_length: 0 });

const option = z.object({ selected_option: z.object({ value: z.string() }).nullish() });
const day = z.object({ selected_date: z.iso.date().nullish() });

const filledIn = z.object({
  force: z.object({ [narrowMenus.force]: option }),
  topic: z.object({ [narrowMenus.topic]: option }),
  kind: z.object({ [kindAction]: option }),
  since: z.object({ [sinceAction]: day }),
  until: z.object({ [untilAction]: day }),
});

/** The question with what was chosen said in its key forms. Null for values that this view does not send. */
export const narrowed = (asked: Asked, values: unknown): Asked | null => {
  const parsed = filledIn.safeParse(values);
  if (!parsed.success) return null;
  const { force, topic, kind, since, until } = parsed.data;
  const keys = [
    keyForm('force', force[narrowMenus.force].selected_option?.value),
    keyForm('topic', topic[narrowMenus.topic].selected_option?.value),
    keyForm('kind', kind[kindAction].selected_option?.value),
    keyForm('since', since[sinceAction].selected_date),
    keyForm('until', until[untilAction].selected_date),
  ].filter((key) => key !== null);
  return { command: asked.command, text: [asked.text, ...keys].join(' ').trim() };
};

const keyForm = (key: string, value: string | null | undefined): string | null =>
  value === null || value === undefined || value === ''
    ? null
    : `${key}:${/[\s"]/.test(value) ? `"${value.replaceAll('"', '')}"` : value}`;

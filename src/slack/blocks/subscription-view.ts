import type { types } from '@slack/bolt';
import { z } from 'zod';
import { kindLabels } from '../../copy/labels.ts';
import type { Naming } from '../../copy/naming.ts';
import { digestWords } from '../../copy/subscription-sentences.ts';
import { findingKinds } from '../../domain/finding.ts';
import {
  type Cadence,
  everything,
  type Selection,
  type TimeOfDay,
  type Timetable,
  weekdays,
} from '../../domain/subscription.ts';
import { atMost, lengthOf } from '../limits.ts';
import { modal, plain } from './modal.ts';
import { clip, richText, section, words } from './rich-text.ts';

export const followCallbackId = 'digest_form';
/** Type-ahead menus: their options are asked for by these. Values are ids. */
export const followMenus = { force: 'follow_force', topic: 'follow_topic', zone: 'follow_zone' } as const;

const action = 'value';
const cadences = ['weekly', 'daily', 'weekdays', 'monthly', 'as-it-comes'] as const;

/** The form to follow something by, filled in with what is given. With a channel to choose where none is known. */
export const followView = (parts: {
  readonly what: Selection;
  readonly when: Timetable;
  readonly naming: Naming;
  readonly title: string;
  readonly metadata: string;
  readonly asksChannel: boolean;
  /** Above everything; null where the title says enough. */
  readonly lead?: string;
  /** Where the zone that is filled in comes from. */
  readonly zoneHint?: string;
}): types.ModalView => {
  const { what, when, naming } = parts;
  const { cadence } = when;
  const at: TimeOfDay = cadence.kind === 'as-it-comes' ? { hour: 9, minute: 0 } : cadence.at;
  const day = cadence.kind === 'weekly' ? cadence.day : 'monday';
  const monthDay = cadence.kind === 'monthly' ? cadence.day : 1;
  const only = [
    { value: 'inspectorate', text: digestWords.onlyInspectorate, chosen: what.onlyInspectorate },
    { value: 'formal', text: digestWords.onlyFormal, chosen: what.onlyFormal },
  ];
  return modal({
    title: parts.title,
    callbackId: followCallbackId,
    submit: digestWords.save,
    metadata: parts.metadata,
    blocks: [
      ...(parts.lead === undefined ? [] : [richText([section(words(parts.lead))])]),
      ...(parts.asksChannel
        ? [
            input('channel', digestWords.channel, false, {
              type: 'conversations_select',
              action_id: action,
              default_to_current_conversation: true,
              filter: { include: ['public', 'private'], exclude_bot_users: true },
            }),
          ]
        : []),
      input('force', digestWords.force, true, {
        type: 'multi_external_select',
        action_id: followMenus.force,
        min_query_length: 0,
        ...initially(what.organisations.map((id) => optionOf(naming.organisation(id), id))),
      }),
      input('topic', digestWords.topic, true, {
        type: 'multi_external_select',
        action_id: followMenus.topic,
        min_query_length: 0,
        ...initially(what.topics.map((id) => optionOf(naming.topic(id), id))),
      }),
      input('kind', digestWords.kind, true, {
        type: 'multi_static_select',
        action_id: action,
        options: findingKinds.map((kind) => optionOf(kindLabels[kind], kind)),
        ...initially(what.kinds.map((kind) => optionOf(kindLabels[kind], kind))),
      }),
      input('only', digestWords.only, true, {
        type: 'checkboxes',
        action_id: action,
        options: only.map(({ text, value }) => optionOf(text, value)),
        ...initially(only.filter(({ chosen }) => chosen).map(({ text, value }) => optionOf(text, value))),
      }),
      input('cadence', digestWords.cadence, false, {
        type: 'static_select',
        action_id: action,
        options: cadences.map((kind) => optionOf(digestWords.cadences[kind], kind)),
        initial_option: optionOf(digestWords.cadences[cadence.kind], cadence.kind),
      }),
      input('day', digestWords.day, true, {
        type: 'static_select',
        action_id: action,
        options: weekdays.map((one) => optionOf(capital(one), one)),
        initial_option: optionOf(capital(day), day),
      }),
      input('monthday', digestWords.monthDay, true, {
        type: 'static_select',
        action_id: action,
        options: Array.from({ length: 31 }, (_, at31) => optionOf(String(at31 + 1), String(at31 + 1))),
        initial_option: optionOf(String(monthDay), String(monthDay)),
      }),
      input('time', digestWords.time, true, {
        type: 'timepicker',
        action_id: action,
        initial_time: `${String(at.hour).padStart(2, '0')}:${String(at.minute).padStart(2, '0')}`,
      }),
      input(
        'zone',
        digestWords.zone,
        false,
        {
          type: 'external_select',
          action_id: followMenus.zone,
          min_query_length: 2,
          initial_option: optionOf(when.zone, when.zone),
        },
        parts.zoneHint,
      ),
    ],
  });
};

const capital = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;

export const optionOf = (text: string, value: string): types.PlainTextOption => ({
  text: plain(clip(text, atMost('option.text'))),
  value,
});

const initially = (
  options: readonly types.PlainTextOption[],
): { readonly initial_options?: types.PlainTextOption[] } => {
  const fitting = options.filter(({ value }) => lengthOf(value ?? '') <= atMost('option.value'));
  return fitting.length === 0 ? {} : { initial_options: fitting };
};

const input = (
  blockId: string,
  label: string,
  optional: boolean,
  element: types.InputBlock['element'],
  hint?: string,
): types.InputBlock => ({
  type: 'input',
  block_id: blockId,
  optional,
  label: plain(label),
  element,
  ...(hint === undefined ? {} : { hint: plain(hint) }),
});

const one = z.object({ selected_option: z.object({ value: z.string() }).nullish() });
const many = z.object({ selected_options: z.array(z.object({ value: z.string() })).nullish() });

const filledIn = z.object({
  channel: z.object({ [action]: z.object({ selected_conversation: z.string().nullish() }) }).optional(),
  force: z.object({ [followMenus.force]: many }),
  topic: z.object({ [followMenus.topic]: many }),
  kind: z.object({ [action]: many }),
  only: z.object({ [action]: many }),
  cadence: z.object({ [action]: z.object({ selected_option: z.object({ value: z.enum(cadences) }) }) }),
  day: z.object({ [action]: one }),
  monthday: z.object({ [action]: one }),
  time: z.object({
    [action]: z.object({
      selected_time: z
        .string()
        .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
        .nullish(),
    }),
  }),
  zone: z.object({ [followMenus.zone]: one }),
});

/** What was chosen: null for values that this view does not send. */
export const readFollow = (
  values: unknown,
): { readonly what: Selection; readonly when: Timetable; readonly channel: string | null } | null => {
  const parsed = filledIn.safeParse(values);
  if (!parsed.success) return null;
  const { data } = parsed;
  const chosen = (list: z.infer<typeof many>): readonly string[] =>
    (list.selected_options ?? []).map(({ value }) => value);
  const [hour = 9, minute = 0] = (data.time[action].selected_time ?? '09:00').split(':').map(Number);
  const only = chosen(data.only[action]);
  return {
    what: {
      ...everything,
      organisations: chosen(data.force[followMenus.force]),
      topics: chosen(data.topic[followMenus.topic]),
      kinds: findingKinds.filter((kind) => chosen(data.kind[action]).includes(kind)),
      onlyInspectorate: only.includes('inspectorate'),
      onlyFormal: only.includes('formal'),
    },
    when: {
      cadence: cadenceOf(
        data.cadence[action].selected_option.value,
        { hour, minute },
        data.day[action].selected_option?.value ?? 'monday',
        Number(data.monthday[action].selected_option?.value ?? 1),
      ),
      zone: data.zone[followMenus.zone].selected_option?.value ?? 'Europe/London',
    },
    channel: data.channel?.[action].selected_conversation ?? null,
  };
};

const cadenceOf = (
  kind: (typeof cadences)[number],
  at: TimeOfDay,
  day: string,
  monthDay: number,
): Cadence => {
  switch (kind) {
    case 'as-it-comes':
      return { kind };
    case 'daily':
    case 'weekdays':
      return { kind, at };
    case 'weekly':
      return { kind, day: weekdays.find((one) => one === day) ?? 'monday', at };
    case 'monthly':
      return { kind, day: monthDay >= 1 && monthDay <= 31 ? monthDay : 1, at };
  }
};

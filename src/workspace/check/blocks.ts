import { objectsOf } from '../json.ts';
import { image, pictureSource } from './buttons.ts';
import {
  boolean,
  breachesOf,
  byType,
  inside,
  list,
  object,
  oneOf,
  someOf,
  string,
  webAddress,
} from './checks.ts';
import type { Breach, Check, Shape, Surface } from './checks.ts';
import { checkDataVisualization } from './data-visualization.ts';
import {
  accessory,
  actionsElement,
  cardAction,
  contextActionsElement,
  inputElement,
  taskSource,
  unique,
} from './elements.ts';
import { richText, richTextElements } from './rich-text.ts';
import { checkDataTable, checkTable } from './tables.ts';
import { mrkdwn, plainText, text } from './texts.ts';
import { checkTogether } from './together.ts';

const block = (type: string, { required = {}, optional = {}, also }: Shape): Check =>
  object({
    required: { type: oneOf(type), ...required },
    optional: { block_id: string('block_id'), ...optional },
    ...(also === undefined ? {} : { also }),
  });

const uniqueElements: Shape['also'] = (place, value) => {
  if (Array.isArray(value['elements'])) unique(inside(place, 'elements'), 'action_id', value['elements']);
};

const section = block('section', {
  optional: {
    text: text('section.text'),
    fields: list(text('section.field'), 'section.fields'),
    accessory,
    expand: boolean,
  },
  also: someOf('text', 'fields'),
});

const actions = block('actions', {
  required: { elements: list(actionsElement, 'actions.elements') },
  also: uniqueElements,
});

const context = block('context', {
  required: {
    elements: list(byType({ image, plain_text: text('text'), mrkdwn: text('text') }), 'context.elements'),
  },
});

const divider = block('divider', {});
const header = block('header', { required: { text: plainText('header.text') } });
const file = block('file', { required: { external_id: string(null), source: oneOf('remote') } });
const rich = block('rich_text', { required: { elements: richTextElements } });

const imageBlock = block('image', {
  required: { alt_text: string('image.alt_text') },
  optional: { title: plainText('image.title'), ...pictureSource.optional },
  also: pictureSource.also,
});

const input = block('input', {
  required: { label: plainText('input.label'), element: inputElement },
  optional: { hint: plainText('input.hint'), optional: boolean, dispatch_action: boolean },
});

const video = block('video', {
  required: {
    video_url: webAddress,
    thumbnail_url: webAddress,
    alt_text: string('video.alt_text'),
    title: plainText('video.title'),
  },
  optional: {
    title_url: webAddress,
    author_name: string('video.author_name'),
    provider_name: string('video.provider_name'),
    provider_icon_url: webAddress,
    description: plainText('video.description'),
  },
});

const card = block('card', {
  optional: {
    hero_image: image,
    icon: image,
    title: mrkdwn('card.title'),
    subtitle: mrkdwn('card.subtitle'),
    body: mrkdwn('card.body'),
    subtext: mrkdwn('card.subtext'),
    actions: list(cardAction, 'card.actions'),
  },
  also: someOf('hero_image', 'title', 'actions', 'body'),
});

const taskCard = block('task_card', {
  required: {
    task_id: string(null),
    title: string(null),
    status: oneOf('pending', 'in_progress', 'complete', 'error'),
  },
  optional: { details: richText, output: richText, sources: list(taskSource, null) },
});

const markdown = block('markdown', { required: { text: string('message.markdown') } });

const child = byType({
  actions,
  context,
  divider,
  file,
  header,
  image: imageBlock,
  input,
  rich_text: rich,
  section,
  table: checkTable,
  video,
});

const container = block('container', {
  required: { child_blocks: list(child, 'container.child_blocks') },
  optional: {
    title: plainText('container.title'),
    rich_text_title: richText,
    subtitle: text('container.subtitle'),
    width: oneOf('narrow', 'standard', 'wide', 'full'),
    icon: image,
    is_collapsible: boolean,
    default_collapsed: boolean,
    has_header_divider: boolean,
  },
  also: (place, value) => {
    someOf('title', 'rich_text_title')(place, value);
    if (value['default_collapsed'] === true && value['is_collapsible'] !== true) {
      place.refuse(`${place.pointer}/default_collapsed`, 'needs is_collapsible');
    }
  },
});

const everywhere = {
  actions,
  context,
  divider,
  header,
  image: imageBlock,
  input,
  rich_text: rich,
  section,
  video,
};

/** Which blocks may stand where. */
const bySurface: Readonly<Record<Surface, Check>> = {
  message: byType({
    ...everywhere,
    card,
    container,
    carousel: block('carousel', { required: { elements: list(byType({ card }), 'carousel.elements') } }),
    context_actions: block('context_actions', {
      required: { elements: list(contextActionsElement, 'context_actions.elements') },
      also: uniqueElements,
    }),
    data_table: checkDataTable,
    data_visualization: checkDataVisualization,
    file,
    markdown,
    plan: block('plan', {
      required: { title: string(null) },
      optional: { tasks: list(byType({ task_card: taskCard }), null, 0) },
    }),
    table: checkTable,
    task_card: taskCard,
  }),
  modal: byType({
    ...everywhere,
    alert: block('alert', {
      required: { text: text('alert.text') },
      optional: { level: oneOf('default', 'info', 'warning', 'error', 'success') },
    }),
  }),
  home: byType(everywhere),
};

const mostBlocks = { message: 'message.blocks', modal: 'view.blocks', home: 'view.blocks' } as const;

/** Everything that Slack would refuse in these blocks, at least one of which there must be on Home and in modals. */
export const blockBreaches = (blocks: unknown, surface: Surface, pointer = '/blocks'): readonly Breach[] =>
  breachesOf(
    (place, value) => {
      list(bySurface[surface], mostBlocks[surface], surface === 'message' ? 0 : 1)(place, value);
      checkTogether(place, objectsOf(value));
    },
    pointer,
    surface,
    blocks,
  );

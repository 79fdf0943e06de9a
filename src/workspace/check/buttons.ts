import { address, exactlyOne, list, object, oneOf, string, webAddress } from './checks.ts';
import type { Check } from './checks.ts';
import { element, pressed } from './element.ts';
import { overflowOption, plainText } from './texts.ts';

const style = oneOf('primary', 'danger');
const accessibilityLabel = string('accessibility_label');

const feedback = object({
  required: { text: plainText('feedback_button.text'), value: string('feedback_button.value') },
  optional: { accessibility_label: accessibilityLabel },
});

/** What a picture is taken from: an address, or a file that Slack holds. */
export const pictureSource = {
  optional: {
    image_url: webAddress,
    slack_file: object({ optional: { id: string(null), url: webAddress }, also: exactlyOne('id', 'url') }),
  },
  also: exactlyOne('image_url', 'slack_file'),
};

export const image: Check = object({
  required: { type: oneOf('image'), alt_text: string('image.alt_text') },
  ...pictureSource,
});

/** Elements that are pressed and keep nothing. */
export const buttons = {
  button: element('button', {
    required: { text: plainText('button.text') },
    optional: {
      ...pressed,
      value: string('button.value', 0),
      url: address,
      style,
      accessibility_label: accessibilityLabel,
    },
  }),
  overflow: element('overflow', {
    required: { options: list(overflowOption, 'overflow.options') },
    optional: pressed,
  }),
  workflow_button: element('workflow_button', {
    required: {
      text: plainText('button.text'),
      workflow: object({
        required: {
          trigger: object({
            required: { url: webAddress },
            optional: {
              customizable_input_parameters: list(
                object({ required: { name: string(null), value: string(null, 0) } }),
                null,
                0,
              ),
            },
          }),
        },
      }),
    },
    optional: { ...pressed, style, accessibility_label: accessibilityLabel },
  }),
  feedback_buttons: element('feedback_buttons', {
    required: { positive_button: feedback, negative_button: feedback },
  }),
  icon_button: element('icon_button', {
    required: { icon: oneOf('trash'), text: plainText('button.text') },
    optional: {
      ...pressed,
      value: string('button.value', 0),
      accessibility_label: accessibilityLabel,
      visible_to_user_ids: list(string(null), 'icon_button.visible_to_user_ids'),
    },
  }),
  url: object({ required: { type: oneOf('url'), url: address, text: string(null) } }),
} satisfies Record<string, Check>;

/**
 * Slack reads `&`, `<` and `>` in a message's text as its own marks (`<!channel>`, `<@U1>`, `<https://…|words>`), and
 * nothing else can notify or link while `link_names` is off. Source: docs.slack.dev, formatting message text.
 */
export const escapeMrkdwn = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/**
 * What a person typed, from the text Slack delivers, where those three are escaped. Half of a pair of surrogates, which
 * no form can carry back to Slack, becomes the mark of what cannot be read.
 */
export const unescapeMrkdwn = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&').toWellFormed();

/** Without the mention of the bot itself; mentions of others are part of the question. */
export const withoutMention = (text: string, botUserId: string): string =>
  text
    .replaceAll(new RegExp(`<@${botUserId}(?:\\|[^>]*)?>`, 'g'), ' ')
    .replaceAll(/[ \t]+/g, ' ')
    .trim();

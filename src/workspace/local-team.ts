/** A person or a bot of the workspace. */
export interface User {
  readonly id: string;
  /** What is typed after the @. */
  readonly name: string;
  readonly realName: string;
  /** IANA zone and locale: what `users.info` tells the bot. */
  readonly tz: string;
  readonly locale: string;
  readonly isAdmin: boolean;
  readonly isGuest: boolean;
  readonly isBot: boolean;
  readonly isDeleted: boolean;
}

export type ChannelKind = 'public' | 'private' | 'im';

export interface Channel {
  readonly id: string;
  /** Without the #; '' for direct messages. */
  readonly name: string;
  readonly kind: ChannelKind;
  readonly isArchived: boolean;
  /** With another organisation. */
  readonly isShared: boolean;
  /** Ids; the bot's user too where it is in. */
  readonly members: readonly string[];
  /** The person of a direct message with the bot; null elsewhere. */
  readonly withUser: string | null;
  readonly topic: string;
}

export interface Team {
  readonly id: string;
  readonly name: string;
  readonly domain: string;
}

export interface Bot {
  readonly userId: string;
  readonly botId: string;
  readonly appId: string;
  readonly name: string;
}

export interface Workplace {
  readonly team: Team;
  readonly bot: Bot;
  readonly users: readonly User[];
  readonly channels: readonly Channel[];
}

const person = (id: string, name: string, realName: string, more: Partial<User> = {}): User => ({
  id,
  name,
  realName,
  tz: 'Europe/London',
  locale: 'en-GB',
  isAdmin: false,
  isGuest: false,
  isBot: false,
  isDeleted: false,
  ...more,
});

const people = ['U0ADA', 'U0BEN', 'U0CEL'];
const bot: Bot = { userId: 'U0BOT', botId: 'B0BOT', appId: 'A0LOCAL', name: 'findings' };

const channel = (id: string, name: string, more: Partial<Channel> = {}): Channel => ({
  id,
  name,
  kind: 'public',
  isArchived: false,
  isShared: false,
  members: [...people, bot.userId],
  withUser: null,
  topic: '',
  ...more,
});

const directMessages = (id: string, user: string): Channel =>
  channel(id, '', { kind: 'im', members: [user, bot.userId], withUser: user });

/** The workspace that comes with the program: three invented people, and a channel of every kind that matters to a bot. */
export const localTeam: Workplace = {
  team: { id: 'T0LOCAL', name: 'Local workspace', domain: 'local' },
  bot,
  users: [
    person('U0ADA', 'ada', 'Ada Marsh', { isAdmin: true }),
    person('U0BEN', 'ben', 'Ben Okafor'),
    person('U0CEL', 'celia', 'Celia Roux', { tz: 'Europe/Paris', locale: 'fr-FR', isGuest: true }),
    person(bot.userId, bot.name, 'Findings', { isBot: true, tz: 'Etc/UTC', locale: 'en-US' }),
  ],
  channels: [
    channel('C0GENERAL', 'general'),
    channel('C0PERFORM', 'performance', { topic: 'What inspections say about us' }),
    channel('C0ELSEWHERE', 'elsewhere', { members: people }),
    channel('C0PRIVATE', 'leadership', { kind: 'private', members: ['U0ADA', 'U0BEN', bot.userId] }),
    channel('C0CLOSED', 'closed-board', { kind: 'private', members: ['U0ADA'] }),
    channel('C0SHARED', 'with-partners', { isShared: true }),
    channel('C0OLD', 'last-year', { isArchived: true }),
    directMessages('D0ADA', 'U0ADA'),
    directMessages('D0BEN', 'U0BEN'),
    directMessages('D0CEL', 'U0CEL'),
  ],
};

import type { CallbackAnswer, InlineAnswer } from './answers.ts';
import { callsOf, createCallLog, type AwaitedCalls, type Call } from './call-log.ts';
import { changeBotStatus } from './chats.ts';
import { createCommandStore, resolveCommands, type BotCommand } from './command-store.ts';
import type { Context } from './context.ts';
import { createDispatcher } from './dispatch.ts';
import { createFaultPlan, type Fault, type InjectedFault } from './faults.ts';
import { createFileStore } from './files.ts';
import { createFloodControl } from './flood-control.ts';
import { createGroup, type Group, type GroupOptions } from './groups.ts';
import { startHttpServer } from './http-server.ts';
import { createInlineCache } from './inline-cache.ts';
import { createPerson, type Person } from './people.ts';
import type { ChatRef } from './person-messages.ts';
import { createPolling } from './polling.ts';
import { createQueries } from './queries.ts';
import { withDefaults, type FakeBotApiOptions, type Settings } from './settings.ts';
import type { Update, User } from './types.ts';
import { createUpdateQueue } from './updates.ts';
import { createWebhook } from './webhook.ts';
import { createWorld, type ChatMessage } from './world.ts';

export interface UserOptions {
  readonly firstName: string;
  readonly lastName?: string;
  /** Without @. */
  readonly username?: string;
  /** As the app sends it, e.g. `zh-hans`. */
  readonly languageCode?: string;
  readonly id?: number;
  /** Another bot in a group; this bot never sees what it writes. */
  readonly isBot?: boolean;
}

/**
 * A Telegram of its own: a Bot API server over real HTTP for one bot, and people who use that bot.
 * It holds Telegram's rules and refuses in Telegram's words; what Telegram drops without a word is listed in `losses`.
 */
export interface FakeBotApi {
  /** The root of the API, e.g. for grammY's `client.apiRoot`. */
  readonly url: string;
  readonly bot: User;
  addUser(options: UserOptions): Person;
  /** The chat of a person with the bot. The bot can write there once the person has, or at once with `started`. */
  privateChat(person: Person, options?: { readonly started?: boolean }): ChatRef;
  addGroup(options: GroupOptions): Group;
  /** A channel in which the bot is an administrator; people who send into it post. */
  addChannel(options: { readonly title: string; readonly discussion?: Group; readonly bot?: 'administrator' | 'member' | 'absent' }): ChatRef;
  /** The person blocks the bot, which is told by `my_chat_member`. */
  block(person: Person): void;
  unblock(person: Person): void;
  /** What stands in a chat, oldest first, without deleted and service messages. */
  messages(chat: ChatRef): readonly ChatMessage[];
  /** The command list that the person's app shows in a chat. */
  commandsSeenBy(person: Person, chat: ChatRef): readonly BotCommand[];
  /** Updates that the bot has not confirmed yet. */
  pendingUpdates(): readonly Update[];
  /** Makes all pressed buttons and inline queries too old to be answered. */
  expireQueries(): void;
  /** Applies to coming calls; several faults for a method strike in the order in which they were injected. */
  injectFault(fault: Fault): InjectedFault;
  /** All calls of the bot, oldest first, polls included. */
  readonly calls: readonly Call[];
  /** Settled calls of one method, in any case. */
  callsTo(method: string): readonly Call[];
  /** What Telegram took or dropped from the bot's messages without a word: entities, characters. */
  readonly losses: readonly string[];
  /** True while a getUpdates call waits for updates. */
  readonly isPolled: boolean;
  /**
   * Waits for settled calls, or until `find` returns something truthy, which is the result.
   * Rejects after the timeout (default 5000 ms) with a list of the bot's calls.
   */
  waitFor(wanted: AwaitedCalls, timeoutMilliseconds?: number): Promise<readonly Call[]>;
  waitFor<T>(find: () => T, timeoutMilliseconds?: number): Promise<NonNullable<T>>;
  /** Ends all connections. Stop the bot first, or it will complain. */
  close(): Promise<void>;
}

const WAIT_MILLISECONDS = 5000;

export async function startFakeBotApi(options: FakeBotApiOptions): Promise<FakeBotApi> {
  const settings = withDefaults(options);
  const losses: string[] = [];
  const context = createContext(settings, losses);
  const { world, updates, files } = context;
  const log = createCallLog();
  const faults = createFaultPlan();
  const webhook = createWebhook(updates, settings);
  const polling = createPolling(updates, { ...settings, hasWebhook: () => webhook.isSet });
  const dispatcher = createDispatcher(context, polling, webhook);
  const server = await startHttpServer({ settings, dispatcher, faults, files, log });
  const inlineCache = createInlineCache(settings.now);

  function waitFor(wanted: AwaitedCalls, timeoutMilliseconds?: number): Promise<readonly Call[]>;
  function waitFor<T>(find: () => T, timeoutMilliseconds?: number): Promise<NonNullable<T>>;
  function waitFor<T>(wanted: AwaitedCalls | (() => T), timeout = WAIT_MILLISECONDS): Promise<unknown> {
    if (typeof wanted === 'function') return log.waitFor(wanted, timeout, `\`${wanted.toString()}\``);
    const count = wanted.count ?? 1;
    const find = () => {
      const calls = callsOf(log.calls, wanted.method);
      return calls.length >= count && calls;
    };
    return log.waitFor(find, timeout, `${count} × ${wanted.method}`);
  }

  const chatOf = ({ id }: ChatRef) => {
    const chat = world.chats.get(id);
    if (chat === undefined) throw new Error(`There is no chat ${id}.`);
    return chat;
  };

  return {
    url: server.url,
    bot: world.bot,
    addUser(user) {
      const seed = {
        is_bot: user.isBot === true,
        first_name: user.firstName,
        last_name: user.lastName,
        username: user.username,
        language_code: user.languageCode,
      };
      return createPerson(context, log, inlineCache, world.addUser(seed, user.id));
    },
    privateChat(person, { started = false } = {}) {
      const chat = world.privateChat(person.user);
      if (started) chat.botStatus = 'member';
      return { id: chat.id };
    },
    addGroup: (group) => createGroup(context, group),
    addChannel({ title, discussion, bot = 'administrator' }) {
      const { id } = world.addChat({ type: 'channel', title, discussionId: discussion?.id, botStatus: bot === 'absent' ? 'left' : bot });
      return { id };
    },
    block: ({ user }) => void changeBotStatus(context, world.privateChat(user), 'kicked', user),
    unblock: ({ user }) => void changeBotStatus(context, world.privateChat(user), 'member', user),
    messages: (chat) => chatOf(chat).messages.filter(({ isDeleted, service }) => !isDeleted && service === undefined),
    commandsSeenBy: ({ user }, chat) => resolveCommands(context.commands, chatOf(chat), user),
    pendingUpdates: () => updates.pending(),
    expireQueries() {
      context.inlineQueries.expire();
      context.presses.expire();
    },
    injectFault: (fault) => faults.inject(fault),
    calls: log.calls,
    callsTo: (method) => callsOf(log.calls, method),
    losses,
    get isPolled() {
      return polling.isWaiting;
    },
    waitFor,
    async close() {
      polling.close();
      webhook.close();
      await server.close();
    },
  };
}

function createContext(settings: Settings, losses: string[]): Context {
  const bot: User = {
    id: Number(settings.token.split(':')[0]),
    is_bot: true,
    first_name: settings.botName,
    username: settings.botUsername,
  };
  const world = createWorld(bot, settings.now);
  return {
    settings,
    world,
    updates: createUpdateQueue(settings.now),
    files: createFileStore(),
    inlineQueries: createQueries<InlineAnswer>(settings.now, settings.inlineAnswerMilliseconds),
    presses: createQueries<CallbackAnswer>(settings.now, settings.callbackAnswerMilliseconds),
    commands: createCommandStore(),
    text: {
      // The bot can mention itself and whom it has met.
      findUser: (id) => (id === bot.id || world.met.has(id) ? world.users.get(id) : undefined),
      noteLoss: (loss) => void losses.push(loss),
    },
    flood: createFloodControl(settings.floodControl, settings.now),
  };
}

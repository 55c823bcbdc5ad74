import { createServer } from 'node:net';
import type { Bot } from 'grammy';
import type { Metrics } from '../../src/operations/metrics.ts';
import { openDatabase, type Database } from '../../src/store/database.ts';
import { createInbox } from '../../src/store/inbox.ts';
import type { LogQuestions } from '../../src/store/question-log.ts';
import { createBot, type BotOptions } from '../../src/telegram/create-bot.ts';
import { runBot } from '../../src/telegram/run-bot.ts';
import { createOutgoingPace, type OutgoingPace } from '../../src/telegram/outgoing-pace.ts';
import type { RateLimits } from '../../src/telegram/rate-limit.ts';
import type { BotServices, EvaluationQuestions } from '../../src/telegram/services.ts';
import type { Person } from './fake-bot-api/people.ts';
import type { ChatRef, SendOptions } from './fake-bot-api/person-messages.ts';
import { startFakeBotApi, type FakeBotApi } from './fake-bot-api/server.ts';
import type { ChatMessage } from './fake-bot-api/world.ts';
import { createRecordingLogger, type LogLine } from './recording-logger.ts';
import type { TestApp } from './test-app.ts';

export const TOKEN = '123456789:AAE-fake_token_of_the_tests';

/** Telegram lets a poll that repeats the last offset within this time wait. */
const REPEAT_MILLISECONDS = 3000;
/** How far the servers' clock has been put forward, so that no bot waits for that when it stops. */
let skippedMilliseconds = 0;

/** How the bot gets its updates. Files of tests that matter for both run once more with this variable set (vitest.config.ts). */
const DEFAULT_MODE: Mode = process.env['BOT_MODE'] === 'webhook' ? 'webhook' : 'polling';
export type Mode = 'polling' | 'webhook';

export interface TestBotOptions {
  readonly adminIds?: readonly number[];
  /** Default a new one in memory. A given one is not closed by `stop`. */
  readonly database?: Database;
  /** Further settings of the bot. */
  readonly bot?: Partial<Pick<BotOptions, 'typingAfterMilliseconds' | 'quoteButtons' | 'asking' | 'onVote' | 'onUpdatable'>>;
  /** Default none: open to everybody. */
  readonly allowedChatIds?: readonly number[];
  /** Replace parts of the program, for example by one that waits until the test lets it go. */
  readonly services?: Partial<BotServices>;
  /** Default a server of its own. A given one is not closed by `stop`. */
  readonly telegram?: FakeBotApi;
  /** Default the address of `telegram`. */
  readonly apiRoot?: string;
  /** Default {@link TOKEN}, which is the one the server knows. */
  readonly token?: string;
  /** Default none. */
  readonly limits?: RateLimits;
  /** Default `polling`, or what the run of the tests says. */
  readonly mode?: Mode;
  /** Default one of its own. */
  readonly pace?: OutgoingPace;
  /** How long what is in hand may take when the bot stops. Default 5,000. */
  readonly finishMilliseconds?: number;
  /** Default the questions that got a 👍. */
  readonly evaluationQuestions?: EvaluationQuestions;
  /** Default `off`. */
  readonly logQuestions?: LogQuestions;
  /** Default none. */
  readonly metrics?: Metrics;
}

/** The databases of the bots that a server has had. */
const databases = new WeakMap<FakeBotApi, Set<Database>>();

/** The real bot, with a fake Bot API server over HTTP. */
export interface TestBot {
  readonly telegram: FakeBotApi;
  readonly bot: Bot;
  /** Of `runBot`. */
  readonly running: Promise<void>;
  readonly stopping: AbortController;
  /** What the bot has logged. */
  readonly log: readonly LogLine[];
  /** Stops the bot, then its server; rejects when the bot has failed. */
  stop(): Promise<void>;
}

/** A server without a bot. */
export function startTelegram(): Promise<FakeBotApi> {
  return startFakeBotApi({ token: TOKEN, conflictDelayMilliseconds: 50, now: () => Date.now() + skippedMilliseconds });
}

/** To be awaited before grammY's own polling of {@link startTelegram} is stopped, so that it need not wait to confirm its offset. */
export async function skipRepeatPause(telegram: FakeBotApi): Promise<void> {
  await telegram.waitFor(() => telegram.isPolled);
  skippedMilliseconds += REPEAT_MILLISECONDS;
}

/** Starts the bot and waits until updates reach it. */
export async function startTestBot(testApp: TestApp, options: TestBotOptions = {}): Promise<TestBot> {
  const calls = options.telegram?.calls.length ?? 0;
  const started = await launchTestBot(testApp, options);
  const { telegram } = started;
  const isSet = () => telegram.calls.slice(calls).some(({ method, status }) => method === 'setWebhook' && status === 200);
  const isListening = telegram.waitFor(() => telegram.isPolled || isSet());
  await Promise.race([isListening, started.running]);
  return started;
}

/** Starts the bot and does not wait: for starts that fail or take their time. */
export async function launchTestBot({ app }: TestApp, options: TestBotOptions = {}): Promise<TestBot> {
  const { adminIds = [], allowedChatIds = [], token = TOKEN, mode = DEFAULT_MODE, limits, finishMilliseconds, evaluationQuestions, logQuestions = 'off' } = options;
  const telegram = options.telegram ?? (await startTelegram());
  const apiRoot = options.apiRoot ?? telegram.url;
  const logger = createRecordingLogger();
  const stopping = new AbortController();
  const access = { adminIds: new Set(adminIds), allowedChatIds: new Set(allowedChatIds) };
  const services: BotServices = { ...app, ...options.services };
  const database = options.database ?? openDatabase(':memory:');
  databases.set(telegram, (databases.get(telegram) ?? new Set()).add(database));
  const shared = { apiRoot, logger, database, pace: options.pace ?? createOutgoingPace(), stopping: stopping.signal, ...(options.metrics && { metrics: options.metrics }) };
  const further = { ...(limits !== undefined && { limits }), ...(evaluationQuestions && { evaluationQuestions }), ...options.bot };
  const bot = createBot(services, { ...shared, token, access, logQuestions, progressIntervalMilliseconds: 10, retryMilliseconds: 20, ...further });
  const port = mode === 'webhook' ? await freePort() : null;
  const webhook = port === null ? null : { url: `http://127.0.0.1:${port}/telegram`, port, secret: null };
  const running = runBot(bot, { ...shared, adminIds: access.adminIds, webhook, reconnectMilliseconds: 10, ...(finishMilliseconds !== undefined && { finishMilliseconds }) });
  // Whoever awaits it is told; until then a failure must not end the test process.
  running.catch(() => undefined);
  return {
    telegram,
    bot,
    running,
    stopping,
    log: logger.lines,
    async stop() {
      stopping.abort();
      try {
        await running;
      } finally {
        databases.get(telegram)?.delete(database);
        if (options.database === undefined) database.close();
        if (options.telegram === undefined) await telegram.close();
      }
    },
  };
}

/** A port of this machine that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** Sends a message and waits for the first thing the bot says in that chat after it. */
export async function ask(telegram: FakeBotApi, person: Person, chat: ChatRef, text: string, options?: SendOptions): Promise<ChatMessage> {
  return answerTo(telegram, person.sends(chat, text, options));
}

/** Waits for the first thing the bot says in a message's chat after it. */
export async function answerTo(telegram: FakeBotApi, { chatId, id }: ChatMessage): Promise<ChatMessage> {
  return telegram.waitFor(() => botMessages(telegram, { id: chatId }).find((message) => message.id > id), 10_000);
}

/** What the bot has said in a chat, oldest first. */
export function botMessages(telegram: FakeBotApi, chat: ChatRef): readonly ChatMessage[] {
  return telegram.messages(chat).filter(({ from }) => from.id === telegram.bot.id);
}

/** Resolves when the bot has finished everything it was told before, and has answered the witness. */
export async function whenHandled(telegram: FakeBotApi, witness: Person): Promise<void> {
  await ask(telegram, witness, telegram.privateChat(witness), '/help');
  await whenIdle(telegram);
}

/** Resolves when nothing waits for the bot, neither at Telegram nor in its inbox. */
export async function whenIdle(telegram: FakeBotApi, timeoutMilliseconds = 10_000): Promise<void> {
  const isDone = (database: Database): boolean => createInbox(database, { botId: telegram.bot.id }).count('waiting') === 0;
  await telegram.waitFor(() => telegram.pendingUpdates().length === 0 && [...(databases.get(telegram) ?? [])].every(isDone), timeoutMilliseconds);
}

/** Errors that the bot has logged. */
export function errorsIn(log: readonly LogLine[]): readonly LogLine[] {
  return log.filter(({ level }) => level === 'error');
}

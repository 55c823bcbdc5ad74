import type { Bot } from 'grammy';
import { openDatabase, type Database } from '../../src/store/database.ts';
import { createBot } from '../../src/telegram/create-bot.ts';
import { runBot } from '../../src/telegram/run-bot.ts';
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

export interface TestBotOptions {
  readonly adminIds?: readonly number[];
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
  /** Default one in memory. */
  readonly database?: Database;
  /** Default none. */
  readonly evaluationQuestions?: EvaluationQuestions;
}

/** The real bot, polling a fake Bot API server over HTTP. */
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

/** To be awaited before an idle bot that polls {@link startTelegram} is stopped, so that it need not wait to confirm its offset. */
export async function skipRepeatPause(telegram: FakeBotApi): Promise<void> {
  await telegram.waitFor(() => telegram.isPolled);
  skippedMilliseconds += REPEAT_MILLISECONDS;
}

/** Starts the bot and waits until it polls. */
export async function startTestBot(testApp: TestApp, options: TestBotOptions = {}): Promise<TestBot> {
  const started = await launchTestBot(testApp, options);
  const isPolling = started.telegram.waitFor(() => started.telegram.isPolled);
  await Promise.race([isPolling, started.running]);
  return started;
}

/** Starts the bot and does not wait: for starts that fail or take their time. */
export async function launchTestBot({ app }: TestApp, options: TestBotOptions = {}): Promise<TestBot> {
  const { adminIds = [], allowedChatIds = [], token = TOKEN } = options;
  const telegram = options.telegram ?? (await startTelegram());
  const apiRoot = options.apiRoot ?? telegram.url;
  const logger = createRecordingLogger();
  const stopping = new AbortController();
  const access = { adminIds: new Set(adminIds), allowedChatIds: new Set(allowedChatIds) };
  const services: BotServices = { ...app, ...options.services };
  const { database = openDatabase(':memory:'), evaluationQuestions = () => [] } = options;
  const bot = createBot(services, { token, apiRoot, access, logger, stopping: stopping.signal, progressIntervalMilliseconds: 10, database, evaluationQuestions });
  const running = runBot(bot, { adminIds: access.adminIds, apiRoot, logger, stopping: stopping.signal, reconnectMilliseconds: 10 });
  // Whoever awaits it is told; until then a failure must not end the test process.
  running.catch(() => undefined);
  return {
    telegram,
    bot,
    running,
    stopping,
    log: logger.lines,
    async stop() {
      if (!stopping.signal.aborted) await Promise.race([skipRepeatPause(telegram), running]).catch(() => undefined);
      stopping.abort();
      try {
        await running;
      } finally {
        if (options.telegram === undefined) await telegram.close();
      }
    },
  };
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

/** Resolves when the bot has finished everything it was told before. Updates are handled one after the other. */
export async function whenHandled(telegram: FakeBotApi, witness: Person): Promise<void> {
  await ask(telegram, witness, telegram.privateChat(witness), '/help');
}

/** Errors that the bot has logged. */
export function errorsIn(log: readonly LogLine[]): readonly LogLine[] {
  return log.filter(({ level }) => level === 'error');
}

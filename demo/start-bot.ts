import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { App } from '../src/app.ts';
import { startFakeBotApi, type FakeBotApi } from '../tests/support/fake-bot-api/server.ts';
import {
  createBot,
  createInbox,
  createIndexJobs,
  createLogger,
  createOutgoingPace,
  createProgressBar,
  drawProgress,
  loadConfig,
  openApp,
  openDatabase,
  runBot,
} from './program.ts';

/** The real bot, as `npm start` runs it, and the Telegram that it talks to over HTTP: one of our own, on this machine. */
export interface DemoBot {
  readonly telegram: FakeBotApi;
  /** Who is an admin of the bot at present; may be changed at any time. */
  readonly adminIds: Set<number>;
  /** Resolves when the bot has dealt with all it was told and does nothing in the background. */
  whenQuiet(): Promise<void>;
  /** Rejects when the bot has failed. */
  stop(): Promise<void>;
}

const TOKEN = '100200300:demonstration_without_telegram';
/** An update of the index may take its time. */
const QUIET_MILLISECONDS = 600_000;
/** Between two steps of work in the background nothing is to be seen for a moment. */
const LOOK_AGAIN_MILLISECONDS = 60;

/**
 * Indexes a copy of the corpus in a temporary folder, so that nothing that is tried changes a file, and starts the bot.
 * @param signal ends a building of the index
 */
export async function startDemoBot(signal: AbortSignal): Promise<DemoBot> {
  const given = loadConfig();
  const folder = await mkdtemp(join(tmpdir(), 'yinju-demo-'));
  const telegram = await startFakeBotApi({ token: TOKEN, botName: '引据' });
  const adminIds = new Set<number>();
  const config = { ...given, corpusDir: join(folder, 'corpus'), indexDir: join(folder, 'index'), telegramApiRoot: telegram.url };
  const logger = createLogger({ level: process.env['LOG_LEVEL'] === undefined ? 'error' : given.logLevel, secrets: [TOKEN] });
  const database = openDatabase(':memory:');
  const stopping = new AbortController();
  let app: App | null = null;
  const release = async (): Promise<void> => {
    await app?.close();
    database.close();
    await telegram.close();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await cp(given.corpusDir, config.corpusDir, { recursive: true });
    app = await openApp(config, signal);
    await buildIndex(app, signal);
    const shared = { apiRoot: telegram.url, database, pace: createOutgoingPace(), logger, stopping: stopping.signal };
    const access = { adminIds, allowedChatIds: new Set<number>() };
    const bot = createBot(app, { ...shared, token: TOKEN, access, limits: config, logQuestions: config.logQuestions });
    const running = runBot(bot, { ...shared, adminIds, webhook: null });
    // Whoever stops it is told.
    running.catch(() => undefined);
    await Promise.race([telegram.waitFor(() => telegram.isPolled, QUIET_MILLISECONDS), running]);
    const [inbox, jobs] = [createInbox(database, { botId: telegram.bot.id }), createIndexJobs(database)];
    const isQuiet = (): boolean =>
      telegram.pendingUpdates().length === 0 &&
      inbox.count('waiting') === 0 &&
      jobs.all().length === 0 &&
      telegram.calls.every(({ isSettled, method }) => isSettled || method === 'getUpdates');
    return {
      telegram,
      adminIds,
      async whenQuiet() {
        do {
          await Promise.race([telegram.waitFor(isQuiet, QUIET_MILLISECONDS), running]);
          await pause(LOOK_AGAIN_MILLISECONDS);
        } while (!isQuiet());
      },
      async stop() {
        stopping.abort();
        try {
          await running;
        } finally {
          await release();
        }
      },
    };
  } catch (error) {
    await release();
    throw error;
  }
}

async function buildIndex(app: App, signal: AbortSignal): Promise<void> {
  const bar = createProgressBar();
  await app.reindex({ signal, onProgress: drawProgress(bar) }).finally(() => bar.clear());
}

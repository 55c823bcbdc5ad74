import type { App } from './app.ts';
import { prepareApp } from './cli/prepare-app.ts';
import { loadConfig, reportError } from './cli/run-command.ts';
import type { Config } from './config.ts';
import { ConfigError, messageOf } from './errors.ts';
import { watchCorpus } from './indexes/watch-corpus.ts';
import { createLogger, type Logger } from './logger.ts';
import { createBackgroundWork } from './operations/background-work.ts';
import { createHealth, type Health } from './operations/health.ts';
import type { HttpServer } from './operations/http-server.ts';
import { NO_METRICS } from './operations/metrics.ts';
import { startOperationsServer } from './operations/operations-server.ts';
import { createPrometheusMetrics } from './operations/prometheus-metrics.ts';
import { watchMemory } from './operations/watch-memory.ts';
import { openDatabase } from './store/database.ts';
import { createBot } from './telegram/create-bot.ts';
import { createOutgoingPace } from './telegram/outgoing-pace.ts';
import { runBot } from './telegram/run-bot.ts';
import type { UpdateByItself } from './telegram/watch-updates.ts';

const NO_TOKEN = `BOT_TOKEN is not set, so there is no Telegram bot to start.
Get a token from @BotFather in Telegram (/newbot) and put BOT_TOKEN=… into .env (see .env.example).
Without a token this works: npm run ask -- "淄博高新区2023年GDP增长多少"`;

/** A bot that cannot finish what it has in hand ends all the same. */
const STOP_MILLISECONDS = 10_000;
/** Of that, for the last words of what was ended. */
const LAST_WORDS_MILLISECONDS = 2_000;

// Not by leaving nothing to do: a call that Telegram does not answer would keep the process.
process.exit(await main().catch((error: unknown) => reportError(error)));

async function main(): Promise<number> {
  const config = loadConfig();
  const { botToken } = config;
  if (botToken === null) throw new ConfigError(NO_TOKEN);
  const logger = createLogger({ level: config.logLevel, secrets: [botToken, config.webhook?.secret ?? '', config.library?.url ?? ''] });
  const stopping = stopOnSignal(logger);
  const { health, server } = await startWatching(config, logger);
  const database = openDatabase(config.databaseFile);
  const background = createBackgroundWork();
  try {
    const app = await prepareApp(config, stopping, health);
    try {
      const shared = { apiRoot: config.telegramApiRoot, database, pace: createOutgoingPace(), logger, stopping, metrics: health.metrics };
      const { recycleEmbedder: free, ...services } = app;
      if (free !== null && config.memoryLimitMegabytes > 0) watchMemory({ limitMegabytes: config.memoryLimitMegabytes, free, logger, stopping });
      const onUpdatable = (update: UpdateByItself): void => {
        if (config.watchCorpus) background.add(takeInChanges(config, app, { update, logger, stopping }));
      };
      const given = { token: botToken, access: config, limits: config, logQuestions: config.logQuestions, onUpdatable };
      const bot = createBot(services, { ...shared, ...given, background: background.add });
      await runBot(bot, { ...shared, adminIds: config.adminIds, webhook: config.webhook, health: () => publicHealth(health) });
      return 0;
    } finally {
      await app.close();
      await background.settled(LAST_WORDS_MILLISECONDS);
    }
  } finally {
    database.close();
    await server?.close();
  }
}

/** Never rejects. */
function takeInChanges({ corpusDir }: Config, app: App, options: { update: UpdateByItself; logger: Logger; stopping: AbortSignal }): Promise<void> {
  const { logger } = options;
  logger.info({ corpusDir }, 'watching the corpus folder');
  return watchCorpus({ ...options, corpusDir, indexed: () => app.loaded()?.corpus ?? null }).catch((error: unknown) => {
    logger.error({ error: messageOf(error) }, 'the corpus folder is not watched any more; /reindex takes in what changes');
  });
}

/** Health is watched in any case, for the webhook shows it, too; metrics only where they can be asked for. */
async function startWatching({ operations, webhook }: Config, logger: Logger): Promise<{ readonly health: Health; readonly server: HttpServer | null }> {
  const isPolling = webhook === null;
  if (operations === null) return { health: createHealth(NO_METRICS, { isPolling }), server: null };
  const metrics = createPrometheusMetrics();
  const health = createHealth(metrics, { isPolling });
  return { health, server: await startOperationsServer({ ...operations, health, metrics, logger }) };
}

function publicHealth(health: Health): { status: 'ok' | 'degraded' | 'down'; waiting: number } {
  const { status, waiting } = health.report();
  return { status, waiting };
}

/** Aborts on SIGINT and SIGTERM; a second signal, or too long a wait, ends the process at once. */
function stopOnSignal(logger: Logger): AbortSignal {
  const stopping = new AbortController();
  const stop = (signal: NodeJS.Signals): void => {
    if (stopping.signal.aborted) process.exit(1);
    logger.info({ signal }, 'stopping: what is in hand is finished');
    stopping.abort();
    setTimeout(() => {
      logger.error({ seconds: STOP_MILLISECONDS / 1000 }, 'stopped before everything in hand was finished; it is handled at the next start');
      process.exit(1);
    }, STOP_MILLISECONDS).unref();
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  return stopping.signal;
}

import { loadConfig, reportError } from './cli/run-command.ts';
import { prepareApp } from './cli/prepare-app.ts';
import { ConfigError } from './errors.ts';
import { createLogger } from './logger.ts';
import { openDatabase } from './store/database.ts';
import { createBot } from './telegram/create-bot.ts';
import { createOutgoingPace } from './telegram/outgoing-pace.ts';
import { runBot } from './telegram/run-bot.ts';

const NO_TOKEN = `BOT_TOKEN is not set, so there is no Telegram bot to start.
Get a token from @BotFather in Telegram (/newbot) and put BOT_TOKEN=… into .env (see .env.example).
Without a token this works: npm run ask -- "淄博高新区2023年GDP增长多少"`;

/** A bot that cannot finish what it has in hand ends all the same. */
const STOP_MILLISECONDS = 10_000;

// Not by leaving nothing to do: a call that Telegram does not answer would keep the process.
process.exit(await main().catch((error: unknown) => reportError(error)));

async function main(): Promise<number> {
  const config = loadConfig();
  if (config.botToken === null) throw new ConfigError(NO_TOKEN);
  const logger = createLogger(config.logLevel);
  const stopping = stopOnSignal();
  const database = openDatabase(config.databaseFile);
  try {
    const app = await prepareApp(config, stopping);
    try {
      const shared = { apiRoot: config.telegramApiRoot, database, pace: createOutgoingPace(), logger, stopping };
      const bot = createBot(app, { ...shared, token: config.botToken, access: config, limits: config, logQuestions: config.logQuestions });
      await runBot(bot, { ...shared, adminIds: config.adminIds, webhook: config.webhook });
      return 0;
    } finally {
      await app.close();
    }
  } finally {
    database.close();
  }
}

/** Aborts on SIGINT and SIGTERM; a second signal, or too long a wait, ends the process at once. */
function stopOnSignal(): AbortSignal {
  const stopping = new AbortController();
  const stop = (): void => {
    if (stopping.signal.aborted) process.exit(1);
    stopping.abort();
    setTimeout(() => process.exit(1), STOP_MILLISECONDS).unref();
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  return stopping.signal;
}

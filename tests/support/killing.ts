import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { mulberry32 } from '../../src/evaluation/seeded-random.ts';
import { TOKEN } from './bot-harness.ts';
import { startChildBot, type ChildBot } from './child-bot.ts';
import { startFakeBotApi } from './fake-bot-api/server.ts';
import type { TestApp } from './test-app.ts';
import { reportTraffic, startTraffic, type TrafficPlan, type TrafficReport } from './traffic.ts';

export interface KillOptions {
  readonly kills: number;
  readonly plan: Omit<TrafficPlan, 'questions' | 'inlineQueries'>;
  /** The longest that a bot lives after it has begun to ask for updates. */
  readonly lifeMilliseconds: number;
}

export interface KillReport extends TrafficReport {
  readonly kills: number;
}

/** More than are asked until the last bot has died. */
const ENDLESS = 1_000_000;
const START_MILLISECONDS = 60_000;
const FINISH_MILLISECONDS = 180_000;

/**
 * Lets people ask without a pause while the program, in a process of its own, is killed (SIGKILL) at random times and
 * started again; then lets a last one finish.
 */
export async function killUnderLoad(testApp: TestApp, { kills, plan, lifeMilliseconds }: KillOptions): Promise<KillReport> {
  const telegram = await startFakeBotApi({ token: TOKEN, floodControl: true });
  const { corpusDir, indexDir } = testApp.config;
  const environment = { BOT_TOKEN: TOKEN, TELEGRAM_API_ROOT: telegram.url, CORPUS_DIR: corpusDir, INDEX_DIR: indexDir, DATABASE_FILE: join(indexDir, 'killed.db'), LOG_LEVEL: 'error' };
  const random = mulberry32(plan.seed);
  const start = async (): Promise<ChildBot> => {
    const polls = telegram.callsTo('getUpdates').length;
    const bot = startChildBot(corpusDir, environment);
    await telegram.waitFor(() => telegram.isPolled || telegram.callsTo('getUpdates').length > polls, START_MILLISECONDS);
    return bot;
  };
  let bot = await start();
  const traffic = startTraffic(telegram, { ...plan, questions: ENDLESS, inlineQueries: 0 });
  try {
    for (let killed = 0; killed < kills; killed++) {
      await sleep(random() * lifeMilliseconds);
      bot.kill('SIGKILL');
      await bot.ending;
      await telegram.waitFor(() => !telegram.isPolled);
      bot = await start();
    }
    traffic.stop();
    await traffic.finished;
    await telegram.waitFor(() => reportTraffic(telegram, traffic).unanswered.length === 0, FINISH_MILLISECONDS).catch(() => undefined);
    bot.kill('SIGTERM');
    await bot.ending;
    return { ...reportTraffic(telegram, traffic), kills };
  } finally {
    bot.kill('SIGKILL');
    await telegram.close();
  }
}

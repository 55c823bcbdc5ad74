import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createApp, type App } from '../app.ts';
import type { Config } from '../config.ts';
import { CancelledError } from '../errors.ts';
import { createSyntheticCorpus } from '../evaluation/synthetic-corpus.ts';
import type { Logger } from '../logger.ts';
import { openDatabase } from '../store/database.ts';
import { createBot } from '../telegram/create-bot.ts';
import type { OutgoingPace } from '../telegram/outgoing-pace.ts';
import { runBot } from '../telegram/run-bot.ts';
import { readClauses } from './measure-speed.ts';
import { startSoakBotApi, type SoakBotApi } from './soak-bot-api.ts';

export interface SoakOptions {
  readonly questions: number;
  /** Updates of the index, spread evenly over the questions; each finds one article changed and one new. */
  readonly reindexes: number;
  /** Of the synthetic corpus. */
  readonly passages: number;
  readonly logger: Logger;
  readonly signal: AbortSignal;
  /** Called now and then with the number of answers. */
  readonly onProgress: (answered: number) => void;
}

/** Megabytes (1,000,000 bytes), after everything that can be collected is. */
export interface MemoryReading {
  readonly answered: number;
  readonly resident: number;
  readonly heap: number;
  /** Buffers outside the heap. */
  readonly external: number;
}

export interface SoakFigures {
  readonly questions: number;
  readonly reindexes: number;
  readonly seconds: number;
  /** After each tenth of the questions. */
  readonly readings: readonly MemoryReading[];
  /** How much more memory the process holds at the end than after the first tenth, as a share of the latter. */
  readonly growth: number;
}

const TENTHS = 10;
const LOOK_MILLISECONDS = 20;
const STALL_MILLISECONDS = 120_000;
const PRESS_EVERY = 20;
/** Distinct questions, asked again and again. */
const DIFFERENT_QUESTIONS = 5_000;
const TOKEN = '100200300:soak_test_without_telegram';
/** As fast as the bot can. */
const NO_PACE: OutgoingPace = { enter: async () => undefined, delay: () => 0, heldFor: () => 0, hold: () => undefined };

/** Lets the whole bot answer over HTTP while its index is updated again and again, in this process, and reads the memory. */
export async function measureSoak(config: Config, options: SoakOptions): Promise<SoakFigures> {
  const directory = await mkdtemp(join(tmpdir(), 'yinju-soak-'));
  try {
    return await soakIn(directory, config, options);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

async function soakIn(directory: string, config: Config, options: SoakOptions): Promise<SoakFigures> {
  const { passages, logger, signal } = options;
  const corpus = createSyntheticCorpus({ passages, questions: DIFFERENT_QUESTIONS, clauses: await readClauses(config.corpusDir) });
  const soak = { ...config, corpusDir: join(directory, 'corpus'), indexDir: join(directory, 'index') };
  await mkdir(soak.corpusDir, { recursive: true });
  for (const { name, text } of corpus.files) await writeFile(join(soak.corpusDir, name), text);
  const app = await createApp(soak);
  await app.reindex({ signal });
  const telegram = await startSoakBotApi({ question: (index) => corpus.questions[index % DIFFERENT_QUESTIONS] ?? '', pressEvery: PRESS_EVERY });
  const database = openDatabase(join(directory, 'soak.db'));
  const stopping = new AbortController();
  const shared = { apiRoot: telegram.url, database, pace: NO_PACE, logger, stopping: stopping.signal };
  const bot = createBot(app, { ...shared, token: TOKEN, access: { adminIds: new Set(), allowedChatIds: new Set() } });
  const running = runBot(bot, { ...shared, adminIds: new Set(), webhook: null });
  const started = performance.now();
  try {
    const readings = await watchAnswers(app, soak, telegram, options, running);
    const [first, last] = [readings[0]?.resident ?? 1, readings.at(-1)?.resident ?? 1];
    return { questions: options.questions, reindexes: options.reindexes, seconds: (performance.now() - started) / 1000, readings, growth: last / first - 1 };
  } finally {
    stopping.abort();
    await running;
    await app.close();
    database.close();
    await telegram.close();
  }
}

/** People ask a tenth, then wait until the memory is read. */
async function watchAnswers(app: App, config: Config, telegram: SoakBotApi, options: SoakOptions, running: Promise<void>): Promise<MemoryReading[]> {
  const { questions, reindexes, signal, onProgress } = options;
  const readings: MemoryReading[] = [];
  let begun = 0;
  let reindexing: Promise<unknown> = Promise.resolve();
  let failure: unknown = null;
  running.catch((error: unknown) => (failure = error));
  for (let tenth = 1; tenth <= TENTHS; tenth += 1) {
    const goal = Math.ceil((questions * tenth) / TENTHS);
    telegram.allow(goal);
    let [known, knownAt] = [telegram.answers(), performance.now()];
    while (telegram.answers() < goal) {
      if (signal.aborted) throw new CancelledError('cancelled');
      if (failure !== null) throw failure;
      await new Promise((resolve) => setTimeout(resolve, LOOK_MILLISECONDS));
      onProgress(telegram.answers());
      if (telegram.answers() > known) [known, knownAt] = [telegram.answers(), performance.now()];
      if (performance.now() - knownAt > STALL_MILLISECONDS) throw new Error(`no answer for ${STALL_MILLISECONDS / 1000} s, ${goal - known} questions are open`);
      if (begun >= reindexes || telegram.answers() < (begun * questions) / reindexes) continue;
      await reindexing;
      reindexing = changeAndReindex(app, config, begun, signal);
      begun += 1;
    }
    await reindexing;
    readings.push(await readMemory(telegram.answers()));
  }
  return readings;
}

/** One article is other than before, and one is new; the one that was new before is gone. */
async function changeAndReindex(app: App, { corpusDir }: Config, round: number, signal: AbortSignal): Promise<void> {
  await writeFile(join(corpusDir, 'article-000000.txt'), `第0号报道\n\n第${round}次更新以后，这里写的是另外一段话。\n`);
  await rm(join(corpusDir, `new-${round - 1}.txt`), { force: true });
  await writeFile(join(corpusDir, `new-${round}.txt`), `新报道\n\n第${round}篇新报道说的是第${round}件事。\n`);
  await app.reindex({ signal });
}

async function readMemory(answered: number): Promise<MemoryReading> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  // What the first pass frees outside the heap is given back by the second.
  for (let pass = 0; pass < 3; pass += 1) {
    collect();
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  const { rss, heapUsed, external } = process.memoryUsage();
  return { answered, resident: rss / 1e6, heap: heapUsed / 1e6, external: external / 1e6 };
}

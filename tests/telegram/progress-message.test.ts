import { Bot } from 'grammy';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createProgressMessage, type ProgressMessage } from '../../src/telegram/progress-message.ts';
import { answerTo, skipRepeatPause, startTelegram, TOKEN } from '../support/bot-harness.ts';
import type { FakeBotApi } from '../support/fake-bot-api/server.ts';
import type { ChatMessage } from '../support/fake-bot-api/world.ts';
import { createRecordingLogger, type RecordingLogger } from '../support/recording-logger.ts';

const INTERVAL_MILLISECONDS = 5;

let telegram: FakeBotApi;
let bot: Bot;
let running: Promise<void>;
let logger: RecordingLogger;
let progress: ProgressMessage;
/** Called before each edit goes out. */
let beforeEdit: () => Promise<void>;
/** What the person sees. */
let message: ChatMessage;

beforeEach(async () => {
  telegram = await startTelegram();
  bot = new Bot(TOKEN, { client: { apiRoot: telegram.url } });
  bot.api.config.use(async (call, method, payload, signal) => {
    if (method === 'editMessageText') await beforeEdit();
    return call(method, payload, signal);
  });
  beforeEdit = () => Promise.resolve();
  logger = createRecordingLogger();
  const created = new Promise<ProgressMessage>((resolve, reject) => {
    bot.on('message', async (ctx) => {
      const options = { logger, progressIntervalMilliseconds: INTERVAL_MILLISECONDS };
      await createProgressMessage(ctx, 'begun', options).then(resolve, reject);
    });
  });
  running = bot.start();
  await telegram.waitFor(() => telegram.isPolled);
  const alice = telegram.addUser({ firstName: 'Alice' });
  const command = alice.sends(telegram.privateChat(alice), '/work');
  message = await answerTo(telegram, command);
  progress = await created;
  expect(message.replyToId).toBe(command.id);
});

afterEach(async () => {
  await skipRepeatPause(telegram);
  await bot.stop();
  await running;
  await telegram.close();
});

const shown = (): string[] => [...message.history, message].map(({ text }) => text);

/** Timers of one duration go off in the order in which they were set: one that was set before has gone off. */
const intervalPasses = () => new Promise((resolve) => setTimeout(resolve, INTERVAL_MILLISECONDS));

describe('a progress message', () => {
  it('shows only the newest of the texts that come within an interval', async () => {
    for (const text of ['1', '2', '3']) progress.update(text);
    await telegram.waitFor(() => message.text === '3');
    await progress.finish('done');
    expect(shown()).toEqual(['begun', '3', 'done']);
  });

  it('shows the last text at once, and nothing after it', async () => {
    progress.update('1');
    await progress.finish('done');
    progress.update('2');
    await intervalPasses();
    expect(shown()).toEqual(['begun', 'done']);
  });

  it('is not edited for a text that it shows already', async () => {
    progress.update('begun');
    await intervalPasses();
    await progress.finish('begun');
    expect(telegram.callsTo('editMessageText')).toEqual([]);
  });

  it('skips what has become old while an edit took its time', async () => {
    let open = (): void => undefined;
    const opened = new Promise<void>((resolve) => (open = resolve));
    let begun = 0;
    beforeEdit = () => {
      begun += 1;
      return opened;
    };
    progress.update('1');
    await telegram.waitFor(() => begun === 1);
    for (const text of ['2', '3', '4']) {
      progress.update(text);
      await intervalPasses();
    }
    open();
    await progress.finish('done');
    expect(shown()).toEqual(['begun', '1', 'done']);
  });

  it('goes on after an edit that Telegram refused, and logs it', async () => {
    telegram.injectFault({ method: 'editMessageText', status: 400 });
    progress.update('1');
    await telegram.waitFor(() => logger.lines.length > 0);
    expect(logger.lines).toMatchObject([{ level: 'warn', message: 'progress message not edited' }]);
    await progress.finish('done');
    expect(shown()).toEqual(['begun', 'done']);
  });

  it('shows the beginning of a text that is too long', async () => {
    await progress.finish('字'.repeat(5000));
    expect(message.text).toBe('字'.repeat(4096));
  });
});

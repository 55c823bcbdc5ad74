import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase, type Database } from '../../../src/store/database.ts';
import { adminZh } from '../../../src/telegram/locales/admin-zh.ts';
import { en } from '../../../src/telegram/locales/en.ts';
import { zh } from '../../../src/telegram/locales/zh.ts';
import type { BotServices } from '../../../src/telegram/services.ts';
import { ADMIN, labelsOf, lastOf, openAdminChat, SECOND_ADMIN, type AdminChat } from '../../support/admin-chat.ts';
import { answerTo, ask, botMessages, errorsIn, startTelegram, type TestBotOptions } from '../../support/bot-harness.ts';
import type { ChatMessage } from '../../support/fake-bot-api/world.ts';
import { marked } from '../../support/marked-text.ts';
import { openTestApp, type TestApp } from '../../support/test-app.ts';
import { writeFiles } from '../../support/temp-folder.ts';

const NEW_FILE = { '碧螺春.txt': '碧螺春\n\n碧螺春的炒制需要四十分钟。' };
const UPDATE = adminZh.update;

let testApp: TestApp;
let room: AdminChat;

beforeAll(async () => {
  testApp = await openTestApp({ sample: false, files: { '龙井.txt': '龙井茶\n\n龙井茶园今年采摘了三千斤明前茶。', '图.jpg': 'no text' } });
});
afterAll(() => testApp.close());

beforeEach(() => start());
afterEach(async () => {
  await room.testBot.stop();
  expect(errorsIn(room.testBot.log)).toEqual([]);
  await rm(join(testApp.config.corpusDir, '碧螺春.txt'), { force: true });
  if (testApp.app.loaded()?.articles !== 1) await testApp.app.reindex();
});

async function start(options: TestBotOptions = {}): Promise<void> {
  room = await openAdminChat(testApp, options);
}

async function restart(options: TestBotOptions): Promise<void> {
  await room.testBot.stop();
  await start(options);
}

const done = (message: ChatMessage): Promise<string> => room.shows(message, /秒。/u);

/** A `reindex` that says how far it is, waits until it is let go, and ends early when it is cancelled. */
function createGate(): { readonly reindex: BotServices['reindex']; readonly begun: () => number; open(): void } {
  let begun = 0;
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return {
    open: () => open(),
    begun: () => begun,
    async reindex(options) {
      begun += 1;
      options.onProgress({ phase: 'indexing', done: 128, total: 300 });
      const aborted = new Promise<void>((resolve) => options.signal.addEventListener('abort', () => resolve(), { once: true }));
      await Promise.race([opened, aborted]);
      return testApp.app.reindex(options);
    },
  };
}

describe('/reindex of an admin', () => {
  it('first names the files that have changed, and changes nothing', async () => {
    await writeFiles(testApp.config.corpusDir, NEW_FILE);
    const plan = await room.says('/reindex');
    expect(plan.text).toBe('更新索引将处理：\n新增 1：\n· 碧螺春.txt\n未变 2 个文件（1 段不必重新计算）');
    expect(labelsOf(plan)).toEqual([UPDATE, adminZh.updateAll, adminZh.cancel]);
    await room.presses(plan, adminZh.cancel);
    expect(await room.shows(plan, adminZh.dismissed)).toBe(adminZh.dismissed);
    expect(labelsOf(plan)).toEqual([]);
    expect(testApp.app.loaded()?.articles).toBe(1);
  });

  it('takes in what is new after the confirmation, and reports it in the same message', async () => {
    await writeFiles(testApp.config.corpusDir, NEW_FILE);
    expect((await room.says('碧螺春的炒制需要多少分钟')).text).not.toContain('四十分钟');
    const message = await room.says('/reindex');
    await room.presses(message, UPDATE);
    const report = await done(message);
    expect(report).toContain('索引已更新。\n文章 2 篇，段落 2 段。\n文件：新增 1，更改 0，移除 0，未变 2。\n跳过 1 个文件：\n· 图.jpg：');
    expect(message.history.map(({ text }) => text)[1]).toBe(zh.reindexStarted);
    expect(labelsOf(message)).toEqual([]);
    expect(botMessages(room.telegram, room.chat)).toHaveLength(2);
    expect(marked(await room.says('碧螺春的炒制需要多少分钟'), 'bold')[0]).toBe('碧螺春的炒制需要四十分钟。');
  });

  it('says that nothing has changed, and offers only to embed everything anew', async () => {
    const message = await room.says('/reindex');
    expect(message.text).toBe('文件没有变化，索引是最新的。\n未变 2 个文件（1 段不必重新计算）');
    expect(labelsOf(message)).toEqual([adminZh.updateAll, adminZh.close]);
    await room.presses(message, adminZh.updateAll);
    expect(await done(message)).toMatch(/^索引已更新。/u);
  });

  it('cuts the list of a large change, and shows no name that could be read otherwise', async () => {
    const names = Array.from({ length: 12 }, (_, index) => `${String(index).padStart(2, '0')}${'长'.repeat(70)}.txt`);
    const planReindex: BotServices['planReindex'] = async () => ({
      new: ['a\u202Etxt.exe\nb.txt', ...names],
      changed: [],
      removed: names,
      unchanged: 0,
      keptPassages: 0,
      rebuild: 'other-model',
    });
    await restart({ services: { planReindex } });
    const lines = (await room.says('/reindex')).text.split('\n');
    expect(lines[2]).toBe('· atxt.exe b.txt');
    expect(lines[3]).toMatch(/^· 00长+…长+\.txt$/u);
    expect(lines.filter((line) => line.startsWith('·'))).toHaveLength(2 * 9);
    expect(lines).toContain('· 另有 5 个');
    expect(lines.at(-1)).toBe('索引用的是另一个模型，所有段落都要重新计算。');
  });

  it('shows how far it is, with a button to cancel', async () => {
    const progress = [
      { phase: 'reading', done: 1, total: 2 },
      { phase: 'reading', done: 1, total: 2, detail: { file: '年报.pdf', page: 12, pages: 300 } },
      { phase: 'indexing', done: 128, total: 300 },
    ] as const;
    const labels: string[][] = [];
    await restart({
      services: {
        async reindex(options) {
          for (const step of progress) {
            options.onProgress(step);
            const message = lastOf(room.telegram, room.chat);
            await room.telegram.waitFor(() => message.text === zh.reindexProgress(step));
            labels.push(labelsOf(message));
          }
          return testApp.app.reindex(options);
        },
      },
    });
    const message = await room.says('/reindex');
    await room.presses(message, adminZh.updateAll);
    await done(message);
    const shown = message.history.map(({ text }) => text);
    const first = shown.indexOf('正在读取文件：1/2');
    expect(shown.slice(first, first + 3)).toEqual(['正在读取文件：1/2', '正在读取文件：1/2\n年报.pdf：第 12 页，共 300 页', '正在建立索引：128/300 段']);
    expect(labels).toEqual([[adminZh.cancel], [adminZh.cancel], [adminZh.cancel]]);
  });

  it('replies to the command, in a group in its topic', async () => {
    const forum = room.telegram.addGroup({ title: '论坛', forum: true });
    const thread = forum.topic('管理');
    const command = room.admin.sends(forum, '/reindex@yinju_bot', { thread });
    const message = await answerTo(room.telegram, command);
    expect(message).toMatchObject({ replyToId: command.id, threadId: thread.id });
    await room.presses(message, adminZh.updateAll);
    await done(message);
  });

  it('tells why it cannot plan, and the old index goes on answering', async () => {
    const { corpusDir } = testApp.config;
    await rename(corpusDir, `${corpusDir}-away`);
    try {
      const message = await room.says('/reindex');
      expect(message.text).toMatch(/^更新失败，原来的索引继续使用。\n原因：.*does not exist/u);
      expect(message.text).toContain(corpusDir);
      expect(labelsOf(message)).toEqual([]);
      expect(marked(await room.says('龙井茶园采摘了多少斤'), 'bold')).toEqual(['龙井茶园今年采摘了三千斤明前茶。']);
    } finally {
      await rename(`${corpusDir}-away`, corpusDir);
    }
  });
});

describe('a running update', () => {
  it('is shown by a second /reindex, also to another admin, who can cancel it', async () => {
    const gate = createGate();
    await restart({ services: { reindex: gate.reindex } });
    const message = await room.says('/reindex');
    await room.presses(message, adminZh.updateAll);
    await room.shows(message, '128/300');
    const again = await room.says('/reindex');
    expect(again).toMatchObject({ text: `${zh.reindexRunning}\n正在建立索引：128/300 段`, replyToId: message.id });
    const bob = room.telegram.addUser({ firstName: 'Bob', languageCode: 'en', id: SECOND_ADMIN });
    const told = await ask(room.telegram, bob, room.telegram.privateChat(bob), '/reindex');
    expect(told.text).toContain(en.reindexRunning);
    await room.presses(told, en.admin.cancel, bob);
    expect(await room.shows(message, adminZh.cancelled)).toBe(adminZh.cancelled);
    expect(labelsOf(message)).toEqual([]);
    await room.presses(again, adminZh.cancel);
    expect(await room.shows(again, adminZh.stale)).toBe(adminZh.stale);
    expect(gate.begun()).toBe(1);
  });

  it('lets questions be answered from the old index meanwhile', async () => {
    const gate = createGate();
    await restart({ services: { reindex: gate.reindex } });
    const message = await room.says('/reindex');
    await room.presses(message, adminZh.updateAll);
    await room.telegram.waitFor(() => gate.begun() === 1);
    expect(marked(await room.says('龙井茶园采摘了多少斤'), 'bold')).toEqual(['龙井茶园今年采摘了三千斤明前茶。']);
    gate.open();
    await done(message);
  });

  it('is begun once, however often the button is pressed', async () => {
    const gate = createGate();
    await restart({ services: { reindex: gate.reindex } });
    const message = await room.says('/reindex');
    const data = message.replyMarkup?.inline_keyboard?.flat()[0]?.callback_data ?? '';
    await Promise.all([1, 2, 3].map(() => room.admin.presses(message, data, { evenIfGone: true }).answer()));
    gate.open();
    await done(message);
    expect(gate.begun()).toBe(1);
  });

  it('is waited for by one that was confirmed meanwhile, which can be taken out of the line', async () => {
    const gate = createGate();
    await restart({ services: { reindex: gate.reindex } });
    const [first, second, third] = [await room.says('/reindex'), await room.says('/reindex'), await room.says('/reindex')];
    for (const message of [first, second, third]) await room.presses(message, adminZh.updateAll);
    await room.shows(third, adminZh.queued);
    await room.presses(third, adminZh.cancel);
    await room.shows(third, adminZh.cancelled);
    gate.open();
    await done(first);
    await done(second);
    expect(gate.begun()).toBe(2);
  });

  it('is followed by one update for all that were confirmed meanwhile', async () => {
    await writeFiles(testApp.config.corpusDir, NEW_FILE);
    const gate = createGate();
    await restart({ services: { reindex: gate.reindex } });
    const messages = [await room.says('/reindex'), await room.says('/reindex'), await room.says('/reindex'), await room.says('/reindex')];
    for (const message of messages) await room.presses(message, UPDATE);
    gate.open();
    for (const message of messages) await done(message);
    expect(gate.begun()).toBe(2);
  });

  it('tells in plain words that the disk is full', async () => {
    const reindex: BotServices['reindex'] = () => Promise.reject(new Error('ENOSPC: no space left on device, write'));
    await restart({ services: { reindex } });
    const message = await room.says('/reindex');
    await room.presses(message, adminZh.updateAll);
    expect(await room.shows(message, '磁盘已满')).toBe(zh.reindexFailed(adminZh.diskFull));
    expect(errorsIn(room.testBot.log)).toMatchObject([{ message: 'index not updated' }]);
    expect((await room.says('/status')).text).toMatch(/最近的错误：\n· \d{4}-\d\d-\d\d \d\d:\d\d UTC index not updated: ENOSPC/u);
    await restart({});
  });
});

describe('an update that a restart interrupts', () => {
  let database: Database;
  beforeEach(() => (database = openDatabase(':memory:')));

  /** The bot on a server that outlives it, up to the middle of an update. */
  async function beginUpdate(): Promise<{ message: ChatMessage; onward: TestBotOptions }> {
    await room.testBot.stop();
    const telegram = await startTelegram();
    await start({ telegram, database, services: { reindex: createGate().reindex } });
    const message = await room.says('/reindex');
    await room.presses(message, adminZh.updateAll);
    await room.shows(message, '128/300');
    return { message, onward: { telegram, database } };
  }

  async function reopen(options: TestBotOptions): Promise<void> {
    room = await openAdminChat(testApp, options, room.admin);
  }

  it('says so, goes on after the start in the same message, and ends as it would have', async () => {
    const { message, onward } = await beginUpdate();
    await room.testBot.stop();
    expect(await room.shows(message, adminZh.interrupted)).toBe(adminZh.interrupted);
    await reopen(onward);
    await done(message);
    expect(message.history.map(({ text }) => text)).toContain(adminZh.resumed);
    expect(labelsOf(message)).toEqual([]);
    expect(botMessages(room.telegram, room.chat)).toHaveLength(1);
    await room.testBot.stop();
    await reopen(onward);
    expect((await room.says('/status')).text).toContain('文章 1 篇');
    expect(message.text).toMatch(/秒。/u);
    await endServer(onward);
  });

  it('is begun again once where the process was killed, and left to a button after a second time', async () => {
    const { message, onward } = await beginUpdate();
    const jobs = database.all('SELECT chat_id, message_id, attempts FROM index_jobs');
    expect(jobs).toEqual([{ chat_id: ADMIN, message_id: message.id, attempts: 1 }]);
    await room.testBot.stop();
    // As a kill leaves it: nobody was there to forgive the attempt.
    database.run('UPDATE index_jobs SET attempts = 2');
    await reopen(onward);
    expect(await room.shows(message, adminZh.interruptedTwice)).toBe(adminZh.interruptedTwice);
    expect(database.all('SELECT id FROM index_jobs')).toEqual([]);
    await room.presses(message, adminZh.tryAgain);
    await done(message);
    await endServer(onward);
  });

  it('embeds nothing again that was embedded before', async () => {
    await writeFiles(testApp.config.corpusDir, NEW_FILE);
    await room.testBot.stop();
    const telegram = await startTelegram();
    // All is embedded, and the process ends before the update is over.
    const reindex: BotServices['reindex'] = async (options) => {
      await testApp.app.reindex(options);
      await new Promise<void>((resolve) => options.signal.addEventListener('abort', () => resolve(), { once: true }));
      throw new Error('ended');
    };
    await start({ telegram, database, services: { reindex } });
    const message = await room.says('/reindex');
    await room.presses(message, UPDATE);
    await room.telegram.waitFor(() => testApp.app.loaded()?.articles === 2, 20_000);
    await room.testBot.stop();
    const embedded: number[] = [];
    await reopen({
      telegram,
      database,
      services: {
        async reindex(options) {
          const report = await testApp.app.reindex(options);
          embedded.push(report.embedded);
          return report;
        },
      },
    });
    expect(await done(message)).toMatch(/^没有变化/u);
    expect(embedded).toEqual([0]);
    await endServer({ telegram });
  });

  /** Ends the server that outlived its bots, and leaves a fresh bot to the clean-up. */
  async function endServer({ telegram }: TestBotOptions): Promise<void> {
    await room.testBot.stop();
    expect(errorsIn(room.testBot.log)).toEqual([]);
    await telegram?.close();
    await start();
  }
});

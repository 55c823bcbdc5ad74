import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { CorpusEntry } from '../../src/indexes/manifest.ts';
import { en } from '../../src/telegram/locales/en.ts';
import { zh } from '../../src/telegram/locales/zh.ts';
import type { BotServices } from '../../src/telegram/services.ts';
import { answerTo, ask, botMessages, errorsIn, startTelegram, startTestBot, whenHandled, type TestBot } from '../support/bot-harness.ts';
import type { Person } from '../support/fake-bot-api/people.ts';
import type { ChatRef } from '../support/fake-bot-api/person-messages.ts';
import type { FakeBotApi } from '../support/fake-bot-api/server.ts';
import type { ChatMessage } from '../support/fake-bot-api/world.ts';
import { marked } from '../support/marked-text.ts';
import { openTestApp, type TestApp } from '../support/test-app.ts';
import { writeFiles } from '../support/temp-folder.ts';

const ADMIN = 1001;
const SECOND_ADMIN = 1002;

/** More files, with longer names, reasons and headlines than any message can hold. */
const LONG_CORPUS = Array.from({ length: 100 }, (_, index): CorpusEntry => {
  const file = { file: `${index}-${'长'.repeat(200)}.pdf`, size: 1, modified: 1 };
  if (index >= 70) return { ...file, status: 'skipped', reason: '因'.repeat(500) };
  const figures = { sha256: '', pages: 12, articles: 30, passages: 120, placed: 0.982, notes: [] };
  return { ...file, ...figures, status: 'read', uncertainHeadlines: Array.from({ length: index }, () => '标'.repeat(100)) };
});

let testApp: TestApp;
let testBot: TestBot;
let telegram: FakeBotApi;
let admin: Person;
let chat: ChatRef;

beforeAll(async () => {
  testApp = await openTestApp({
    sample: false,
    files: { '龙井.txt': '龙井茶\n\n龙井茶园今年采摘了三千斤明前茶。', '图.jpg': 'no text' },
  });
});
afterAll(() => testApp.close());

beforeEach(() => start());

afterEach(async () => {
  await testBot.stop();
  expect(errorsIn(testBot.log)).toEqual([]);
});

async function start(services: Partial<BotServices> = {}, server?: FakeBotApi): Promise<void> {
  testBot = await startTestBot(testApp, { adminIds: [ADMIN, SECOND_ADMIN], services, ...(server && { telegram: server }) });
  ({ telegram } = testBot);
  admin = telegram.addUser({ firstName: 'Alice', languageCode: 'zh-hans', id: ADMIN });
  chat = telegram.privateChat(admin);
}

const says = (text: string) => ask(telegram, admin, chat, text);

/** The text a progress message ends with. */
async function finalText(message: ChatMessage): Promise<string> {
  await telegram.waitFor(() => /秒。|失败/u.test(message.text), 20_000);
  return message.text;
}

/** A `reindex` that does its work only when it is let go. */
function createGate(): { readonly reindex: BotServices['reindex']; open(): void } {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { open, reindex: (options) => opened.then(() => testApp.app.reindex(options)) };
}

describe('/reindex of an admin', () => {
  it('takes in what is new and reports it in one message that it edits', async () => {
    const { corpusDir } = testApp.config;
    await writeFiles(corpusDir, { '碧螺春.txt': '碧螺春\n\n碧螺春的炒制需要四十分钟。' });
    try {
      expect((await says('碧螺春的炒制需要多少分钟')).text).not.toContain('四十分钟');
      const message = await says('/reindex');
      const report = await finalText(message);
      expect(report).toContain('索引已更新。\n文章 2 篇，段落 2 段。\n文件：新增 1，更改 0，移除 0，未变 2。\n跳过 1 个文件：\n· 图.jpg：');
      expect(message.history[0]?.text).toBe(zh.reindexStarted);
      expect(botMessages(telegram, chat)).toHaveLength(2);
      expect(marked(await says('碧螺春的炒制需要多少分钟'), 'bold')[0]).toBe('碧螺春的炒制需要四十分钟。');
    } finally {
      await rm(join(corpusDir, '碧螺春.txt'));
    }
    expect(await finalText(await says('/reindex'))).toContain('移除 1');
  });

  it('shows how far it is', async () => {
    await testBot.stop();
    const progress = [
      { phase: 'reading', done: 1, total: 2 },
      { phase: 'reading', done: 1, total: 2, detail: { file: '年报.pdf', page: 12, pages: 300 } },
      { phase: 'indexing', done: 128, total: 300 },
    ] as const;
    await start({
      async reindex(options) {
        for (const step of progress) {
          options.onProgress(step);
          await telegram.waitFor(() => botMessages(telegram, chat)[0]?.text === zh.reindexProgress(step));
        }
        return testApp.app.reindex(options);
      },
    });
    const message = await says('/reindex');
    await finalText(message);
    const shown = message.history.map(({ text }) => text);
    expect(shown.slice(0, 4)).toEqual([zh.reindexStarted, '正在读取文件：1/2', '正在读取文件：1/2\n年报.pdf：第 12 页，共 300 页', '正在建立索引：128/300 段']);
  });

  it('replies to the command, in a group in its topic, and says so when nothing has changed', async () => {
    const forum = telegram.addGroup({ title: '论坛', forum: true });
    const thread = forum.topic('管理');
    const command = admin.sends(forum, '/reindex@yinju_bot', { thread });
    const message = await answerTo(telegram, command);
    expect(message).toMatchObject({ replyToId: command.id, threadId: thread.id });
    expect(await finalText(message)).toMatch(/^没有变化/u);
  });

  it('answers questions from the old index meanwhile, and refuses a second run', async () => {
    await testBot.stop();
    const gate = createGate();
    await start({ reindex: gate.reindex });
    const message = await says('/reindex');
    const second = telegram.addUser({ firstName: 'Bob', languageCode: 'en', id: SECOND_ADMIN });
    expect((await ask(telegram, second, telegram.privateChat(second), '/reindex')).text).toBe(en.reindexRunning);
    expect(marked(await says('龙井茶园采摘了多少斤'), 'bold')).toEqual(['龙井茶园今年采摘了三千斤明前茶。']);
    expect(message.text).toBe(zh.reindexStarted);
    gate.open();
    await finalText(message);
  });

  it('tells why it failed, and the old index goes on answering', async () => {
    const { corpusDir } = testApp.config;
    await rename(corpusDir, `${corpusDir}-away`);
    try {
      const text = await finalText(await says('/reindex'));
      expect(text).toMatch(/^更新失败，原来的索引继续使用。\n原因：.*does not exist/u);
      expect(text).toContain(corpusDir);
      expect(marked(await says('龙井茶园采摘了多少斤'), 'bold')).toEqual(['龙井茶园今年采摘了三千斤明前茶。']);
    } finally {
      await rename(`${corpusDir}-away`, corpusDir);
    }
    expect(await finalText(await says('/reindex'))).toMatch(/^没有变化/u);
  });

  it('is cancelled when the bot stops, and the next start finds the old index', async () => {
    await testBot.stop();
    const server = await startTelegram();
    try {
      const gate = createGate();
      await start({ reindex: gate.reindex }, server);
      const message = await says('/reindex');
      await testBot.stop();
      gate.open();
      expect(await finalText(message)).toContain('cancelled');
    } finally {
      await server.close();
    }
    await start();
    expect(marked(await says('龙井茶园采摘了多少斤'), 'bold')).toEqual(['龙井茶园今年采摘了三千斤明前茶。']);
  });
});

describe('/status of an admin', () => {
  it('tells what is indexed, by which model, and what was skipped', async () => {
    const { text } = await says('/status');
    const lines = text.split('\n');
    expect(lines[0]).toBe('文章 1 篇，段落 1 段');
    expect(lines[1]).toMatch(/^索引建于 \d{4}-\d\d-\d\d \d\d:\d\d UTC$/u);
    expect(lines[2]).toBe('文件夹没有变化');
    expect(lines[3]).toBe('模型 builtin');
    expect(lines[4]).toMatch(/^内存 \d+ MB$/u);
    expect(lines.slice(5).join('\n')).toMatch(/^跳过 1 个文件：\n· 图\.jpg：format not supported[^\n]*\n已读 1 个文件：\n· 龙井\.txt：文章 1 篇，段落 1 段，归入 100%$/u);
  });

  it('counts the files that have changed since', async () => {
    const names = ['毛尖.txt', '瓜片.txt'];
    await writeFiles(testApp.config.corpusDir, Object.fromEntries(names.map((name) => [name, '又一篇'])));
    try {
      expect((await says('/status')).text).toContain('文件夹里有 2 个文件变了：/reindex');
    } finally {
      for (const name of names) await rm(join(testApp.config.corpusDir, name));
    }
  });

  it('fits a list of any length into one message, the skipped files and uncertain headlines first', async () => {
    await testBot.stop();
    const manifest = testApp.app.loaded();
    if (manifest === null) throw new Error('no index is loaded');
    await start({ loaded: () => ({ ...manifest, corpus: LONG_CORPUS }) });
    const { text } = await says('/status');
    expect(text.length).toBeLessThanOrEqual(4096);
    const lines = text.split('\n').slice(5);
    expect(lines[0]).toBe('跳过 30 个文件：');
    expect(lines[11]).toBe('· 另有 20 个文件');
    expect(lines[12]).toBe('已读 70 个文件：');
    expect(lines[13]).toMatch(/^· 69-.{56}…：12 页，文章 30 篇，段落 120 段，归入 98\.2%；标题存疑 69 个：标{19}…、标{19}…等$/u);
    expect(lines.at(-1)).toMatch(/^· 另有 \d+ 个文件$/u);
  });

  it('is answered in English in an English app', async () => {
    const second = telegram.addUser({ firstName: 'Bob', languageCode: 'en', id: SECOND_ADMIN });
    const { text } = await ask(telegram, second, telegram.privateChat(second), '/status');
    expect(text).toMatch(/^1 article, 1 passage\nIndexed .* UTC\nThe folder has not changed since\nModel builtin\nMemory \d+ MB\nSkipped 1 file:\n· 图\.jpg: .*\nRead 1 file:\n· 龙井\.txt: 1 article, 1 passage, 100% placed$/u);
  });

  it('says that there is no index when there is none', async () => {
    await testBot.stop();
    await start({ loaded: () => null });
    expect((await says('/status')).text).toBe(zh.noIndex);
  });
});

describe('an admin command of anybody else', () => {
  it.each(['/reindex', '/status', '/reindex@yinju_bot', '/status now'])('gets what an unknown command gets in private: %s', async (command) => {
    const stranger = telegram.addUser({ firstName: 'Carol', languageCode: 'zh-hans' });
    const unknown = await ask(telegram, stranger, telegram.privateChat(stranger), '/weather');
    const answer = await ask(telegram, stranger, telegram.privateChat(stranger), command);
    expect([answer.text, answer.entities, answer.replyMarkup]).toEqual([unknown.text, unknown.entities, unknown.replyMarkup]);
  });

  it('gets silence in a group, as does an admin who writes anonymously', async () => {
    const group = telegram.addGroup({ title: '读书会', supergroup: true });
    const stranger = telegram.addUser({ firstName: 'Carol' });
    group.promote(admin, { anonymous: true });
    for (const person of [stranger, admin]) expect(person.sends(group, '/status').delivered).toBe(true);
    await whenHandled(telegram, stranger);
    expect(botMessages(telegram, group)).toEqual([]);
  });
});

import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../../../src/store/database.ts';
import { adminZh } from '../../../src/telegram/locales/admin-zh.ts';
import type { BotServices } from '../../../src/telegram/services.ts';
import { labelsOf, openAdminChat, type AdminChat } from '../../support/admin-chat.ts';
import { answerTo, botMessages, errorsIn, skipRepeatPause, startTelegram, whenHandled, type TestBotOptions } from '../../support/bot-harness.ts';
import type { ChatMessage } from '../../support/fake-bot-api/world.ts';
import { makeZip } from '../../support/make-zip.ts';
import { marked } from '../../support/marked-text.ts';
import { openTestApp, type TestApp } from '../../support/test-app.ts';

const TEA = '龙井茶\n\n龙井茶园今年采摘了三千斤明前茶。';
const OTHER_TEA = '碧螺春\n\n碧螺春的炒制需要四十分钟。';
const MEGABYTE = 2 ** 20;

let testApp: TestApp;
let room: AdminChat;

beforeAll(async () => {
  testApp = await openTestApp({ sample: false, files: { '龙井.txt': TEA } });
  room = await openAdminChat(testApp);
});
afterAll(async () => {
  await room.testBot.stop();
  await testApp.close();
});
afterEach(async () => {
  expect(errorsIn(room.testBot.log)).toEqual([]);
  const { corpusDir, indexDir } = testApp.config;
  for (const name of await readdir(corpusDir)) if (name !== '龙井.txt') await rm(join(corpusDir, name), { recursive: true });
  await writeFile(join(corpusDir, '龙井.txt'), TEA);
  expect(await readdir(join(indexDir, 'incoming')).catch(() => [])).toEqual([]);
});

const done = (message: ChatMessage): Promise<string> => room.shows(message, /秒。/u);
const inCorpus = (): Promise<string[]> => readdir(testApp.config.corpusDir);

/** A bot of its own for one test. */
async function withRoom(options: TestBotOptions, use: (own: AdminChat) => Promise<void>): Promise<void> {
  const own = await openAdminChat(testApp, options);
  try {
    await use(own);
  } finally {
    await own.testBot.stop();
  }
}

describe('/add with a file', () => {
  it('takes it into the corpus and the index, and tells what was understood of it', async () => {
    const message = await room.sendsFile('碧螺春.txt', OTHER_TEA, { caption: '/add' });
    expect(message.text).toBe(adminZh.fetching('碧螺春.txt'));
    const text = await done(message);
    expect(text).toMatch(/^《碧螺春\.txt》已加入：文章 1 篇，段落 1 段。\n标题：\n· 碧螺春\n\n索引已更新。\n文章 2 篇/u);
    expect(marked(await room.says('碧螺春的炒制需要多少分钟'), 'bold')[0]).toBe('碧螺春的炒制需要四十分钟。');
    expect(botMessages(room.telegram, room.chat).filter(({ text: said }) => said.includes('已加入'))).toHaveLength(1);
  });

  it('names its articles, doubtful headlines and what of it could not be read', async () => {
    const articles = Array.from({ length: 7 }, (_, index) => ({ name: `${index}.txt`, content: `第${index}篇的标题\n\n第${index}座大桥今天合龙。` }));
    const message = await room.sendsFile('一包.zip', makeZip([...articles, { name: 'x.bin', content: '?' }]), { caption: '/add@yinju_bot' });
    const text = await done(message);
    expect(text).toMatch(/^《一包\.zip》已加入：文章 7 篇，段落 7 段。\n标题：\n· 第0篇的标题\n/u);
    expect(text).toContain('· 另有 2 个');
    expect(text).toMatch(/注意：\n· x\.bin/u);
  });

  it('can be a reply to a file, also in a group', async () => {
    const { telegram, admin } = room;
    const group = telegram.addGroup({ title: '编辑部', privacyMode: false });
    const bob = telegram.addUser({ firstName: 'Bob' });
    const sent = bob.sends(group, '看看这个', { document: { name: '碧螺春.txt', bytes: Buffer.from(OTHER_TEA) } });
    const message = await answerTo(telegram, admin.sends(group, '/add', { replyTo: sent }));
    expect(await done(message)).toContain('《碧螺春.txt》已加入');
  });

  it('without a file says how it is used', async () => {
    expect((await room.says('/add')).text).toBe(adminZh.addUsage);
  });

  it('shows the file under a safe name in the corpus folder and nowhere else', async () => {
    const names: readonly (readonly [string, string])[] = [
      ['..\\..\\上级.txt', '上级.txt'],
      ['../../上上级.md', '上上级.md'],
      ['CON.txt', '_CON.txt'],
      ['发票\u202Efdp.txt', '发票fdp.txt'],
      ['.txt', 'document.txt'],
      ['行\n行\u0000.txt', '行 行.txt'],
    ];
    const report = await testApp.app.reindex();
    await withRoom({ services: { reindex: async () => report } }, async (own) => {
      for (const [index, [name, safe]] of names.entries()) {
        const message = await own.sendsFile(name, `第${index}篇\n\n第${index}座水库今天蓄水。`, { caption: '/add' });
        expect(await own.shows(message, /秒。/u)).toContain(`《${safe}》已加入`);
      }
      expect((await inCorpus()).toSorted()).toEqual(['龙井.txt', ...names.map(([, safe]) => safe)].toSorted());
      await own.shows(await own.sendsFile(`${'长'.repeat(100)}.txt`, '长名\n\n名字很长的一篇文章。', { caption: '/add' }), /秒。/u);
    });
    expect((await inCorpus()).some((name) => /^长{50,}\.txt$/u.test(name) && Buffer.byteLength(name) <= 180)).toBe(true);
  });
});

describe('a file that is not taken', () => {
  it.each([
    ['程序.exe', '格式读不了'],
    ['没有后缀', '格式读不了'],
    ['', '格式读不了'],
    ['页.articles.yaml', '格式读不了'],
  ])('has a format that nobody reads: %j', async (name, reason) => {
    const message = await room.sendsFile(name, 'MZ', { caption: '/add' });
    expect(message.text).toContain(reason);
    expect(message.text).toContain('.docx');
    expect(await inCorpus()).toEqual(['龙井.txt']);
  });

  it.each([
    ['空.txt', '', 'the file is empty'],
    ['坏.zip', 'PK nothing', 'damaged archive'],
    ['坏.pdf', '%PDF-1.7 nothing', 'PDF'],
    ['坏.docx', 'PK', '坏.docx'],
    ['套.zip', makeZip([{ name: '内.zip', content: 'PK' }]), 'archives inside archives'],
    ['谎.zip', makeZip([{ name: '谎.txt', content: '零'.repeat(500_000), statedSize: 1 }]), 'nothing in the archive can be read'],
  ])('cannot be read, which is told, and is removed again: %s', async (name, bytes, reason) => {
    const message = await room.sendsFile(name, bytes, { caption: '/add' });
    const text = await room.shows(message, '没有加入');
    expect(text).toContain(reason);
    expect(await inCorpus()).toEqual(['龙井.txt']);
  });

  it('is larger than Telegram gives to bots, by its own account, by Telegram’s, or in fact', async () => {
    const { telegram } = room;
    const told = await room.sendsFile('大.pdf', 'x', { caption: '/add', size: 21 * MEGABYTE });
    expect(told.text).toBe(adminZh.tooBig(20));
    expect(telegram.callsTo('getFile').some(({ status }) => status === 400)).toBe(false);
    telegram.injectFault({ method: 'getFile', status: 400, description: 'Bad Request: file is too big' });
    expect(await room.shows(await room.sendsFile('大.txt', 'x', { caption: '/add' }), '文件太大')).toBe(adminZh.tooBig(20));
    const lying = await room.sendsFile('谎.txt', Buffer.alloc(20 * MEGABYTE + 1, '字'), { caption: '/add', size: 10 });
    expect(await room.shows(lying, '文件太大')).toBe(adminZh.tooBig(20));
    expect(await inCorpus()).toEqual(['龙井.txt']);
  });

  it('does not arrive, which is told without the token', async () => {
    const { telegram, testBot } = room;
    telegram.injectFault({ method: 'getFile', kind: 'cut', times: 6 });
    const message = await room.sendsFile('碧螺春.txt', OTHER_TEA, { caption: '/add' });
    const text = await room.shows(message, '没有加入');
    expect(text).toContain('Network request');
    expect(JSON.stringify([text, testBot.log])).not.toContain('AAE-fake');
    expect(errorsIn(testBot.log)).toMatchObject([{ message: 'file not added' }]);
    // Expected here, and nowhere else.
    (testBot.log as unknown as { length: number }).length = 0;
  });

  it('finds no room on the disk, which is told in plain words', async () => {
    const full: BotServices['corpus'] = { ...testApp.app.corpus, add: () => writeFile('/dev/full', 'x').then(() => Promise.reject(new Error('not full'))) };
    await withRoom({ services: { corpus: full } }, async (own) => {
      const message = await own.sendsFile('碧螺春.txt', OTHER_TEA, { caption: '/add' });
      expect(await own.shows(message, '没有加入')).toBe(adminZh.addFailed('碧螺春.txt', adminZh.diskFull));
    });
  });
});

describe('a file that is there already', () => {
  it('is recognised by its content under whatever name', async () => {
    const message = await room.sendsFile('另一个名字.txt', TEA, { caption: '/add' });
    expect(await room.shows(message, '已经有了')).toBe(adminZh.sameContent('龙井.txt'));
    expect(await inCorpus()).toEqual(['龙井.txt']);
  });

  it('is not replaced by one of its name unless the admin says so, and is put aside then', async () => {
    const refused = await room.sendsFile('龙井.txt', OTHER_TEA, { caption: '/add' });
    await room.shows(refused, adminZh.sameName('龙井.txt'));
    await room.presses(refused, adminZh.keep);
    await room.shows(refused, adminZh.dismissed);
    expect(await readFile(join(testApp.config.corpusDir, '龙井.txt'), 'utf8')).toBe(TEA);
    const replaced = await room.sendsFile('龙井.txt', OTHER_TEA, { caption: '/add' });
    await room.shows(replaced, adminZh.sameName('龙井.txt'));
    await room.presses(replaced, adminZh.replace);
    const text = await done(replaced);
    const place = /旧文件在：(?<place>.+)/u.exec(text)?.groups?.['place'] ?? '';
    expect(await readFile(place, 'utf8')).toBe(TEA);
    expect(await readFile(join(testApp.config.corpusDir, '龙井.txt'), 'utf8')).toBe(OTHER_TEA);
  });

  it('is indexed when it stood in the folder only', async () => {
    await writeFile(join(testApp.config.corpusDir, '毛尖.txt'), '毛尖\n\n毛尖茶采摘了两千斤。');
    const message = await room.sendsFile('毛尖二.txt', '毛尖\n\n毛尖茶采摘了两千斤。', { caption: '/add' });
    expect(await done(message)).toContain(adminZh.sameContent('毛尖.txt'));
    expect(testApp.app.loaded()?.corpus.map(({ file }) => file)).toContain('毛尖.txt');
  });
});

describe('a file without a command', () => {
  it('is offered to be added in private, and added at the press of a button', async () => {
    const message = await room.sendsFile('碧螺春.txt', OTHER_TEA, { caption: '今天的报纸' });
    expect(message.text).toBe(adminZh.addOffer('碧螺春.txt'));
    expect(labelsOf(message)).toEqual([adminZh.add, adminZh.cancel]);
    expect(await inCorpus()).toEqual(['龙井.txt']);
    await room.presses(message, adminZh.add);
    expect(await done(message)).toContain('《碧螺春.txt》已加入');
    const declined = await room.sendsFile('毛尖.txt', '毛尖。', {});
    await room.presses(declined, adminZh.cancel);
    await room.shows(declined, adminZh.dismissed);
  });

  it('means nothing in a group, nor from anybody else', async () => {
    const { telegram, admin } = room;
    const group = telegram.addGroup({ title: '编辑部', privacyMode: false });
    const stranger = telegram.addUser({ firstName: 'Bob' });
    const document = { name: '碧螺春.txt', bytes: Buffer.from(OTHER_TEA) };
    admin.sends(group, '', { document });
    admin.sends(group, '/add@other_bot', { document });
    for (const caption of ['', '/add']) stranger.sends(telegram.privateChat(stranger), caption, { document });
    stranger.sends(group, '/add', { document });
    await whenHandled(telegram, telegram.addUser({ firstName: 'Witness' }));
    expect(botMessages(telegram, group)).toEqual([]);
    expect(botMessages(telegram, telegram.privateChat(stranger))).toEqual([]);
    expect(await inCorpus()).toEqual(['龙井.txt']);
  });
});

describe('a restart', () => {
  it('leaves the buttons good, and offers a file again whose fetching it interrupted', async () => {
    const telegram = await startTelegram();
    const database = openDatabase(':memory:');
    let own = await openAdminChat(testApp, { telegram, database });
    const offered = await own.sendsFile('碧螺春.txt', OTHER_TEA, {});
    await own.testBot.stop();
    const hanging: BotServices['corpus'] = {
      ...testApp.app.corpus,
      add: (_name, _fetch, { signal } = {}) => new Promise((_, reject) => signal?.addEventListener('abort', () => reject(new Error('aborted')))),
    };
    own = await openAdminChat(testApp, { telegram, database, services: { corpus: hanging } }, own.admin);
    await own.presses(offered, adminZh.add);
    await own.shows(offered, adminZh.fetching('碧螺春.txt'));
    await own.testBot.stop();
    own = await openAdminChat(testApp, { telegram, database }, own.admin);
    expect(await own.shows(offered, adminZh.addInterrupted)).toBe(adminZh.addInterrupted);
    await own.presses(offered, adminZh.tryAgain);
    expect(await own.shows(offered, /秒。/u)).toContain('《碧螺春.txt》已加入');
    await skipRepeatPause(telegram);
    await own.testBot.stop();
    expect(errorsIn(own.testBot.log)).toEqual([]);
    await telegram.close();
  });
});

import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adminZh } from '../../../src/telegram/locales/admin-zh.ts';
import { labelsOf, openAdminChat, type AdminChat } from '../../support/admin-chat.ts';
import { errorsIn } from '../../support/bot-harness.ts';
import type { ChatMessage } from '../../support/fake-bot-api/world.ts';
import { openTestApp, type TestApp } from '../../support/test-app.ts';
import { writeFiles } from '../../support/temp-folder.ts';

const TEA = '龙井茶\n\n龙井茶园今年采摘了三千斤明前茶。';

let testApp: TestApp;
let room: AdminChat;

beforeAll(async () => {
  testApp = await openTestApp({
    sample: false,
    files: { 'tea/龙井.txt': TEA, '碧螺春 2024.txt': '碧螺春\n\n碧螺春的炒制需要四十分钟。', '碧螺春 2025.txt': '新茶\n\n碧螺春今年卖到每斤九百元。' },
  });
  room = await openAdminChat(testApp);
});
afterAll(async () => {
  await room.testBot.stop();
  expect(errorsIn(room.testBot.log)).toEqual([]);
  await testApp.close();
});

const done = (message: ChatMessage, wanted: RegExp): Promise<string> => room.shows(message, new RegExp(`${wanted.source}[^]*秒。`, 'u'));

describe('/remove of an admin', () => {
  it('asks first, then moves the file aside, says where it is, and puts it back', async () => {
    const message = await room.says('/remove 1');
    expect(message.text).toBe(adminZh.removeOffer('tea/龙井.txt'));
    await room.presses(message, adminZh.remove);
    const text = await done(message, /已移除/u);
    expect(text).toContain('移除 1');
    const place = /现在在：(?<place>.+)/u.exec(text)?.groups?.['place'] ?? '';
    expect(await readFile(place, 'utf8')).toBe(TEA);
    expect((await room.says('龙井茶园采摘了多少斤')).text).not.toContain('三千斤');
    expect(labelsOf(message)).toEqual([adminZh.undo]);
    await room.presses(message, adminZh.undo);
    expect(await done(message, /已放回/u)).toContain('新增 1');
    expect((await room.says('龙井茶园采摘了多少斤')).text).toContain('三千斤');
    expect(labelsOf(message)).toEqual([]);
  });

  it('changes nothing when it is taken back', async () => {
    const message = await room.says('/remove 龙井.txt');
    await room.presses(message, adminZh.cancel);
    await room.shows(message, adminZh.dismissed);
    expect(await testApp.app.corpus.list()).toHaveLength(3);
  });

  it.each([
    ['tea/龙井.txt', 'tea/龙井.txt'],
    ['龙井.TXT', 'tea/龙井.txt'],
    ['龙井', 'tea/龙井.txt'],
    ['2025', '碧螺春 2025.txt'],
    ['2', '碧螺春 2024.txt'],
  ])('finds a file by number, path, name or a part of it: %s', async (wanted, file) => {
    expect((await room.says(`/remove ${wanted}`)).text).toBe(adminZh.removeOffer(file));
  });

  it('names the files when several fit, and none when none does', async () => {
    expect((await room.says('/remove 碧螺春')).text).toMatch(/\n2 碧螺春 2024\.txt\n3 碧螺春 2025\.txt$/u);
    for (const wanted of ['99', '../index/current', '/etc/passwd', '没有']) {
      expect((await room.says(`/remove ${wanted}`)).text).toBe(adminZh.removeUnknown(wanted));
    }
    expect((await room.says('/remove')).text).toBe(adminZh.removeUsage);
  });

  it('finds a file that is not indexed yet, and says so when it is gone before the button is pressed', async () => {
    await writeFiles(testApp.config.corpusDir, { '未收.txt': '还没有建进索引。' });
    const message = await room.says('/remove 未收');
    await rm(join(testApp.config.corpusDir, '未收.txt'));
    await room.presses(message, adminZh.remove);
    const text = adminZh.removeUnknown('未收.txt');
    expect(await room.shows(message, text)).toBe(text);
  });

  it('puts nothing back over a file of the same name', async () => {
    const message = await room.says('/remove 2024');
    await room.presses(message, adminZh.remove);
    await done(message, /已移除/u);
    await writeFiles(testApp.config.corpusDir, { '碧螺春 2024.txt': '碧螺春\n\n另一篇同名的文章。' });
    await room.presses(message, adminZh.undo);
    expect(await room.shows(message, adminZh.restoreOccupied)).toBe(adminZh.restoreOccupied);
  });

  it('keeps the last file that can be read, because the old index would go on quoting it', async () => {
    const manifest = testApp.app.loaded();
    const corpus = manifest?.corpus.filter(({ file }) => file === 'tea/龙井.txt') ?? [];
    const own = await openAdminChat(testApp, { services: { loaded: () => manifest && { ...manifest, corpus } } });
    const message = await own.says('/remove 1');
    await own.presses(message, adminZh.remove);
    expect(await own.shows(message, adminZh.removeLast)).toBe(adminZh.removeLast);
    expect(await testApp.app.corpus.list()).toContain('tea/龙井.txt');
    await own.testBot.stop();
  });
});

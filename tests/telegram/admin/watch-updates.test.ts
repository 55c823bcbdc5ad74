import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { BotServices } from '../../../src/telegram/services.ts';
import { zh } from '../../../src/telegram/locales/zh.ts';
import type { UpdateByItself } from '../../../src/telegram/watch-updates.ts';
import { ADMIN, dataOf, openAdminChat, SECOND_ADMIN, type AdminChat } from '../../support/admin-chat.ts';
import { botMessages } from '../../support/bot-harness.ts';
import { openTestApp, type TestApp } from '../../support/test-app.ts';

let testApp: TestApp;
let adminChat: AdminChat;
let update: UpdateByItself;
/** The last message before anything is updated. */
let known: number;

beforeEach(async () => {
  testApp = await openTestApp({ sample: false, files: { '龙井.txt': '龙井茶\n\n龙井茶园今年采摘了三千斤明前茶。' } });
});
afterEach(async () => {
  await adminChat.testBot.stop();
  await testApp.close();
});

async function start(services: Partial<BotServices> = {}): Promise<void> {
  const given: UpdateByItself[] = [];
  adminChat = await openAdminChat(testApp, { services, bot: { onUpdatable: (made) => given.push(made) } });
  await adminChat.telegram.waitFor(() => given.length === 1);
  update = () => given[0]?.() ?? Promise.resolve('failed');
  // The bot can write to those only who have written to it.
  const hello = await adminChat.says('/help');
  known = hello.id;
}

const put = (name: string, content: string): Promise<void> => writeFile(join(testApp.config.corpusDir, name), content);
const told = (): readonly string[] => botMessages(adminChat.telegram, adminChat.chat).filter(({ id }) => id > known).map(({ text }) => text);

describe('an update of the index that nobody has asked for', () => {
  it('takes the folder in, says so in the log, and disturbs nobody when all is well', async () => {
    await start();
    await put('安溪.txt', '安溪茶\n\n安溪茶园今年采摘了四千斤春茶。');
    expect(await update()).toBe('done');
    expect(testApp.app.loaded()?.articles).toBe(2);
    expect(told()).toEqual([]);
    expect(adminChat.testBot.log).toContainEqual(expect.objectContaining({ level: 'info', message: 'index updated by itself', fields: expect.objectContaining({ articles: 2, skipped: 0 }) }));
  });

  it('tells admins without a sound of a file that cannot be read, once', async () => {
    await start();
    await put('破.pdf', 'no pdf');
    expect(await update()).toBe('done');
    await adminChat.telegram.waitFor(() => told().length === 1);
    expect(told()[0]).toContain(`${zh.admin.changedByItself}\n\n索引已更新。`);
    expect(told()[0]).toContain('破.pdf');
    const sent = adminChat.telegram.callsTo('sendMessage').map(({ params }) => params);
    expect(sent).toContainEqual(expect.objectContaining({ chat_id: ADMIN, disable_notification: true }));
    // The other admin has never written to the bot.
    expect(adminChat.testBot.log).toContainEqual(expect.objectContaining({ message: 'admin not told of the update', fields: expect.objectContaining({ admin: SECOND_ADMIN }) }));
    await put('安溪.txt', '安溪茶\n\n安溪茶园今年采摘了四千斤春茶。');
    expect(await update()).toBe('done');
    expect(told()).toHaveLength(1);
  });

  it('tells of a failure once, keeps the old index, and speaks again when the reason is another', async () => {
    await start();
    await rm(join(testApp.config.corpusDir, '龙井.txt'));
    expect([await update(), await update()]).toEqual(['failed', 'failed']);
    await adminChat.telegram.waitFor(() => told().length === 1);
    expect(told()[0]).toMatch(/^文章文件夹有变化，机器人自动更新索引：\n\n更新失败，原来的索引继续使用。/u);
    expect(testApp.app.loaded()?.articles).toBe(1);
    await put('破.pdf', 'no pdf');
    expect(await update()).toBe('failed');
    expect(told()).toHaveLength(2);
  });

  it('waits for the update that an admin has begun, which serves it as well', async () => {
    let [runs, goOn] = [0, (): void => undefined];
    const gate = new Promise<void>((resolve) => (goOn = resolve));
    const reindex: BotServices['reindex'] = async (options) => {
      runs += 1;
      await gate;
      return testApp.app.reindex(options);
    };
    await start({ reindex });
    await put('安溪.txt', '安溪茶\n\n安溪茶园今年采摘了四千斤春茶。');
    const message = await adminChat.says('/reindex');
    await adminChat.presses(message, zh.admin.update);
    await adminChat.telegram.waitFor(() => runs === 1);
    const outcome = update();
    goOn();
    // Begun after the other, so it may have come too late for that one's list of files, and runs by itself.
    expect(await outcome).toBe('done');
    expect(runs).toBe(2);
  });

  it('is shown to an admin who asks for one meanwhile, who can end it', async () => {
    const reindex: BotServices['reindex'] = ({ signal }) =>
      new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error('aborted')), { once: true }));
    await start({ reindex });
    const outcome = update();
    const message = await adminChat.says('/reindex');
    expect(message.text).toBe(`${zh.reindexRunning}\n${zh.reindexStarted}`);
    adminChat.admin.presses(message, dataOf(message, zh.admin.cancel));
    expect(await outcome).toBe('cancelled');
  });
});

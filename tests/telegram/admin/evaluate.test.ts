import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adminZh } from '../../../src/telegram/locales/admin-zh.ts';
import { openAdminChat, type AdminChat } from '../../support/admin-chat.ts';
import { errorsIn, type TestBotOptions } from '../../support/bot-harness.ts';
import { openTestApp, type TestApp } from '../../support/test-app.ts';

let testApp: TestApp;
let tea: string;
let bridge: string;

beforeAll(async () => {
  testApp = await openTestApp({
    sample: false,
    files: { '龙井.txt': '龙井茶\n\n龙井茶园今年采摘了三千斤明前茶。', '大桥.txt': '大桥\n\n黄河大桥全长两千四百米，去年通车。' },
  });
  const idOf = async (word: string): Promise<string> => (await testApp.passages()).find(({ passage }) => passage.text.includes(word))?.passage.id ?? '';
  [tea, bridge] = [await idOf('三千斤'), await idOf('两千四百米')];
});
afterAll(() => testApp.close());

async function withRoom(options: TestBotOptions, use: (room: AdminChat) => Promise<void>): Promise<void> {
  const room = await openAdminChat(testApp, options);
  try {
    await use(room);
  } finally {
    await room.testBot.stop();
  }
  expect(errorsIn(room.testBot.log)).toEqual([]);
}

describe('/eval of an admin', () => {
  it('asks the questions that were approved of and reports how well they are answered', async () => {
    const evaluationQuestions = () => [
      { text: '龙井茶园采摘了多少斤', passageIds: [tea] },
      { text: '黄河大桥全长多少米', passageIds: [bridge] },
      { text: '黄河大桥全长多少米', passageIds: [tea] },
      { text: '龙井茶园采摘了多少斤', passageIds: ['gone'] },
    ];
    await withRoom({ evaluationQuestions }, async (room) => {
      const message = await room.says('/eval');
      expect(message.text).toBe(adminZh.evalProgress(0, 4));
      const lines = (await room.shows(message, '检验了')).split('\n');
      expect(lines[0]).toBe('检验了 3 个收到 👍 的问题：');
      expect(lines[1]).toBe('第一条就对 recall@1：66.7%');
      expect(lines[4]).toBe('说没有答案：0.0%');
      expect(lines[5]).toBe('另有 1 个问题的段落已不在索引里，没有计入。');
    });
  });

  it('asks what people have pressed 👍 for, each question once', async () => {
    await withRoom({ logQuestions: 'text' }, async (room) => {
      const question = '龙井茶园采摘了多少斤';
      for (const vote of ['👍', '👍', '👎']) {
        await room.presses(await room.says(vote === '👍' ? question : '黄河大桥全长多少米'), vote);
      }
      const message = await room.says('/eval');
      expect(message.text).toBe(adminZh.evalProgress(0, 1));
      const lines = (await room.shows(message, '检验了')).split('\n');
      expect(lines[0]).toBe('检验了 1 个收到 👍 的问题：');
      expect(lines[1]).toBe('第一条就对 recall@1：100.0%');
    });
  });

  it('says how to get questions where there are none', async () => {
    await withRoom({}, async (room) => {
      expect((await room.says('/eval')).text).toBe(adminZh.evalNone);
    });
  });

  it('runs once at a time, and tells why it failed', async () => {
    let fail = (): void => undefined;
    const failed = new Promise<never>((_, reject) => (fail = () => reject(new Error('model is gone'))));
    failed.catch(() => undefined);
    const options = { evaluationQuestions: () => [{ text: '问', passageIds: [tea] }], services: { evaluate: () => failed } };
    await withRoom(options, async (room) => {
      const message = await room.says('/eval');
      expect((await room.says('/eval')).text).toBe(adminZh.evalRunning);
      fail();
      expect(await room.shows(message, '检验失败')).toBe(adminZh.evalFailed('model is gone'));
      expect((await room.says('/eval')).text).toBe(adminZh.evalProgress(0, 1));
    });
  });
});

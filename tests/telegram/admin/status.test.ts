import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CorpusEntry } from '../../../src/indexes/manifest.ts';
import { adminEn } from '../../../src/telegram/locales/admin-en.ts';
import { adminZh } from '../../../src/telegram/locales/admin-zh.ts';
import { zh } from '../../../src/telegram/locales/zh.ts';
import { ADMIN, dataOf, labelsOf, openAdminChat, SECOND_ADMIN, type AdminChat } from '../../support/admin-chat.ts';
import { ask, botMessages, errorsIn, whenHandled } from '../../support/bot-harness.ts';
import { openTestApp, type TestApp } from '../../support/test-app.ts';
import { writeFiles } from '../../support/temp-folder.ts';

/** More files, with longer names, reasons and headlines than any message can hold. */
const LONG_CORPUS = Array.from({ length: 100 }, (_, index): CorpusEntry => {
  const file = { file: `${index}-${'长'.repeat(200)}😀.pdf`, size: 1, modified: 1 };
  if (index >= 70) return { ...file, status: 'skipped', reason: '因'.repeat(500) };
  const figures = { sha256: '', pages: 12, articles: 30, passages: 120, placed: 0.982, notes: [] };
  return { ...file, ...figures, status: 'read', uncertainHeadlines: Array.from({ length: index }, () => '标'.repeat(100)) };
});

let testApp: TestApp;
let room: AdminChat;

beforeAll(async () => {
  testApp = await openTestApp({ sample: false, files: { '龙井.txt': '龙井茶\n\n龙井茶园今年采摘了三千斤明前茶。', '图.jpg': 'no text' } });
  room = await openAdminChat(testApp);
});
afterAll(async () => {
  await room.testBot.stop();
  expect(errorsIn(room.testBot.log)).toEqual([]);
  await testApp.close();
});

/** A bot of its own for one test. */
async function withRoom(options: Parameters<typeof openAdminChat>[1], use: (own: AdminChat) => Promise<void>): Promise<void> {
  const own = await openAdminChat(testApp, options);
  try {
    await use(own);
  } finally {
    await own.testBot.stop();
  }
}

describe('/status of an admin', () => {
  it('tells what is indexed, by which model, what has happened since the start, and what was skipped', async () => {
    for (const question of ['龙井茶园采摘了多少斤', '火星上有多少家银行']) await room.says(question);
    const lines = (await room.says('/status')).text.split('\n');
    expect(lines[0]).toBe('文章 1 篇，段落 1 段');
    expect(lines[1]).toMatch(/^索引建于 \d{4}-\d\d-\d\d \d\d:\d\d UTC（\d+ (?:秒|分钟)前）$/u);
    expect(lines[2]).toBe('文件夹没有变化');
    expect(lines[3]).toBe('模型 builtin');
    expect(lines[4]).toBe('向量：逐条比对，召回率 100%');
    expect(lines[5]).toMatch(/^内存 \d+ MB$/u);
    expect(lines[6]).toMatch(/^已运行 \d+ 秒，回答了 2 个问题，其中 1 个文章里没有答案$/u);
    expect(lines[7]).toBe('没有错误');
    expect(lines.slice(8).join('\n')).toMatch(/^跳过 1 个文件：\n· 图\.jpg：format not supported[^\n]*$/u);
  });

  it('counts the files that have changed since', async () => {
    const names = ['毛尖.txt', '瓜片.txt'];
    await writeFiles(testApp.config.corpusDir, Object.fromEntries(names.map((name) => [name, '又一篇'])));
    try {
      expect((await room.says('/status')).text).toContain('文件夹里有 2 个文件变了：/reindex');
    } finally {
      for (const name of names) await rm(join(testApp.config.corpusDir, name));
    }
  });

  it('says what of the index is damaged, and what answers meanwhile', async () => {
    const trouble = { kind: 'exact-search', reason: 'the index is damaged: vectors.bin has 7 bytes' } as const;
    await withRoom({ services: { trouble: () => trouble } }, async (own) => {
      const { text } = await own.says('/status');
      expect(text).toContain('索引有损坏（现用保存的向量逐一比较来回答）：/reindex');
      expect(text).toContain('vectors.bin has 7 bytes');
    });
  });

  it('names the last errors, newest first, and nobody’s words', async () => {
    const failures = [1, 2, 3, 4, 5, 6];
    let asked = 0;
    const answerer = { answer: () => Promise.reject(new Error(`model failed ${failures[asked++]}`)) };
    await withRoom({ services: { answerer } }, async (own) => {
      for (const failure of failures) await own.says(`秘密 ${failure}`);
      const { text } = await own.says('/status');
      expect(text.split('\n').filter((line) => line.includes('model failed')).map((line) => line.slice(-1))).toEqual(['6', '5', '4', '3', '2']);
      expect(text).not.toContain('秘密');
    });
  });

  it('fits a list of any length into one message', async () => {
    const manifest = testApp.app.loaded();
    if (manifest === null) throw new Error('no index is loaded');
    await withRoom({ services: { loaded: () => ({ ...manifest, corpus: LONG_CORPUS }) } }, async (own) => {
      const { text } = await own.says('/status');
      expect(text.length).toBeLessThanOrEqual(4096);
      const lines = text.split('\n').slice(8);
      expect(lines[0]).toBe('跳过 30 个文件：');
      expect(lines[11]).toBe('· 另有 20 个文件');
    });
  });

  it('is answered in English in an English app', async () => {
    const bob = room.telegram.addUser({ firstName: 'Bob', languageCode: 'en', id: SECOND_ADMIN });
    const { text } = await ask(room.telegram, bob, room.telegram.privateChat(bob), '/status');
    expect(text).toMatch(/^1 article, 1 passage\nIndexed .* UTC \(\d+ \w+ ago\)\nThe folder has not changed since\nModel builtin\nVectors: all compared, recall 100%\nMemory \d+ MB\nUp for .*\nNo errors\nSkipped 1 file:\n· 图\.jpg: .*$/u);
    expect((await ask(room.telegram, bob, room.telegram.privateChat(bob), '/files')).text).toMatch(/^2 files:\n1\. 图\.jpg: format not supported/u);
    expect((await ask(room.telegram, bob, room.telegram.privateChat(bob), '/help')).text).toContain(adminEn.help);
  });

  it('says that there is no index when there is none', async () => {
    await withRoom({ services: { loaded: () => null } }, async (own) => {
      expect((await own.says('/status')).text).toContain(zh.noIndex);
      expect((await own.says('/files')).text).toBe(zh.noIndex);
    });
  });
});

describe('/files of an admin', () => {
  it('numbers the files and tells what became of each', async () => {
    const message = await room.says('/files');
    expect(message.text).toMatch(/^共 2 个文件：\n1\. 图\.jpg：format not supported.*\n2\. 龙井\.txt：文章 1 篇，段落 1 段，归入 100%$/u);
    expect(labelsOf(message)).toEqual([]);
  });

  it('shows a long list a page at a time in one message, names cut in the middle', async () => {
    const manifest = testApp.app.loaded();
    if (manifest === null) throw new Error('no index is loaded');
    let corpus = LONG_CORPUS;
    await withRoom({ services: { loaded: () => ({ ...manifest, corpus }) } }, async (own) => {
      const message = await own.says('/files');
      const first = message.text.split('\n');
      expect(first[0]).toBe('共 100 个文件，第 1/10 页：');
      expect(first).toHaveLength(11);
      expect(first[3]).toMatch(/^3\. 2-长+…长+😀\.pdf：12 页，文章 30 篇，段落 120 段，归入 98\.2%；标题存疑 2 个：标{19}…、标{19}…$/u);
      expect(labelsOf(message)).toEqual([adminZh.next]);
      await own.presses(message, adminZh.next);
      await own.shows(message, '第 2/10 页');
      expect(labelsOf(message)).toEqual([adminZh.previous, adminZh.next]);
      const onward = dataOf(message, adminZh.next);
      corpus = corpus.slice(0, 15);
      await own.admin.presses(message, onward).answer();
      expect(await own.shows(message, '第 2/2 页')).toContain('\n15. ');
      expect(labelsOf(message)).toEqual([adminZh.previous]);
      // Pressed once more in an app that shows the old page still.
      await own.admin.presses(message, onward, { evenIfGone: true }).answer();
      await own.presses(message, adminZh.previous);
      await own.shows(message, '第 1/2 页');
      expect(errorsIn(own.testBot.log)).toEqual([]);
    });
  });
});

describe('what is for admins', () => {
  it.each(['/reindex', '/status', '/files', '/add', '/remove 1', '/eval', '/reindex@yinju_bot', '/status now'])('gets anybody else what an unknown command gets in private: %s', async (command) => {
    const { telegram } = room;
    const stranger = telegram.addUser({ firstName: 'Carol', languageCode: 'zh-hans' });
    const unknown = await ask(telegram, stranger, telegram.privateChat(stranger), '/weather');
    const answer = await ask(telegram, stranger, telegram.privateChat(stranger), command);
    expect([answer.text, answer.entities, answer.replyMarkup]).toEqual([unknown.text, unknown.entities, unknown.replyMarkup]);
  });

  it('gets silence in a group, as does an admin who writes anonymously, or in the name of a group whose id is listed', async () => {
    const { telegram, admin } = room;
    const group = telegram.addGroup({ title: '读书会', supergroup: true });
    const stranger = telegram.addUser({ firstName: 'Carol' });
    const anonymous = telegram.addUser({ firstName: 'Dan' });
    group.promote(anonymous, { anonymous: true });
    const document = { name: 'a.txt', bytes: Buffer.from('一篇文章。') };
    for (const person of [stranger, anonymous]) {
      for (const command of ['/status', '/reindex']) expect(person.sends(group, command).delivered).toBe(true);
      expect(person.sends(group, '/add', { document }).delivered).toBe(true);
    }
    await whenHandled(telegram, stranger);
    expect(botMessages(telegram, group)).toEqual([]);
    // The id that stands for all anonymous administrators is nobody's, also when somebody has put it into ADMIN_IDS.
    await withRoom({ adminIds: [ADMIN, 1_087_968_824] }, async (own) => {
      const other = own.telegram.addGroup({ title: '读书会', supergroup: true });
      other.promote(own.admin, { anonymous: true });
      expect(own.admin.sends(other, '/status').delivered).toBe(true);
      await whenHandled(own.telegram, own.telegram.addUser({ firstName: 'Eve' }));
      expect(botMessages(own.telegram, other)).toEqual([]);
    });
    expect(admin.id).toBe(ADMIN);
  });

  it('does nothing for anybody else who presses, copies or forges a button', async () => {
    const { telegram, admin, chat } = room;
    const group = telegram.addGroup({ title: '读书会' });
    const command = admin.sends(group, '/reindex');
    const plan = await telegram.waitFor(() => botMessages(telegram, group).find(({ id }) => id > command.id));
    const stranger = telegram.addUser({ firstName: 'Carol', languageCode: 'zh-hans' });
    const before = { text: plan.text, built: testApp.app.loaded()?.createdAt };
    const copied = dataOf(plan, adminZh.updateAll);
    const asked = await ask(telegram, stranger, telegram.privateChat(stranger), '/help');
    for (const data of [copied, dataOf(plan, adminZh.close)]) {
      // What a button that nobody knows gets.
      expect((await stranger.presses(plan, data).answer()).text).toBe(zh.buttons.stale);
      expect((await stranger.presses(asked, data, { evenIfGone: true }).answer()).text).toBe(zh.buttons.stale);
    }
    expect((await stranger.presses(asked, 'x', { evenIfGone: true }).answer()).text).toBe(zh.buttons.stale);
    // An admin's own app sends only what the bot has signed.
    const mine = await room.says('/files');
    for (const data of ['admin:reindex:full', 'admin:reindex:full:AAAAAAAA', copied.replace('full', 'go'), copied.slice(0, -1), 'admin:nothing', ':', 'x']) {
      await admin.presses(mine, data, { evenIfGone: true }).answer();
    }
    await whenHandled(telegram, stranger);
    expect(plan).toMatchObject({ text: before.text, history: [] });
    expect(labelsOf(plan)).toEqual([adminZh.updateAll, adminZh.close]);
    expect(mine.history).toEqual([]);
    expect(testApp.app.loaded()?.createdAt).toBe(before.built);
    expect(botMessages(telegram, chat).at(-1)).toBe(mine);
  });

  it('has help of its own, in private only', async () => {
    const { telegram, admin } = room;
    expect((await room.says('/help')).text).toBe(`${zh.help('yinju_bot')}\n\n${adminZh.help}`);
    const group = telegram.addGroup({ title: '读书会' });
    const command = admin.sends(group, '/help');
    const shown = await telegram.waitFor(() => botMessages(telegram, group).find(({ id }) => id > command.id));
    expect(shown.text).toBe(zh.help('yinju_bot'));
  });
});

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../../src/store/database.ts';
import { en } from '../../src/telegram/locales/en.ts';
import { zh } from '../../src/telegram/locales/zh.ts';
import { answerTo, ask, botMessages, errorsIn, startTelegram, startTestBot, whenHandled, type TestBot } from '../support/bot-harness.ts';
import type { Group } from '../support/fake-bot-api/groups.ts';
import type { Person } from '../support/fake-bot-api/people.ts';
import type { ChatRef } from '../support/fake-bot-api/person-messages.ts';
import type { FakeBotApi } from '../support/fake-bot-api/server.ts';
import type { ChatMessage } from '../support/fake-bot-api/world.ts';
import { BLOCKQUOTE, marked } from '../support/marked-text.ts';
import { openTestApp, type TestApp } from '../support/test-app.ts';

const QUESTION = '淄博高新区2023年GDP增长多少';
const UNANSWERED = '红烧肉怎么做';
const BOT_ADMIN = 4711;

const database = openDatabase(':memory:');
let testApp: TestApp;
let telegram: FakeBotApi;
let testBot: TestBot;
/** The bot runs through all tests; each has people and a group of its own. */
let alice: Person;
let owner: Person;
let group: Group;
let chat: ChatRef;

beforeAll(async () => {
  testApp = await openTestApp();
  telegram = await startTelegram();
  testBot = await startTestBot(testApp, { telegram, database, adminIds: [BOT_ADMIN] });
});

afterAll(async () => {
  await testBot.stop();
  await telegram.close();
  await testApp.close();
  expect(telegram.losses).toEqual([]);
});

beforeEach(() => {
  alice = telegram.addUser({ firstName: 'Alice', languageCode: 'zh-hans' });
  owner = telegram.addUser({ firstName: 'Olga', languageCode: 'zh-hans' });
  group = telegram.addGroup({ title: '读书会', supergroup: true, owner });
  chat = telegram.privateChat(alice);
});

afterEach(() => expect(errorsIn(testBot.log)).toEqual([]));

const says = (text: string, person = alice, where: ChatRef = chat) => ask(telegram, person, where, text);

/** The callback data of the button with a label. */
function dataOf(menu: ChatMessage, label: string): string {
  const buttons = menu.replyMarkup?.inline_keyboard?.flat() ?? [];
  const data = buttons.find(({ text }) => text === label || text === `✓ ${label}`)?.callback_data;
  if (data === undefined) throw new Error(`no button "${label}" among ${buttons.map(({ text }) => text).join(', ')}`);
  return data;
}

const chosen = (menu: ChatMessage): string[] =>
  (menu.replyMarkup?.inline_keyboard ?? []).flat().flatMap(({ text }) => (text.startsWith('✓ ') ? [text.slice(2)] : []));

const press = (person: Person, menu: ChatMessage, label: string) => person.presses(menu, dataOf(menu, label)).answer();

describe('/settings in private', () => {
  it('replies with what holds and with buttons, the chosen ones marked', async () => {
    const command = alice.sends(chat, '/settings');
    const menu = await answerTo(telegram, command);
    expect(menu).toMatchObject({ text: '本聊天的设置\n界面语言：跟随提问\n每次最多引文：3 条', replyToId: command.id });
    expect(chosen(menu)).toEqual(['跟随提问', '3']);
    expect(menu.replyMarkup?.inline_keyboard?.map((row) => row.length)).toEqual([3, 5]);
  });

  it('changes the number of quotes, and says so in the same message', async () => {
    const menu = await says('/settings');
    expect(await press(alice, menu, '1')).toMatchObject({ text: zh.settings.saved });
    await telegram.waitFor(() => chosen(menu).includes('1'));
    expect(menu.text).toContain('每次最多引文：1 条');
    expect(marked(await says(QUESTION), BLOCKQUOTE)).toHaveLength(1);
    await press(alice, menu, '5');
    expect(marked(await says(QUESTION), BLOCKQUOTE)).toHaveLength(5);
  });

  it('changes the language of the menu, of answers and of help at once', async () => {
    const menu = await says('/settings');
    await press(alice, menu, 'English');
    await telegram.waitFor(() => menu.text.startsWith('Settings of this chat\nLanguage: English'));
    expect((await says(UNANSWERED)).text).toBe(en.noAnswer['not-in-corpus']);
    expect((await says('/help')).text).toBe(en.help('yinju_bot'));
    expect((await says('/weather')).text).toBe(en.unknownCommand);
  });

  it('takes a press on what is chosen already, and a second one on the same, calmly', async () => {
    const menu = await says('/settings');
    expect(await press(alice, menu, '3')).toMatchObject({ text: zh.settings.saved });
    expect(await press(alice, menu, '3')).toMatchObject({ text: zh.settings.saved });
    await whenHandled(telegram, alice);
    expect(chosen(menu)).toEqual(['跟随提问', '3']);
  });

  it('saves a choice whose menu was deleted meanwhile', async () => {
    const menu = await says('/settings');
    const data = dataOf(menu, '2');
    alice.deletes(menu);
    expect(await alice.presses(menu, data, { evenIfGone: true }).answer()).toMatchObject({ text: zh.settings.saved });
    expect(chosen(await says('/settings'))).toContain('2');
  });

  it('answers a forged button kindly and changes nothing', async () => {
    const menu = await says('/settings');
    for (const data of ['set:quotes:5', 'set:quotes:5:AAAAAAAA', dataOf(menu, '5').replace(':5:', ':4:')]) {
      expect(await alice.presses(menu, data, { evenIfGone: true }).answer()).toMatchObject({ text: zh.settings.staleButton });
    }
    expect(chosen(await says('/settings'))).toContain('3');
  });

  it('holds for this chat only', async () => {
    await says('/quotes 1');
    const bob = telegram.addUser({ firstName: 'Bob', languageCode: 'zh-hans' });
    expect(marked(await says(QUESTION, bob, telegram.privateChat(bob)), BLOCKQUOTE)).toHaveLength(3);
  });
});

describe('the short commands', () => {
  it.each([
    ['/lang en', 'Language: English'],
    ['/lang 中文', '界面语言：中文'],
    ['/lang 自动', '界面语言：跟随提问'],
    ['/quotes 4', '每次最多引文：4 条'],
    ['/quotes ２', '每次最多引文：2 条'],
  ])('%s changes the setting and shows all', async (command, line) => {
    const menu = await says(command);
    expect(menu.text.split('\n')).toContain(line);
    expect(menu.replyMarkup?.inline_keyboard).toBeDefined();
  });

  it.each(['/lang', '/quotes'])('%s alone shows the menu', async (command) => {
    expect((await says(command)).text).toMatch(/^本聊天的设置\n/u);
  });

  it.each([
    ['/lang fr', zh.settings.usage.lang],
    ['/lang toString', zh.settings.usage.lang],
    ['/quotes 6', zh.settings.usage.quotes],
    ['/quotes 0', zh.settings.usage.quotes],
    ['/quotes many', zh.settings.usage.quotes],
    ['/quiet on', zh.settings.quietInGroups],
  ])('%s says what it takes', async (command, text) => {
    expect((await says(command)).text).toBe(text);
  });
});

describe('a group', () => {
  it('is set by its owner and administrators, and by admins of the bot', async () => {
    const administrator = telegram.addUser({ firstName: 'Anna', languageCode: 'zh-hans' });
    group.promote(administrator);
    const botAdmin = telegram.addUser({ firstName: 'Boss', languageCode: 'zh-hans', id: BOT_ADMIN });
    for (const [person, quotes] of [[owner, 1], [administrator, 2], [botAdmin, 4]] as const) {
      expect((await says(`/quotes@yinju_bot ${quotes}`, person, group)).text).toContain(`每次最多引文：${quotes} 条`);
    }
  });

  it('is not set by members, neither by command nor by button', async () => {
    expect((await says('/quotes 1', alice, group)).text).toBe(zh.settings.adminsOnly);
    const menu = await says('/settings', alice, group);
    expect(await press(alice, menu, '1')).toMatchObject({ text: zh.settings.adminsOnly, showAlert: true });
    expect(chosen(await says('/settings', alice, group))).toContain('3');
  });

  it('is set by an administrator who writes as the group, and who presses as the person', async () => {
    group.promote(alice, { anonymous: true });
    const menu = await says('/quotes 2', alice, group);
    expect(chosen(menu)).toContain('2');
    await press(alice, menu, '4');
    await telegram.waitFor(() => chosen(menu).includes('4'));
  });

  it('is not set by one who was an administrator', async () => {
    group.promote(alice);
    const menu = await says('/settings', alice, group);
    group.demote(alice);
    expect(await press(alice, menu, '1')).toMatchObject({ showAlert: true });
    expect(menu.text).toContain('3 条');
  });

  it('answers with its number of quotes, in its language, whoever asks', async () => {
    await says('/quotes 2', owner, group);
    await says('/lang en', owner, group);
    expect(marked(await says(`/ask ${QUESTION}`, alice, group), BLOCKQUOTE)).toHaveLength(2);
    expect((await says(`/ask ${UNANSWERED}`, alice, group)).text).toBe(en.noAnswer['not-in-corpus']);
  });

  it('is answered in its topics, and its menu stands in the topic', async () => {
    const forum = telegram.addGroup({ title: '论坛', forum: true, owner });
    const thread = forum.topic('设置');
    const command = owner.sends(forum, '/settings', { thread });
    expect(await answerTo(telegram, command)).toMatchObject({ replyToId: command.id, threadId: thread.id });
  });

  it('keeps its settings when it becomes a supergroup', async () => {
    const basic = telegram.addGroup({ title: '小群', owner });
    await says('/quotes 1', owner, basic);
    await says('/lang en', owner, basic);
    const upgraded = basic.upgrade();
    const answer = await says(`/ask ${QUESTION}`, alice, upgraded);
    expect(marked(answer, BLOCKQUOTE)).toHaveLength(1);
    expect((await says('/settings', owner, upgraded)).text).toContain('Language: English');
  });
});

describe('quiet mode', () => {
  beforeEach(async () => {
    const menu = await says('/quiet on', owner, group);
    expect(chosen(menu)).toContain('安静');
    expect(menu.text).toContain('不发消息');
  });

  it('puts a reaction on a question without an answer and sends nothing', async () => {
    const before = botMessages(telegram, group).length;
    const questions = [`/ask ${UNANSWERED}`, `@yinju_bot ${UNANSWERED}`, '/ask 淄博高新区2019年GDP增长多少'].map((text) => alice.sends(group, text));
    await telegram.waitFor(() => questions.every(({ reactions }) => reactions.includes('🤷')), 10_000);
    await whenHandled(telegram, alice);
    expect(botMessages(telegram, group)).toHaveLength(before);
  });

  it('still answers what the articles answer, and says how to ask', async () => {
    expect(marked(await says(`/ask ${QUESTION}`, alice, group), BLOCKQUOTE)).toHaveLength(3);
    expect((await says('/ask', alice, group)).text).toBe(zh.askUsage);
    expect((await says('/ask ？？？', alice, group)).text).toBe(zh.noAnswer['empty-question']);
  });

  it('is silent where the group forbids reactions', async () => {
    telegram.injectFault({ method: 'setMessageReaction', status: 400, description: 'Bad Request: REACTION_INVALID' });
    const before = botMessages(telegram, group).length;
    const calls = telegram.callsTo('setMessageReaction').length;
    alice.sends(group, `/ask ${UNANSWERED}`);
    await telegram.waitFor(() => telegram.callsTo('setMessageReaction').length > calls, 10_000);
    await whenHandled(telegram, alice);
    expect(botMessages(telegram, group)).toHaveLength(before);
  });

  it('answers a question that is edited into one that the articles answer, and says so in its answer when it is edited back', async () => {
    const question = alice.sends(group, `/ask ${UNANSWERED}`);
    await telegram.waitFor(() => question.reactions.includes('🤷'), 10_000);
    alice.edits(question, `/ask ${QUESTION}`);
    const answer = await answerTo(telegram, question);
    expect(marked(answer, BLOCKQUOTE)).toHaveLength(3);
    alice.edits(question, `/ask ${UNANSWERED}`);
    await telegram.waitFor(() => answer.text === zh.noAnswer['not-in-corpus'], 10_000);
  });

  it('ends', async () => {
    await says('/quiet off', owner, group);
    expect((await says(`/ask ${UNANSWERED}`, alice, group)).text).toBe(zh.noAnswer['not-in-corpus']);
  });
});

describe('settings and their buttons', () => {
  it('outlive a restart of the bot', async () => {
    const menu = await says('/quotes 1');
    await testBot.stop();
    testBot = await startTestBot(testApp, { telegram, database, adminIds: [BOT_ADMIN] });
    expect(marked(await says(QUESTION), BLOCKQUOTE)).toHaveLength(1);
    await press(alice, menu, '2');
    expect(marked(await says(QUESTION), BLOCKQUOTE)).toHaveLength(2);
  });
});

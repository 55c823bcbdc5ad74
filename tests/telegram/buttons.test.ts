import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase, type Database } from '../../src/store/database.ts';
import type { Vote } from '../../src/store/feedback.ts';
import { createCallbackSigner } from '../../src/telegram/callback-data.ts';
import { en } from '../../src/telegram/locales/en.ts';
import { zh } from '../../src/telegram/locales/zh.ts';
import type { BotServices } from '../../src/telegram/services.ts';
import { ask, botMessages, errorsIn, startTelegram, startTestBot, TOKEN, whenHandled, type TestBot, type TestBotOptions } from '../support/bot-harness.ts';
import { buttonsOf, dataOf } from '../support/buttons.ts';
import type { CallbackAnswer } from '../support/fake-bot-api/answers.ts';
import type { Person } from '../support/fake-bot-api/people.ts';
import type { FakeBotApi } from '../support/fake-bot-api/server.ts';
import type { ChatMessage } from '../support/fake-bot-api/world.ts';
import { BLOCKQUOTE, marked } from '../support/marked-text.ts';
import { openTestApp, type TestApp } from '../support/test-app.ts';

const QUESTION = '淄博高新区2023年GDP增长多少';
const { buttons } = zh;

let testApp: TestApp;
let database: Database;
let telegram: FakeBotApi;
let testBot: TestBot;
let alice: Person;
let bob: Person;
const votes: Vote[] = [];

beforeAll(async () => {
  testApp = await openTestApp();
  telegram = await startTelegram();
  database = openDatabase(':memory:');
  testBot = await start();
});
afterAll(async () => {
  await testBot.stop();
  await telegram.close();
  database.close();
  await testApp.close();
});

beforeEach(() => {
  votes.length = 0;
  alice = telegram.addUser({ firstName: 'Alice', languageCode: 'zh-hans' });
  bob = telegram.addUser({ firstName: 'Bob', languageCode: 'de' });
});
afterEach(() => {
  expect(telegram.losses).toEqual([]);
  expect(errorsIn(testBot.log)).toEqual([]);
});

function start(services: Partial<BotServices> = {}, bot: TestBotOptions['bot'] = {}): Promise<TestBot> {
  return startTestBot(testApp, { telegram, database, services, bot: { onVote: (vote) => votes.push(vote), ...bot } });
}

async function restart(...options: Parameters<typeof start>): Promise<void> {
  await testBot.stop();
  testBot = await start(...options);
}

const asks = (text: string, person = alice): Promise<ChatMessage> => ask(telegram, person, telegram.privateChat(person), text);
const presses = (message: ChatMessage, button: string | RegExp, person = alice): Promise<CallbackAnswer> => person.presses(message, dataOf(message, button)).answer();
const labels = (message: ChatMessage): string[] => buttonsOf(message).map(({ text }) => text);
const quotesIn = (message: ChatMessage): string[] => marked(message, BLOCKQUOTE);
const shareOf = (message: ChatMessage): string => buttonsOf(message).find(({ text }) => text === buttons.share)?.switch_inline_query ?? '';

/** Texts as one line: passages stand next to each other or on lines of their own. */
const flat = (texts: readonly string[]): string => texts.join('').replaceAll('\n', '');

/** The text of the article that a quote is from, as it was indexed. */
async function articleOf(quote: string): Promise<readonly string[]> {
  const passages = await testApp.passages();
  const found = passages.find(({ passage }) => passage.text === quote);
  return passages.filter(({ passage }) => passage.articleId === found?.passage.articleId).map(({ passage }) => passage.text);
}

describe('the keyboard under quotes', () => {
  it('has pages, the quotes one by one, votes and share', async () => {
    const answer = await asks(QUESTION);
    expect(labels(answer)).toEqual(['1/3', '›', ...[1, 2, 3].map(buttons.quote), '👍', '👎', buttons.share]);
    for (const { callback_data } of buttonsOf(answer)) expect(Buffer.byteLength(callback_data ?? '')).toBeLessThanOrEqual(64);
  });

  it('speaks the language of the question', async () => {
    const answer = await asks('What was the GDP growth of Zibo High-tech Zone in 2023?');
    expect(labels(answer)).toContain(en.buttons.share);
    await presses(answer, en.buttons.quote(1));
    expect(labels(answer)).toContain(en.buttons.whole);
  });

  it('turns the pages in place, forth and back', async () => {
    const answer = await asks(QUESTION);
    const first = answer.text;
    expect(await presses(answer, '›')).toMatchObject({ text: '' });
    expect(labels(answer).slice(0, 4)).toEqual(['‹', '2/3', '›', buttons.quote(4)]);
    expect(quotesIn(answer)).toHaveLength(3);
    const ranked = (await testApp.app.answerer.answer(QUESTION, { limit: 9 })).quotes;
    expect(quotesIn(answer)).toEqual(ranked.slice(3, 6).map(({ text }) => text));
    await presses(answer, '›');
    expect(labels(answer).slice(0, 2)).toEqual(['‹', '3/3']);
    await presses(answer, '‹');
    await presses(answer, '‹');
    expect(answer.text).toBe(first);
    expect(botMessages(telegram, telegram.privateChat(alice))).toHaveLength(1);
  });

  it('takes a press on the number of the page for nothing', async () => {
    const answer = await asks(QUESTION);
    expect(await presses(answer, '1/3')).toMatchObject({ text: '' });
    expect(answer.history).toEqual([]);
  });

  it('in a group is for everybody', async () => {
    const group = telegram.addGroup({ title: '读书会', forum: true });
    const answer = await ask(telegram, alice, group, `/ask ${QUESTION}`, { thread: group.topic('一') });
    await presses(answer, '›', bob);
    expect(labels(answer)[1]).toBe('2/3');
    expect(await presses(answer, buttons.quote(4), bob)).toMatchObject({ text: '' });
    await presses(answer, buttons.whole, bob);
    expect(botMessages(telegram, group).at(-1)).toMatchObject({ replyToId: answer.id, threadId: answer.threadId, isTopicMessage: true });
    for (const person of [alice, bob]) expect(telegram.messages(telegram.privateChat(person))).toEqual([]);
  });
});

describe('one quote', () => {
  it('stands alone with its own buttons, and leads back', async () => {
    const answer = await asks(QUESTION);
    const [, second = ''] = quotesIn(answer);
    const page = answer.text;
    await presses(answer, buttons.quote(2));
    expect(quotesIn(answer)).toEqual([second]);
    expect(labels(answer)).toEqual(expect.arrayContaining([buttons.whole, buttons.back, '👍', '👎', buttons.share]));
    await presses(answer, buttons.back);
    expect(answer.text).toBe(page);
  });

  it('leads back to the page it is from', async () => {
    const answer = await asks(QUESTION);
    await presses(answer, '›');
    const page = answer.text;
    await presses(answer, buttons.quote(5));
    await presses(answer, buttons.back);
    expect(answer.text).toBe(page);
  });

  it('is shown with the passages before and after it, word for word, its sentence still marked', async () => {
    const answer = await asks('齐鲁储能谷总投资多少');
    const sentence = marked(answer, 'bold')[0];
    const [quote = ''] = quotesIn(answer);
    const article = await articleOf(quote);
    const place = article.indexOf(quote);
    await presses(answer, buttons.quote(1));
    for (let before = 1; before <= place; before += 1) {
      await presses(answer, buttons.before);
      expect(flat(quotesIn(answer))).toBe(flat(article.slice(place - before, place + 1)));
    }
    expect(labels(answer)).not.toContain(buttons.before);
    for (let after = 1; place + after < article.length; after += 1) await presses(answer, buttons.after);
    expect(flat(quotesIn(answer))).toBe(flat(article));
    expect(labels(answer)).not.toContain(buttons.after);
    expect(marked(answer, 'bold')).toEqual([sentence]);
  });

  it('that is the only one of a page has its buttons at once; the press says where the article ends', async () => {
    await restart({}, { asking: { pageSizeOf: () => 1 } });
    const answer = await asks('齐鲁储能谷总投资多少');
    expect(labels(answer)).toEqual(['1/3', '›', buttons.before, buttons.after, buttons.whole, zh.card.button, '👍', '👎', buttons.share]);
    const article = await articleOf(quotesIn(answer)[0] ?? '');
    for (let press = 0; labels(answer).includes(buttons.before); press += 1) {
      expect(press).toBeLessThan(article.length);
      expect((await presses(answer, buttons.before)).text).toMatch(new RegExp(`^(?:${buttons.nothingBefore})?$`, 'u'));
    }
    expect(labels(answer)).toContain('1/3');
    await restart();
  });

  it('has the buttons of other features', async () => {
    await restart({}, { quoteButtons: [{ verb: 'c', label: () => '🖼' }] });
    const answer = await asks(QUESTION);
    await presses(answer, buttons.quote(2));
    expect(dataOf(answer, '🖼')).toMatch(/^c:\d+:1:[\w-]{8}$/u);
    await restart();
  });
});

describe('the whole article', () => {
  it('comes as messages with headline and source, in reply to the answer', async () => {
    const answer = await asks('齐鲁储能谷总投资多少');
    const article = await articleOf(quotesIn(answer)[0] ?? '');
    await presses(answer, buttons.quote(1));
    await presses(answer, buttons.whole);
    const sent = botMessages(telegram, telegram.privateChat(alice)).slice(1);
    expect(sent.length).toBeLessThanOrEqual(2);
    expect(sent[0]).toMatchObject({ replyToId: answer.id });
    expect(sent[0]?.text).toMatch(/^三十年攒下家底，淄博高新区让产业抱团\n— 储能谷与产业集群\.txt\n\n/u);
    const text = sent.map((message) => message.text).join('\n');
    for (const passage of article) for (const line of passage.split('\n')) expect(text).toContain(line);
  });
});

describe('votes', () => {
  it('are counted, each person once, and told of', async () => {
    const group = telegram.addGroup({ title: '读书会' });
    const answer = await ask(telegram, alice, group, `/ask ${QUESTION}`);
    expect(await presses(answer, '👍', alice)).toMatchObject({ text: buttons.voted });
    expect(labels(answer)).toEqual(expect.arrayContaining(['👍 1', '👎']));
    await presses(answer, /^👍/u, alice);
    await presses(answer, /^👍/u, bob);
    expect(labels(answer)).toContain('👍 2');
    await presses(answer, /^👎/u, bob);
    expect(labels(answer)).toEqual(expect.arrayContaining(['👍 1', '👎 1']));
    expect(votes.map(({ userId, vote }) => [userId, vote])).toEqual([[alice.id, 1], [alice.id, 1], [bob.id, 1], [bob.id, -1]]);
    await presses(answer, '›');
    expect(labels(answer)).toEqual(expect.arrayContaining(['👍 1', '👎 1']));
  });

  it('are taken on refusals, too', async () => {
    const refusal = await asks('红烧肉怎么做');
    await presses(refusal, '👎');
    expect(votes).toMatchObject([{ vote: -1 }]);
    expect(labels(refusal)).toContain('👎 1');
  });
});

describe('sharing', () => {
  it('offers exactly the quotes that are shown, in any chat', async () => {
    const answer = await asks(QUESTION);
    const inline = alice.asksInline(shareOf(answer));
    const { results } = await inline.answer();
    expect(shareOf(answer).length).toBeLessThanOrEqual(256);
    expect(results.map((result) => marked(result, BLOCKQUOTE)[0])).toEqual(quotesIn(answer));
    expect(results.map((result) => marked(result, 'bold')[0])).toEqual(marked(answer, 'bold'));
    await presses(answer, buttons.quote(2));
    const one = await alice.asksInline(shareOf(answer)).answer();
    expect(one.results.map((result) => marked(result, BLOCKQUOTE)[0])).toEqual(quotesIn(answer));
  });

  it('of a passage that is gone offers nothing and says so', async () => {
    expect(await alice.asksInline('#0123456789ab.0-4').answer()).toMatchObject({ results: [], button: { text: zh.inlineNothing } });
  });
});

describe('buttons that are old', () => {
  it('work after a restart', async () => {
    const answer = await asks(QUESTION);
    await restart();
    await presses(answer, '›');
    expect(labels(answer)[1]).toBe('2/3');
    await presses(answer, buttons.quote(4));
    expect(quotesIn(answer)).toHaveLength(1);
  });

  it('answer kindly when the passage is gone, and skip it where others are left', async () => {
    const answer = await asks(QUESTION);
    const ranked = (await testApp.app.answerer.answer(QUESTION, { limit: 9 })).quotes;
    const gone = new Set(ranked.slice(3, 5).map(({ passageId }): string => passageId));
    await restart({ passage: async (id) => (gone.has(id) ? null : testApp.app.passage(id)) });
    await presses(answer, '›');
    expect(quotesIn(answer)).toEqual([ranked[5]?.text]);
    await restart({ passage: () => Promise.resolve(null), article: () => Promise.resolve([]) });
    const before = answer.text;
    for (const button of ['›', buttons.before, buttons.whole]) expect(await presses(answer, button)).toMatchObject({ text: buttons.gone });
    expect(answer.text).toBe(before);
    await restart();
  });

  it('answer kindly when the answer is forgotten', async () => {
    const answer = await asks(QUESTION);
    database.run('DELETE FROM answers');
    expect(await presses(answer, '›')).toMatchObject({ text: buttons.stale });
    expect(await presses(answer, '👍', alice)).toMatchObject({ text: buttons.stale });
    expect(votes).toEqual([]);
  });

  it('answer kindly when the message is gone', async () => {
    const answer = await asks(QUESTION);
    const data = dataOf(answer, '›');
    const others = botMessages(telegram, telegram.privateChat(alice)).length;
    await deleteMessage(answer);
    expect(await alice.presses(answer, data, { evenIfGone: true }).answer()).toMatchObject({ text: buttons.stale });
    expect(botMessages(telegram, telegram.privateChat(alice))).toHaveLength(others - 1);
  });

  it('are no longer there when the press is too old, and nothing breaks', async () => {
    const answer = await asks(QUESTION);
    const press = alice.presses(answer, dataOf(answer, '›'));
    telegram.expireQueries();
    await whenHandled(telegram, bob);
    expect(press.delivered).toBe(true);
    expect(labels(answer)[1]).toBe('2/3');
  });
});

describe('data that nobody was given', () => {
  const forged = ['p:1:1', 'p:1:1:AAAAAAAA', 'v:1:1:', ':', 'x', '：', 'constructor:1', '__proto__'];

  it.each(forged)('does nothing: %j', async (data) => {
    const answer = await asks(QUESTION);
    expect(await alice.presses(answer, data, { evenIfGone: true }).answer()).toMatchObject({ text: buttons.stale });
    expect(answer.history).toEqual([]);
  });

  it('does nothing when it is signed for another chat, or for numbers that are none', async () => {
    const group = telegram.addGroup({ title: '读书会' });
    const secret = await asks(QUESTION);
    const answer = await ask(telegram, bob, group, `/ask ${QUESTION}`);
    expect(await bob.presses(answer, dataOf(secret, '›'), { evenIfGone: true }).answer()).toMatchObject({ text: en.buttons.stale });
    expect(answer.history).toEqual([]);
    const { sign } = createCallbackSigner(TOKEN);
    const [id] = /(?<=:)\d+/u.exec(dataOf(secret, '›')) ?? [];
    for (const payload of [`p:${id}:99`, `p:${id}:-1`, `p:${id}:x`, `q:${id}:77:0:0`, `w:${id}:-2`, 'p', 'p::', 'w:x:y', 'constructor:1:1']) {
      const { text } = await alice.presses(secret, sign(payload), { evenIfGone: true }).answer();
      expect([buttons.gone, buttons.stale]).toContain(text);
    }
    expect(secret.history).toEqual([]);
  });

  it('is not taken from people that the bot does not answer', async () => {
    const answer = await asks(QUESTION);
    await testBot.stop();
    testBot = await startTestBot(testApp, { telegram, database, allowedChatIds: [4711] });
    const carol = telegram.addUser({ firstName: 'Carol' });
    expect(await alice.presses(answer, dataOf(answer, '›')).answer()).toMatchObject({ text: '' });
    expect(answer.history).toEqual([]);
    expect(carol.id).not.toBe(4711);
    await restart();
  });
});

/** As a person does in the private chat, for both sides. */
async function deleteMessage({ chatId, id }: ChatMessage): Promise<void> {
  await fetch(`${telegram.url}/bot${TOKEN}/deleteMessage?chat_id=${chatId}&message_id=${id}`);
}

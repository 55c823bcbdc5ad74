import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { botMessages, errorsIn, startTestBot, whenHandled, type TestBot } from '../support/bot-harness.ts';
import type { Person } from '../support/fake-bot-api/people.ts';
import type { ChatMessage } from '../support/fake-bot-api/world.ts';
import { BLOCKQUOTE, marked } from '../support/marked-text.ts';
import { openTestApp, type TestApp } from '../support/test-app.ts';

/** More than two messages without a blank or a sentence end; surrogate pairs stand at odd and at even offsets. */
const UNBROKEN = `紫砂壶窑温${'山高水𠮷长路远天阔𡃁云淡风'.repeat(600)}一千二百度`;
/** More than two messages of words without a sentence end. */
const WORDS = `porcelain kilns need ${'clay and water and wood and fire and time, '.repeat(210)}and patience`;
/** Three passages of one sentence each that need more than one message together. */
const SENTENCES = ['景泰蓝铜胎', '景泰蓝掐丝', '景泰蓝点蓝'].map((subject) => `${subject}的工序很多${'，一道接着一道做下去'.repeat(180)}。`);
const MARKUP = '漆器的标价写作 <b>&amp;</b> 与 *粗* 和 [链接](https://example.org)，👩🏽‍🚀🇨🇳👨‍👩‍👧 也照原样印出。';

let testApp: TestApp;
let testBot: TestBot;
let alice: Person;

beforeAll(async () => {
  testApp = await openTestApp({
    sample: false,
    files: {
      '紫砂.txt': `紫砂壶\n\n${UNBROKEN}`,
      'kilns.txt': `Kilns\n\n${WORDS}`,
      '景泰蓝.txt': `景泰蓝\n\n${SENTENCES.join('\n\n')}`,
      '漆器.md': `---\ntitle: <b>&amp;</b> 漆器 👩🏽‍🚀🇨🇳👨‍👩‍👧\nsource: "甲\u202e乙"\n---\n\n竹器的事另说，这里先说清楚，免得读者误会了这一篇的来由，看到后面又觉得前后两段对不上号，白白费了一番工夫。`,
      '标价.txt': `<b>&amp;</b> 漆器标价 🇨🇳\n\n${MARKUP}`,
    },
  });
});
afterAll(() => testApp.close());

beforeEach(async () => {
  testBot = await startTestBot(testApp);
  alice = testBot.telegram.addUser({ firstName: 'Alice', languageCode: 'zh-hans' });
});

afterEach(async () => {
  await testBot.stop();
  expect(testBot.telegram.losses).toEqual([]);
  expect(errorsIn(testBot.log)).toEqual([]);
});

/** All messages of the answer. */
async function answers(text: string): Promise<readonly ChatMessage[]> {
  const { telegram } = testBot;
  const chat = telegram.privateChat(alice);
  alice.sends(chat, text);
  const bob = telegram.addUser({ firstName: 'Bob' });
  await whenHandled(telegram, bob);
  return botMessages(telegram, chat);
}

/** What the messages quote of a passage, put together again. */
function quoted(messages: readonly ChatMessage[], beginning: string): string {
  const pieces = messages.flatMap((message) => marked(message, BLOCKQUOTE));
  const first = pieces.findIndex((piece) => piece.startsWith(beginning));
  return pieces.slice(first).join('');
}

describe('a passage longer than a message', () => {
  it('comes whole, in order, in several messages, of which the first replies to the question', async () => {
    const messages = await answers('紫砂壶窑温多少度');
    expect(UNBROKEN.length).toBeGreaterThan(9000);
    expect(quoted(messages, '紫砂壶').slice(0, UNBROKEN.length)).toBe(UNBROKEN);
    expect(messages.map(({ replyToId }) => replyToId !== undefined)).toEqual([true, ...messages.slice(1).map(() => false)]);
  });

  it('is never cut inside a character', async () => {
    const messages = await answers('紫砂壶窑温多少度');
    expect(messages.length).toBeGreaterThanOrEqual(3);
    for (const { text } of messages) {
      expect(text.length).toBeLessThanOrEqual(4096);
      expect(text.isWellFormed()).toBe(true);
    }
  });

  it('is cut between words where there are words', async () => {
    const messages = await answers('What do porcelain kilns need?');
    expect(WORDS.length).toBeGreaterThan(9000);
    const pieces = messages.flatMap((message) => marked(message, BLOCKQUOTE));
    const [first, second, third] = pieces;
    expect([first, second, third].join(' ')).toBe(WORDS);
    for (const { text } of messages) expect(text.length).toBeLessThanOrEqual(4096);
  });

  it('has its source below its end', async () => {
    const messages = await answers('紫砂壶窑温多少度');
    expect(messages.map(({ text }) => text).join('')).toContain('一千二百度\n— 紫砂壶 · 紫砂.txt');
  });

  it('is offered inline as the part that holds the answer, with the source', async () => {
    const { results } = await alice.asksInline('紫砂壶窑温多少度').answer();
    const card = results.find(({ title }) => title === '紫砂壶');
    const [quote = ''] = marked(card ?? { text: '', entities: [] }, BLOCKQUOTE);
    expect(UNBROKEN.startsWith(quote)).toBe(true);
    expect(quote.length).toBeGreaterThan(4000);
    expect(card?.text).toBe(`${quote}\n— 紫砂壶 · 紫砂.txt`);
  });
});

describe('quotes that together are longer than a message', () => {
  it('are cut at the end of a sentence', async () => {
    const messages = await answers('景泰蓝的工序');
    const pieces = messages.flatMap((message) => marked(message, BLOCKQUOTE));
    expect(pieces).toHaveLength(3);
    for (const sentence of SENTENCES) expect(pieces).toContain(sentence);
    expect(messages).toHaveLength(2);
  });
});

describe('markup and emoji', () => {
  it('in headline and text are shown as they were written', async () => {
    const [answer] = await answers('漆器的标价写作什么');
    const [quote] = marked(answer ?? { text: '', entities: [] }, BLOCKQUOTE);
    expect(quote).toBe((await testApp.passages()).find(({ article }) => article.file === '标价.txt')?.passage.text);
    expect(quote).toContain('<b>&amp;</b> 与 *粗* 和 [链接](https://example.org)，');
    expect(quote).toContain('🇨🇳');
    expect(answer?.text).toContain('\n— <b>&amp;</b> 漆器标价 🇨🇳 · 标价.txt');
    expect(answer?.entities.filter(({ type }) => type === 'text_link')).toEqual([]);
  });

  it('in a headline keep their joints, direction marks do not', async () => {
    const [answer] = await answers('竹器的事');
    expect(answer?.text).toContain('\n— <b>&amp;</b> 漆器 👩🏽‍🚀🇨🇳👨‍👩‍👧 · 甲乙');
  });
});

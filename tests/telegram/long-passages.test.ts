import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { zh } from '../../src/telegram/locales/zh.ts';
import { botMessages, errorsIn, startTestBot, whenHandled, type TestBot } from '../support/bot-harness.ts';
import { dataOf } from '../support/buttons.ts';
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

describe('a passage longer than two messages', () => {
  it('is shown in part, in one message with the others, in reply to the question', async () => {
    const [answer, ...others] = await answers('紫砂壶窑温多少度');
    expect(others).toEqual([]);
    expect(UNBROKEN.length).toBeGreaterThan(9000);
    const [quote = ''] = marked(answer ?? { text: '', entities: [] }, BLOCKQUOTE);
    expect(UNBROKEN).toContain(quote);
    expect(quote.length).toBeGreaterThan(1000);
    expect(answer?.text).toContain(`${quote}\n— 紫砂壶 · 紫砂.txt`);
    expect(answer?.text.endsWith(zh.buttons.excerpt)).toBe(true);
    expect(answer?.replyToId).toBeDefined();
  });

  it('comes whole as a file behind a button', async () => {
    const [answer] = await answers('紫砂壶窑温多少度');
    if (answer === undefined) throw new Error('no answer');
    await alice.presses(answer, dataOf(answer, zh.buttons.quote(1))).answer();
    await alice.presses(answer, dataOf(answer, zh.buttons.whole)).answer();
    const file = botMessages(testBot.telegram, testBot.telegram.privateChat(alice)).at(-1);
    expect(file).toMatchObject({ replyToId: answer.id, text: '— 紫砂壶 · 紫砂.txt', document: { name: '紫砂壶.txt' } });
    expect(file?.document?.bytes.toString('utf8')).toBe(`紫砂壶\n— 紫砂.txt\n\n${UNBROKEN}\n`);
  });

  it('is never cut inside a character', async () => {
    for (const { text } of await answers('紫砂壶窑温多少度')) {
      expect(text.length).toBeLessThanOrEqual(4096);
      expect(text.isWellFormed()).toBe(true);
    }
  });

  it('is cut between words where there are words', async () => {
    const messages = await answers('What do porcelain kilns need?');
    expect(WORDS.length).toBeGreaterThan(9000);
    const [piece = ''] = messages.flatMap((message) => marked(message, BLOCKQUOTE));
    expect(WORDS.startsWith(`${piece} `)).toBe(true);
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

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { IndexMissingError } from '../../src/errors.ts';
import { cutWhole } from '../../src/language/normalise.ts';
import { en } from '../../src/telegram/locales/en.ts';
import { zh } from '../../src/telegram/locales/zh.ts';
import { errorsIn, startTestBot, type TestBot } from '../support/bot-harness.ts';
import type { Person } from '../support/fake-bot-api/people.ts';
import type { FakeBotApi } from '../support/fake-bot-api/server.ts';
import { BLOCKQUOTE, marked } from '../support/marked-text.ts';
import { openTestApp, type TestApp } from '../support/test-app.ts';

const QUESTION = '齐鲁储能谷总投资多少';

let testApp: TestApp;
let testBot: TestBot;
let telegram: FakeBotApi;
let alice: Person;
let bob: Person;

beforeAll(async () => {
  testApp = await openTestApp({ files: { '徽章.txt': `徽章\n\n搪瓷徽章的背面刻着${'𠮷'.repeat(200)}字。` } });
});
afterAll(() => testApp.close());

beforeEach(() => start());

afterEach(async () => {
  await testBot.stop();
  expect(telegram.losses).toEqual([]);
  expect(errorsIn(testBot.log)).toEqual([]);
});

async function start(options: Parameters<typeof startTestBot>[1] = {}): Promise<void> {
  testBot = await startTestBot(testApp, options);
  ({ telegram } = testBot);
  alice = telegram.addUser({ firstName: 'Alice', languageCode: 'zh-hans', id: 1001 });
  bob = telegram.addUser({ firstName: 'Bob', languageCode: 'de', id: 1002 });
}

/** Stops the bot of `beforeEach` and starts another. */
async function restart(options: Parameters<typeof startTestBot>[1]): Promise<void> {
  await testBot.stop();
  await start(options);
}

describe('an inline question', () => {
  it('offers quote cards with the headline and the answering sentence', async () => {
    const { results, cacheTimeSeconds, isPersonal } = await alice.asksInline(QUESTION).answer();
    const quotes = (await testApp.app.answerer.answer(QUESTION, { limit: 5 })).quotes;
    expect(results.map(({ title }) => title)).toEqual(quotes.map(({ article }) => article.title));
    expect(results[0]).toMatchObject({
      title: '三十年攒下家底，淄博高新区让产业抱团',
      description: '中国华能、华为和北京卫蓝都在参与建设，16个高端项目合计投资685亿元，覆盖储能、光伏与风电。',
    });
    expect(results).toHaveLength(5);
    expect({ cacheTimeSeconds, isPersonal }).toEqual({ cacheTimeSeconds: 60, isPersonal: false });
  });

  it('offers cards also for an article whose headline and file name show nothing', async () => {
    const answer = await testApp.app.answerer.answer(QUESTION);
    const quotes = answer.quotes.map((quote) => ({ ...quote, article: { ...quote.article, title: '\u202e', file: ' \t' } }));
    await restart({ services: { answerer: { answer: () => Promise.resolve({ ...answer, quotes }) } } });
    const { results } = await alice.asksInline(QUESTION).answer();
    expect(results.map(({ title }) => title)).toEqual(quotes.map(() => '—'));
  });

  it('makes cards whose message is the whole passage with its source, and whose description is at most 200 characters of the answer', async () => {
    const { results } = await alice.asksInline(QUESTION).answer();
    const passages = (await testApp.passages()).map(({ passage }) => passage.text);
    for (const result of results) {
      expect(passages).toContain(marked(result, BLOCKQUOTE)[0]);
      expect(cutWhole(marked(result, 'bold')[0] ?? '', 200)).toBe(result.description);
      expect(result.text).toMatch(/\n— [^\n]+$/u);
    }
  });

  it('gives every card an id of its own that fits', async () => {
    const { results } = await alice.asksInline(QUESTION).answer();
    const ids = results.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(Buffer.byteLength(id)).toBeLessThanOrEqual(64);
  });

  it('posts the card that is picked into a chat the bot is not in', async () => {
    const group = telegram.addGroup({ title: '别的群', bot: 'absent' });
    const inline = alice.asksInline(QUESTION);
    const { results } = await inline.answer();
    const message = inline.picks(results[0]?.id ?? '', group);
    expect(message).toMatchObject({ viaBot: true, text: results[0]?.text, entities: results[0]?.entities });
    expect(telegram.messages(group)).toEqual([message]);
  });

  it('without words gets a hint in the language of whoever types', async () => {
    const empty = await alice.asksInline('').answer();
    expect(empty).toMatchObject({ results: [], button: { text: zh.inlineHint } });
    expect((await bob.asksInline('').answer()).button?.text).toBe(en.inlineHint);
    expect((await bob.asksInline('   ').answer()).button?.text).toBe(en.inlineHint);
  });

  it('that the corpus does not answer gets a notice', async () => {
    expect(await alice.asksInline('红烧肉怎么做').answer()).toMatchObject({ results: [], button: { text: zh.inlineNothing } });
    expect(await alice.asksInline('How do I bake bread?').answer()).toMatchObject({ results: [], button: { text: en.inlineNothing } });
    expect(await alice.asksInline('😀').answer()).toMatchObject({ results: [], button: { text: zh.inlineNothing } });
  });

  it('gets a notice that leads to a start message', async () => {
    const { button } = await alice.asksInline('').answer();
    const chat = telegram.privateChat(alice);
    alice.sends(chat, `/start ${button?.startParameter}`);
    await telegram.waitFor({ method: 'sendMessage' });
    expect(telegram.messages(chat).at(-1)?.text).toBe(zh.start('yinju_bot'));
  });

  it('never tears a character apart in a description', async () => {
    const { results } = await alice.asksInline('搪瓷徽章的背面刻着什么').answer();
    expect(results[0]?.description.isWellFormed()).toBe(true);
    expect(results[0]?.description).not.toContain('\uFFFD');
    expect(results[0]?.description).toMatch(/^搪瓷徽章的背面刻着𠮷+$/u);
  });

  it('is told when there is no index yet, and asked anew the next time', async () => {
    await restart({ services: { answerer: { answer: () => Promise.reject(new IndexMissingError('no index')) } } });
    expect(await alice.asksInline(QUESTION).answer()).toMatchObject({ results: [], button: { text: zh.noIndex }, cacheTimeSeconds: 0 });
  });

  it('of a stranger gets nothing when the bot is closed, and what a friend gets is not kept for strangers', async () => {
    await restart({ allowedChatIds: [1001] });
    expect(await alice.asksInline(QUESTION).answer()).toMatchObject({ isPersonal: true, results: { length: 5 } });
    const asked = bob.asksInline(QUESTION);
    expect(asked.isFromCache).toBe(false);
    expect(await asked.answer()).toMatchObject({ results: [], isPersonal: true, button: undefined });
  });
});

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { en } from '../../src/telegram/locales/en.ts';
import { zh } from '../../src/telegram/locales/zh.ts';
import { ask, errorsIn, startTestBot, type TestBot } from '../support/bot-harness.ts';
import type { Person } from '../support/fake-bot-api/people.ts';
import type { ChatMessage } from '../support/fake-bot-api/world.ts';
import { buttonsOf, dataOf } from '../support/buttons.ts';
import { BLOCKQUOTE, marked } from '../support/marked-text.ts';
import { openTestApp, type TestApp } from '../support/test-app.ts';

let testApp: TestApp;
let testBot: TestBot;
let alice: Person;

beforeAll(async () => {
  testApp = await openTestApp();
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

/** Presses the button with a text and waits until the bot has taken it. */
async function press(message: ChatMessage, text: string): Promise<void> {
  expect(await alice.presses(message, dataOf(message, text)).answer()).toMatchObject({ text: '' });
}

const asks = (text: string, person = alice) => ask(testBot.telegram, person, testBot.telegram.privateChat(person), text);

describe('a question without an answer', () => {
  it('is told so plainly when the corpus is silent about it', async () => {
    const answer = await asks('红烧肉怎么做');
    expect(answer).toMatchObject({ text: zh.noAnswer['not-in-corpus'], entities: [] });
  });

  it('about another year is told whose passage is nearest and of which year it is, and gets it behind a button', async () => {
    const answer = await asks('淄博高新区2019年GDP增长多少');
    const [statement, nearest, source, ...notes] = answer.text.split('\n');
    expect([statement, nearest, notes]).toEqual([zh.noAnswer['other-year'], zh.nearest, ['⚠ 这是2023年的数据']]);
    expect(source).toMatch(/^— .+ · .+/u);
    expect(answer.entities).toEqual([]);
    await press(answer, zh.buttons.nearest(null));
    expect(answer.text.startsWith(`${zh.noAnswer['other-year']}\n\n`)).toBe(true);
    expect(answer.text.endsWith(`\n${source}\n⚠ 这是2023年的数据`)).toBe(true);
    expect(marked(answer, BLOCKQUOTE)).toHaveLength(1);
    expect(marked(answer, 'bold')[0]).toContain('GDP）同比增长6.6%');
    await press(answer, zh.buttons.back);
    expect(answer.text.split('\n')[1]).toBe(zh.nearest);
  });

  it('about another year is answered in English when asked in English', async () => {
    const answer = await asks('What was the GDP growth of Zibo High-tech Zone in 2019?');
    expect(answer.text.startsWith(`${en.noAnswer['other-year']}\n${en.nearest}\n— `)).toBe(true);
    expect(answer.text.endsWith('\n⚠ This is about 2022')).toBe(true);
    expect(buttonsOf(answer).map(({ text }) => text)).toContain(en.buttons.nearest(null));
  });

  it('about another place is told that the nearest speaks of another', async () => {
    const answer = await asks('苏州高新区2023年GDP增长多少');
    expect(answer.text.startsWith(`${zh.noAnswer['other-entity']}\n${zh.nearest}\n— `)).toBe(true);
    expect(answer.text.endsWith('\n⚠ 说的是淄博高新区')).toBe(true);
    expect(marked(answer, BLOCKQUOTE)).toEqual([]);
  });

  it('that the corpus is silent about still has the nearest passage behind a button, by its headline', async () => {
    const answer = await asks('红烧肉怎么做');
    const [offer] = buttonsOf(answer);
    expect(offer?.text).toMatch(/^最接近的：.{2,31}$/u);
    await press(answer, offer?.text ?? '');
    expect(marked(answer, BLOCKQUOTE)).toHaveLength(1);
    expect(answer.text.startsWith(zh.noAnswer['not-in-corpus'])).toBe(true);
  });
});

describe('a text that is hardly a question', () => {
  it.each(['😀👨‍👩‍👧🇨🇳', '？？？', '!', '@yinju_bot'])('gets an example of a question: %j', async (text) => {
    expect((await asks(text)).text).toBe(zh.noAnswer['empty-question']);
  });

  it('gets the example in the language of the app when it has no letters', async () => {
    const bob = testBot.telegram.addUser({ firstName: 'Bob', languageCode: 'de' });
    expect((await asks('👍', bob)).text).toBe(en.noAnswer['empty-question']);
    const carol = testBot.telegram.addUser({ firstName: 'Carol' });
    expect((await asks('👍', carol)).text).toBe(en.noAnswer['empty-question']);
  });

  it('gets the example after a mention with nothing else in a group', async () => {
    const group = testBot.telegram.addGroup({ title: '读书会' });
    const answer = await ask(testBot.telegram, alice, group, '@yinju_bot');
    expect(answer.text).toBe(zh.noAnswer['empty-question']);
  });

  it('of the greatest length Telegram takes is answered by what it begins with', async () => {
    const question = '齐鲁储能谷总投资多少';
    const answer = await asks(question + '？'.repeat(4096 - question.length));
    expect(marked(answer, 'bold')[0]).toContain('685亿元');
  });

  it('of the greatest length about nothing at all is refused', async () => {
    expect((await asks('红烧肉怎么做？'.repeat(600).slice(0, 4096))).text).toBe(zh.noAnswer['not-in-corpus']);
  });

  it('may hold direction and control characters', async () => {
    const answer = await asks('\u202e齐鲁\u200b储能谷\u0007总投资\u2066多少\u2069');
    expect(marked(answer, 'bold')[0]).toContain('685亿元');
    expect((await asks('كم بلغ نمو الناتج المحلي؟')).text).not.toBe(en.failed);
  });

  it('may look like markup', async () => {
    const answer = await asks('<b>齐鲁储能谷</b> *总投资* [多少](tg://user?id=1) &amp;');
    expect(marked(answer, 'bold')[0]).toContain('685亿元');
  });
});

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ask, errorsIn, startTestBot, type TestBot } from '../support/bot-harness.ts';
import type { Person } from '../support/fake-bot-api/people.ts';
import { BLOCKQUOTE, marked } from '../support/marked-text.ts';
import { NEWS } from '../support/reprints.ts';
import { openTestApp, type TestApp } from '../support/test-app.ts';

const QUESTION = '柳河石拱桥由谁主持设计？';
const file = (headline: string, source: string, date: string): string =>
  [`---\nsource: ${source}\ndate: ${date}\n---`, `# ${headline}`, ...NEWS].join('\n\n');

let testApp: TestApp;
let testBot: TestBot;
let alice: Person;

beforeAll(async () => {
  testApp = await openTestApp({
    files: {
      'bridge/1.md': file('柳河石拱桥合龙', '柳河日报', '2022-06-01'),
      'bridge/2.md': file('柳河架起新桥', '青石晚报', '2022-06-02'),
      'bridge/3.md': file('柳河石拱桥合龙', '柳河日报', '2022-06-01'),
      'bridge/4.md': file('老渡口收桨', '云岭晨报', '2022-06-03'),
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

describe('a passage that stands in several articles', () => {
  it('is quoted once, with two of the others named below the source and the rest counted', async () => {
    const answer = await ask(testBot.telegram, alice, testBot.telegram.privateChat(alice), QUESTION);
    const [first, ...others] = answer.text.split('\n\n');
    expect(first).toBe(`${NEWS[1]}\n— 柳河石拱桥合龙 · 柳河日报 · 2022-06-01\n另见：柳河架起新桥 · 青石晚报 · 2022-06-02；bridge/3.md +1`);
    expect(marked(answer, BLOCKQUOTE)[0]).toBe(NEWS[1]);
    expect(others.join('\n')).not.toContain('韩玉山');
  });

  it('is so in English', async () => {
    const answer = await ask(testBot.telegram, alice, testBot.telegram.privateChat(alice), 'Who designed the stone bridge of the village, 柳河石拱桥?');
    expect(answer.text).toContain('\nAlso in: 柳河架起新桥 · 青石晚报 · 2022-06-02; bridge/3.md +1');
  });

  it('is one inline card, which names the others, too', async () => {
    const { results } = await alice.asksInline(QUESTION).answer();
    const cards = results.filter(({ text }) => text.includes('韩玉山'));
    expect(cards).toHaveLength(1);
    expect(cards[0]?.text).toMatch(/\n— 柳河石拱桥合龙 · 柳河日报 · 2022-06-01\n另见：[^\n]+ \+1$/u);
  });
});

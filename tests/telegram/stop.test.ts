import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Answerer } from '../../src/answering/answer-question.ts';
import { openDatabase } from '../../src/store/database.ts';
import { botMessages, errorsIn, startTelegram, startTestBot, type TestBot } from '../support/bot-harness.ts';
import type { Person } from '../support/fake-bot-api/people.ts';
import type { ChatRef } from '../support/fake-bot-api/person-messages.ts';
import type { FakeBotApi } from '../support/fake-bot-api/server.ts';
import { marked } from '../support/marked-text.ts';
import { openTestApp, type TestApp } from '../support/test-app.ts';

const QUESTION = '龙井茶园采摘了多少斤';
const ANSWER = '龙井茶园今年采摘了三千斤明前茶。';

let testApp: TestApp;
let testBot: TestBot;
let telegram: FakeBotApi;
let alice: Person;
let chat: ChatRef;

beforeAll(async () => {
  testApp = await openTestApp({ sample: false, files: { '龙井.txt': `龙井茶\n\n${ANSWER}` } });
});
afterAll(() => testApp.close());

beforeEach(async () => {
  telegram = await startTelegram();
  alice = telegram.addUser({ firstName: 'Alice', languageCode: 'zh-hans' });
  chat = telegram.privateChat(alice);
});

afterEach(async () => {
  await testBot.stop();
  await telegram.close();
  expect(errorsIn(testBot.log)).toEqual([]);
});

/** The real answerer, which begins only when it is let go. */
function createGate(): Answerer & { readonly begun: () => number; open(): void } {
  let begun = 0;
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return {
    begun: () => begun,
    open,
    async answer(question, options) {
      begun += 1;
      await opened;
      return testApp.app.answerer.answer(question, options);
    },
  };
}

describe('a bot that is stopped', () => {
  it('still answers the question it has in hand, and takes no other', async () => {
    const gate = createGate();
    testBot = await startTestBot(testApp, { telegram, services: { answerer: gate } });
    alice.sends(chat, QUESTION);
    await telegram.waitFor(() => gate.begun() === 1);
    testBot.stopping.abort();
    alice.sends(chat, QUESTION);
    gate.open();
    await testBot.running;
    expect(botMessages(telegram, chat).map((message) => marked(message, 'bold'))).toEqual([[ANSWER]]);
    expect(telegram.pendingUpdates()).toHaveLength(1);
    expect(telegram.isPolled).toBe(false);
  });

  it('leaves the questions that came together with that one to the next start, which answers each once', async () => {
    const gate = createGate();
    const database = openDatabase(':memory:');
    testBot = await startTestBot(testApp, { telegram, database, services: { answerer: gate } });
    const questions = [1, 2, 3].map(() => alice.sends(chat, QUESTION));
    await telegram.waitFor(() => gate.begun() === 1);
    testBot.stopping.abort();
    gate.open();
    await testBot.running;
    expect(gate.begun()).toBe(1);
    testBot = await startTestBot(testApp, { telegram, database });
    await telegram.waitFor({ method: 'sendMessage', count: 3 });
    await telegram.waitFor(() => telegram.pendingUpdates().length === 0);
    expect(botMessages(telegram, chat).map(({ replyToId }) => replyToId)).toEqual(questions.map(({ id }) => id));
  });

  it('resolves when it had nothing to do', async () => {
    testBot = await startTestBot(testApp, { telegram });
    await testBot.stop();
    await expect(testBot.running).resolves.toBeUndefined();
    await telegram.waitFor(() => !telegram.isPolled);
  });
});

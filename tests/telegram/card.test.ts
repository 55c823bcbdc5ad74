import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PassageId } from '../../src/domain/passage.ts';
import { createCallbackSigner } from '../../src/telegram/callback-data.ts';
import { cardButton } from '../../src/telegram/features/card.ts';
import { en } from '../../src/telegram/locales/en.ts';
import { zh } from '../../src/telegram/locales/zh.ts';
import { ask, botMessages, errorsIn, startTestBot, TOKEN, whenHandled, type TestBot } from '../support/bot-harness.ts';
import type { Person } from '../support/fake-bot-api/people.ts';
import type { ChatRef } from '../support/fake-bot-api/person-messages.ts';
import type { FakeBotApi } from '../support/fake-bot-api/server.ts';
import type { ChatMessage } from '../support/fake-bot-api/world.ts';
import { openTestApp, type TestApp } from '../support/test-app.ts';

const QUESTION = '齐鲁储能谷总投资多少';
const signer = createCallbackSigner(TOKEN);
/** Drawing the first card starts a thread. */
const PATIENCE = 30_000;

let testApp: TestApp;
let testBot: TestBot;
let telegram: FakeBotApi;
let alice: Person;
let chat: ChatRef;
let passageId: PassageId;

beforeAll(async () => {
  testApp = await openTestApp();
  await testApp.app.load();
  const answer = await testApp.app.answerer.answer(QUESTION);
  const [quote] = answer.quotes;
  if (quote === undefined) throw new Error('the sample corpus answers this');
  ({ passageId } = quote);
});
afterAll(() => testApp.close());

beforeEach(async () => {
  testBot = await startTestBot(testApp);
  ({ telegram } = testBot);
  alice = telegram.addUser({ firstName: 'Alice', languageCode: 'zh-hans' });
  chat = telegram.privateChat(alice);
});
afterEach(async () => {
  await testBot.stop();
  expect(telegram.losses).toEqual([]);
  expect(errorsIn(testBot.log)).toEqual([]);
});

const dataFor = (id: string): string => signer.sign(`card:${id}`);
const press = (message: ChatMessage, data: string, person = alice) => person.presses(message, data, { evenIfGone: true }).answer(PATIENCE);
const lastPhoto = (where: ChatRef): ChatMessage | undefined => botMessages(telegram, where).findLast(({ photo }) => photo !== undefined);

describe('the button "as picture"', () => {
  it('carries the passage, signed, in Telegram’s 64 bytes', () => {
    expect(cardButton(passageId, signer, zh)).toEqual({ text: zh.card.button, callback_data: dataFor(passageId) });
    expect(Buffer.byteLength(dataFor(passageId))).toBeLessThanOrEqual(64);
  });

  it('sends the quote as a picture, with its source, as a reply', async () => {
    const answer = await ask(telegram, alice, chat, QUESTION);
    expect(await press(answer, dataFor(passageId))).toMatchObject({ text: '' });
    const sent = lastPhoto(chat);
    expect(sent).toMatchObject({ replyToId: answer.id, photo: { width: 1080 } });
    const quote = await testApp.app.quoteOf(passageId);
    expect(sent?.text).toContain(quote?.article.title);
    expect(sent?.text.length).toBeLessThanOrEqual(1024);
  });

  it('sends it into the topic of the answer', async () => {
    const group = telegram.addGroup({ title: '读书会', forum: true });
    const topic = group.topic('经济');
    const answer = await ask(telegram, alice, group, `/ask ${QUESTION}`, { thread: topic });
    await press(answer, dataFor(passageId));
    expect(lastPhoto(group)).toMatchObject({ threadId: topic.id, replyToId: answer.id });
  });

  it('sends it also when the answer is deleted meanwhile', async () => {
    const answer = await ask(telegram, alice, chat, QUESTION);
    const pressed = press(answer, dataFor(passageId));
    alice.deletes(answer);
    await pressed;
    expect(lastPhoto(chat)).toBeDefined();
  });

  it('says so when the index no longer holds the passage', async () => {
    const answer = await ask(telegram, alice, chat, QUESTION);
    expect((await press(answer, dataFor('0123456789ab'))).text).toBe(zh.card.gone);
    const bob = telegram.addUser({ firstName: 'Bob', languageCode: 'de' });
    expect((await press(answer, dataFor('0123456789ab'), bob)).text).toBe(en.card.gone);
    expect(lastPhoto(chat)).toBeUndefined();
  });

  it('does nothing when its data was made up', async () => {
    const answer = await ask(telegram, alice, chat, QUESTION);
    alice.presses(answer, `card:${passageId}:AAAAAAAA`, { evenIfGone: true });
    alice.presses(answer, createCallbackSigner('another secret').sign(`card:${passageId}`), { evenIfGone: true });
    await whenHandled(telegram, alice);
    expect(telegram.callsTo('sendPhoto')).toHaveLength(0);
  });

  it('says so when Telegram does not take the picture', async () => {
    const answer = await ask(telegram, alice, chat, QUESTION);
    telegram.injectFault({ method: 'sendPhoto', status: 400, description: 'Bad Request: not enough rights to send photos to the chat' });
    expect((await press(answer, dataFor(passageId))).text).toBe(zh.card.notAllowed);
    telegram.injectFault({ method: 'sendPhoto', status: 400, description: 'Bad Request: IMAGE_PROCESS_FAILED' });
    expect((await press(answer, dataFor(passageId))).text).toBe(zh.card.failed);
    expect(testBot.log.filter(({ level }) => level === 'warn')).toHaveLength(2);
  });

  it('sends the picture even when the press is too old to be answered', async () => {
    const answer = await ask(telegram, alice, chat, QUESTION);
    alice.presses(answer, dataFor(passageId), { evenIfGone: true });
    telegram.expireQueries();
    await telegram.waitFor(() => lastPhoto(chat), PATIENCE);
    await whenHandled(telegram, alice);
  });
});

describe('a picture that cannot be drawn', () => {
  it('is apologised for', async () => {
    const broken = await startTestBot(testApp, { services: { printCard: () => Promise.reject(new Error('the card was not drawn')) } });
    try {
      const person = broken.telegram.addUser({ firstName: 'Carol', languageCode: 'en' });
      const answer = await ask(broken.telegram, person, broken.telegram.privateChat(person), QUESTION);
      expect((await person.presses(answer, dataFor(passageId), { evenIfGone: true }).answer()).text).toBe(en.card.failed);
    } finally {
      await broken.stop();
    }
  });
});

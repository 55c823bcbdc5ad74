import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase, type Database } from '../../src/store/database.ts';
import type { QuoteCard } from '../../src/cards/card.ts';
import { createCallbackSigner } from '../../src/telegram/callback-data.ts';
import { en } from '../../src/telegram/locales/en.ts';
import { zh } from '../../src/telegram/locales/zh.ts';
import { ask, botMessages, errorsIn, startTestBot, TOKEN, whenHandled, type TestBot } from '../support/bot-harness.ts';
import { dataOf } from '../support/buttons.ts';
import type { Person } from '../support/fake-bot-api/people.ts';
import type { ChatRef, SendOptions } from '../support/fake-bot-api/person-messages.ts';
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
let database: Database;

beforeAll(async () => {
  testApp = await openTestApp();
});
afterAll(() => testApp.close());

beforeEach(async () => {
  database = openDatabase(':memory:');
  testBot = await startTestBot(testApp, { database });
  ({ telegram } = testBot);
  alice = telegram.addUser({ firstName: 'Alice', languageCode: 'zh-hans' });
  chat = telegram.privateChat(alice);
});
afterEach(async () => {
  await testBot.stop();
  database.close();
  expect(telegram.losses).toEqual([]);
  expect(errorsIn(testBot.log)).toEqual([]);
});

/** Asks, and shows the second quote alone, with the buttons that stand under a quote. */
async function asks(text = QUESTION, where = chat, options: SendOptions = {}): Promise<ChatMessage> {
  const answer = await ask(telegram, alice, where, text, options);
  await alice.presses(answer, dataOf(answer, zh.buttons.quote(2))).answer();
  return answer;
}
const cardOf = (answer: ChatMessage): string => dataOf(answer, zh.card.button);
const press = (message: ChatMessage, data: string, person = alice) => person.presses(message, data, { evenIfGone: true }).answer(PATIENCE);
const lastPhoto = (where: ChatRef): ChatMessage | undefined => botMessages(telegram, where).findLast(({ photo }) => photo !== undefined);

describe('the button "as picture"', () => {
  it('stands under a quote, and names answer and rank, signed', async () => {
    expect(signer.open(cardOf(await asks()))).toMatch(/^card:\d+:1$/u);
  });

  it('sends the quote as a picture, with its source, as a reply', async () => {
    const cards: QuoteCard[] = [];
    const printCard = (card: QuoteCard): Promise<Uint8Array> => (cards.push(card), testApp.app.printCard(card));
    await testBot.stop();
    testBot = await startTestBot(testApp, { database, services: { printCard } });
    ({ telegram } = testBot);
    alice = telegram.addUser({ firstName: 'Alice', languageCode: 'zh-hans' });
    chat = telegram.privateChat(alice);
    const answer = await asks();
    expect(await press(answer, cardOf(answer))).toMatchObject({ text: '' });
    const sent = lastPhoto(chat);
    expect(sent).toMatchObject({ replyToId: answer.id, photo: { width: 1080 } });
    const quote = (await testApp.app.answerer.answer(QUESTION)).quotes[1];
    expect(cards).toEqual([expect.objectContaining({ text: quote?.text, answer: quote?.answer, title: quote?.article.title })]);
    expect(sent?.text).toContain(quote?.article.title);
    expect(sent?.text.length).toBeLessThanOrEqual(1024);
  });

  it('sends it into the topic of the answer', async () => {
    const group = telegram.addGroup({ title: '读书会', forum: true });
    const topic = group.topic('经济');
    const answer = await asks(`/ask ${QUESTION}`, group, { thread: topic });
    await press(answer, cardOf(answer));
    expect(lastPhoto(group)).toMatchObject({ threadId: topic.id, replyToId: answer.id });
  });

  it('sends it also when the answer is deleted meanwhile', async () => {
    const answer = await asks();
    const pressed = press(answer, cardOf(answer));
    alice.deletes(answer);
    await pressed;
    expect(lastPhoto(chat)).toBeDefined();
  });

  it('says so when the index no longer holds the passage', async () => {
    const answer = await asks();
    database.run(`UPDATE answers SET content = replace(content, '"passageId":"', '"passageId":"0')`);
    expect((await press(answer, cardOf(answer))).text).toBe(zh.buttons.gone);
    expect(lastPhoto(chat)).toBeUndefined();
  });

  it('works in the chat of its answer only, and as long as the answer is kept', async () => {
    const answer = await asks();
    const group = telegram.addGroup({ title: '读书会' });
    const other = await ask(telegram, alice, group, `/ask ${QUESTION}`);
    expect((await press(other, cardOf(answer))).text).toBe(zh.buttons.stale);
    database.run('DELETE FROM answers');
    expect((await press(answer, cardOf(answer))).text).toBe(zh.buttons.stale);
    expect(telegram.callsTo('sendPhoto')).toHaveLength(0);
  });

  it('does nothing when its data was made up', async () => {
    const answer = await asks();
    const payload = signer.open(cardOf(answer)) ?? '';
    alice.presses(answer, `${payload}:AAAAAAAA`, { evenIfGone: true });
    alice.presses(answer, createCallbackSigner('another secret').sign(payload), { evenIfGone: true });
    await whenHandled(telegram, alice);
    expect(telegram.callsTo('sendPhoto')).toHaveLength(0);
  });

  it('says so when Telegram does not take the picture', async () => {
    const answer = await asks();
    telegram.injectFault({ method: 'sendPhoto', status: 400, description: 'Bad Request: not enough rights to send photos to the chat' });
    expect((await press(answer, cardOf(answer))).text).toBe(zh.card.notAllowed);
    telegram.injectFault({ method: 'sendPhoto', status: 400, description: 'Bad Request: IMAGE_PROCESS_FAILED' });
    expect((await press(answer, cardOf(answer))).text).toBe(zh.card.failed);
    expect(testBot.log.filter(({ level }) => level === 'warn')).toHaveLength(2);
  });

  it('sends the picture even when the press is too old to be answered', async () => {
    const answer = await asks();
    alice.presses(answer, cardOf(answer), { evenIfGone: true });
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
      const answer = await ask(broken.telegram, person, broken.telegram.privateChat(person), 'How much was invested in the Qilu energy storage valley (齐鲁储能谷)?');
      await person.presses(answer, dataOf(answer, en.buttons.quote(2))).answer();
      expect((await person.presses(answer, dataOf(answer, en.card.button)).answer()).text).toBe(en.card.failed);
    } finally {
      await broken.stop();
    }
  });
});

import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { answerTo, errorsIn, startTestBot, whenHandled, type TestBot } from '../support/bot-harness.ts';
import { openTestApp, type TestApp } from '../support/test-app.ts';

const QUESTION = '这一段没有人会问到';

let testApp: TestApp;
let testBot: TestBot;

beforeAll(async () => {
  testApp = await openTestApp({ sample: false, files: { 'a.txt': '这一段没有人会问到，只是要有一段。' } });
});
afterAll(() => testApp.close());
afterEach(async () => {
  await testBot.stop();
  expect(errorsIn(testBot.log)).toEqual([]);
});

/** A bot whose answers wait until they are let go. */
async function startSlow(typingAfterMilliseconds: number): Promise<() => void> {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  const answer: TestApp['app']['answerer']['answer'] = async (question, options) => {
    await opened;
    return testApp.app.answerer.answer(question, options);
  };
  testBot = await startTestBot(testApp, { services: { answerer: { answer } }, bot: { typingAfterMilliseconds } });
  return open;
}

it('an answer that takes long shows typing, in the chat and topic of the question', async () => {
  const open = await startSlow(5);
  const { telegram } = testBot;
  const alice = telegram.addUser({ firstName: 'Alice' });
  const forum = telegram.addGroup({ title: '论坛', forum: true });
  const thread = forum.topic('一');
  const question = alice.sends(forum, `/ask ${QUESTION}`, { thread });
  const [typing] = await telegram.waitFor({ method: 'sendChatAction' });
  expect(typing?.params).toEqual({ chat_id: forum.id, action: 'typing', message_thread_id: thread.id });
  open();
  expect((await answerTo(telegram, question)).threadId).toBe(thread.id);
});

it('a row of replies is no topic, and General has no number', async () => {
  const open = await startSlow(5);
  const { telegram } = testBot;
  const alice = telegram.addUser({ firstName: 'Alice' });
  const group = telegram.addGroup({ title: '大群', supergroup: true });
  const question = alice.sends(group, `/ask ${QUESTION}`, { replyTo: alice.sends(group, '话题') });
  const [typing] = await telegram.waitFor({ method: 'sendChatAction' });
  expect(typing).toMatchObject({ status: 200, params: { chat_id: group.id, action: 'typing' } });
  open();
  await answerTo(telegram, question);
});

it('an answer that comes at once shows nothing', async () => {
  const open = await startSlow(600_000);
  open();
  const { telegram } = testBot;
  const alice = telegram.addUser({ firstName: 'Alice' });
  await answerTo(telegram, alice.sends(telegram.privateChat(alice), QUESTION));
  await whenHandled(telegram, alice);
  expect(telegram.callsTo('sendChatAction')).toEqual([]);
});

it('an answer comes though typing is refused', async () => {
  const open = await startSlow(5);
  const { telegram } = testBot;
  telegram.injectFault({ method: 'sendChatAction', status: 403, times: 100 });
  const alice = telegram.addUser({ firstName: 'Alice' });
  const question = alice.sends(telegram.privateChat(alice), QUESTION);
  await telegram.waitFor({ method: 'sendChatAction' });
  open();
  await answerTo(telegram, question);
});

import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { TelegramError } from '../../src/errors.ts';
import { zh } from '../../src/telegram/locales/zh.ts';
import {
  ask,
  botMessages,
  errorsIn,
  freePort,
  launchTestBot,
  startTelegram,
  startTestBot,
  TOKEN,
  whenHandled,
  whenIdle,
  type TestBot,
  type TestBotOptions,
} from '../support/bot-harness.ts';
import type { Fault } from '../support/fake-bot-api/faults.ts';
import type { Person } from '../support/fake-bot-api/people.ts';
import type { ChatRef } from '../support/fake-bot-api/person-messages.ts';
import type { FakeBotApi } from '../support/fake-bot-api/server.ts';
import { marked } from '../support/marked-text.ts';
import { startTcpRelay, type TcpRelay } from '../support/tcp-relay.ts';
import { openTestApp, type TestApp } from '../support/test-app.ts';

const QUESTION = '龙井茶园采摘了多少斤';
const ANSWER = '龙井茶园今年采摘了三千斤明前茶。';
/** Longer than the 3 seconds after which a server error is tried again. */
const PATIENCE_MILLISECONDS = 10_000;

let testApp: TestApp;
let testBot: TestBot;
let telegram: FakeBotApi;
let alice: Person;
let chat: ChatRef;

beforeAll(async () => {
  testApp = await openTestApp({ sample: false, files: { '龙井.txt': `龙井茶\n\n${ANSWER}` } });
});
afterAll(() => testApp.close());

/** A test that expects the bot to fail has looked at the failure itself. */
const stopBot = () => testBot.stop().catch(() => undefined);

async function start(options: TestBotOptions = {}): Promise<void> {
  testBot = await startTestBot(testApp, options);
  meetAlice();
}

function meetAlice(): void {
  ({ telegram } = testBot);
  alice = telegram.addUser({ firstName: 'Alice', languageCode: 'zh-hans' });
  chat = telegram.privateChat(alice);
}

/** The bot still does what it is there for. */
async function expectAnswer(): Promise<void> {
  expect(marked(await ask(telegram, alice, chat, QUESTION), 'bold')).toEqual([ANSWER]);
}

// Each waits some seconds for the next try, so they wait together, each with a bot and a server of its own.
describe.concurrent('the bot gets its answer through', () => {
  it.each<[string, Fault]>([
    ['after Telegram asked it to wait', { method: 'sendMessage', status: 429, retryAfter: 1, times: 2 }],
    ['after a server error of Telegram', { method: 'sendMessage', status: 500 }],
    ['when polling fails', { method: 'getUpdates', status: 500 }],
  ])('%s', async (_, fault) => {
    const { telegram, log, stop } = await startTestBot(testApp);
    const person = telegram.addUser({ firstName: 'Bob' });
    telegram.injectFault(fault);
    // The poll that waits is not hit; it delivers this and the next one fails.
    await ask(telegram, person, telegram.privateChat(person), '/help');
    const answer = await ask(telegram, person, telegram.privateChat(person), QUESTION);
    expect(marked(answer, 'bold')).toEqual([ANSWER]);
    expect(botMessages(telegram, telegram.privateChat(person))).toHaveLength(2);
    expect(telegram.calls.filter((call) => call.fault !== undefined)).toHaveLength(fault.times ?? 1);
    expect(errorsIn(log)).toEqual([]);
    await stop();
  });
});

describe('the bot goes on', () => {
  afterEach(stopBot);

  it('after a connection that was cut while it sent, and does not send twice what may have arrived', async () => {
    await start();
    telegram.injectFault({ method: 'sendMessage', kind: 'cut', when: 'after' });
    alice.sends(chat, QUESTION);
    await whenIdle(telegram);
    await whenHandled(telegram, telegram.addUser({ firstName: 'Bob' }));
    expect(botMessages(telegram, chat).map((message) => marked(message, 'bold'))).toEqual([[ANSWER]]);
    expect(errorsIn(testBot.log)).toMatchObject([{ message: 'update not handled' }]);
    await expectAnswer();
  });

  it('after an answer that is no JSON', async () => {
    await start();
    telegram.injectFault({ method: 'sendMessage', kind: 'garbage' });
    alice.sends(chat, QUESTION);
    await whenIdle(telegram);
    await whenHandled(telegram, telegram.addUser({ firstName: 'Bob' }));
    expect(botMessages(telegram, chat)).toEqual([]);
    await expectAnswer();
  });

  it('after somebody has blocked it, without an apology into the void', async () => {
    await start();
    telegram.injectFault({ method: 'sendMessage', status: 403 });
    alice.sends(chat, QUESTION);
    await whenIdle(telegram);
    await whenHandled(telegram, telegram.addUser({ firstName: 'Bob' }));
    expect(telegram.callsTo('sendMessage')).toHaveLength(2);
    await expectAnswer();
  });

  it('after it was removed from the group that asked', async () => {
    await start();
    const group = telegram.addGroup({ title: '读书会' });
    alice.sends(group, `/ask ${QUESTION}`);
    group.removesBot(alice);
    await expectAnswer();
    expect(botMessages(telegram, group)).toEqual([]);
  });

  it('after the model failed, and says that it could not answer', async () => {
    let isBroken = true;
    const { answerer } = testApp.app;
    await start({
      services: {
        answerer: { answer: (question, options) => (isBroken ? Promise.reject(new Error('model broken')) : answerer.answer(question, options)) },
      },
    });
    const apology = await ask(telegram, alice, chat, QUESTION);
    expect(apology.text).toBe(zh.failed);
    expect(JSON.stringify(testBot.log)).toContain('model broken');
    expect(JSON.stringify(testBot.log)).not.toContain('龙井');
    isBroken = false;
    await expectAnswer();
  });
});

describe('the bot gives up', () => {
  afterEach(stopBot);

  it('on a token that Telegram does not know, and names where to get one', async () => {
    testBot = await launchTestBot(testApp, { token: '987654321:AAE-another_token_altogether' });
    const failure = await testBot.running.catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(TelegramError);
    expect(String(failure)).toContain('@BotFather');
    expect(String(failure)).not.toContain('another_token_altogether');
  });

  it('on an address that Telegram does not call, and names the setting', async () => {
    const server = await startTelegram();
    server.injectFault({ method: 'setWebhook', status: 400, description: 'Bad Request: bad webhook: Failed to resolve host' });
    testBot = await launchTestBot(testApp, { telegram: server, mode: 'webhook' });
    const failure = await testBot.running.catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(TelegramError);
    expect(String(failure)).toContain('WEBHOOK_URL: Telegram does not call this address (Bad Request: bad webhook: Failed to resolve host)');
    await server.close();
  });

  it('when another instance polls with the same token', async () => {
    await start();
    await fetch(`${telegram.url}/bot${TOKEN}/getUpdates?offset=1`);
    const failure = await testBot.running.catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(TelegramError);
    expect(String(failure)).toContain('another instance of this bot is running');
  });
});

describe('a bot that cannot reach Telegram at its start', () => {
  let relay: TcpRelay | null = null;
  let server: FakeBotApi;
  afterEach(async () => {
    await stopBot();
    await relay?.close();
    await server.close();
  });

  it('says so with the remedy, tries again, and starts when Telegram is there', async () => {
    server = await startTelegram();
    const port = await freePort();
    const apiRoot = `http://127.0.0.1:${port}`;
    testBot = await launchTestBot(testApp, { telegram: server, apiRoot });
    await server.waitFor(() => errorsIn(testBot.log).length >= 2);
    expect(errorsIn(testBot.log)[0]?.message).toBe(
      `the Bot API at ${apiRoot} cannot be reached: check the network, or set TELEGRAM_API_ROOT to a server you can reach`,
    );
    relay = await startTcpRelay(port, Number(new URL(server.url).port));
    await server.waitFor(() => server.isPolled, PATIENCE_MILLISECONDS);
    meetAlice();
    await expectAnswer();
  });

  it('starts after a server error of Telegram', async () => {
    server = await startTelegram();
    server.injectFault({ method: 'getMe', status: 502 });
    testBot = await startTestBot(testApp, { telegram: server });
    expect(errorsIn(testBot.log)).toHaveLength(1);
    meetAlice();
    await expectAnswer();
  });

  it.each(['getMe', 'deleteWebhook'])('can be stopped while it waits for %s', async (method) => {
    server = await startTelegram();
    server.injectFault({ method, kind: 'hang' });
    testBot = await launchTestBot(testApp, { telegram: server });
    await server.waitFor({ method });
    testBot.stopping.abort();
    await testBot.running;
    expect(errorsIn(testBot.log)).toEqual([]);
  });
});

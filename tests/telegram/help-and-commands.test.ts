import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ADMIN_COMMANDS, COMMANDS_FOR_ALL, GROUP_ADMIN_COMMANDS, PRIVATE_COMMANDS } from '../../src/telegram/command-menu.ts';
import { en } from '../../src/telegram/locales/en.ts';
import type { CommandName, Locale } from '../../src/telegram/locales/locale.ts';
import { zh } from '../../src/telegram/locales/zh.ts';
import { ask, botMessages, errorsIn, startTestBot, startTelegram, whenHandled, type TestBot } from '../support/bot-harness.ts';
import type { Person } from '../support/fake-bot-api/people.ts';
import type { ChatRef } from '../support/fake-bot-api/person-messages.ts';
import type { FakeBotApi } from '../support/fake-bot-api/server.ts';
import { openTestApp, type TestApp } from '../support/test-app.ts';

const ADMIN = 1001;
const ABSENT_ADMIN = 4711;

let testApp: TestApp;
let testBot: TestBot;
let telegram: FakeBotApi;
let alice: Person;
let bob: Person;

beforeAll(async () => {
  testApp = await openTestApp({ sample: false, files: { 'a.txt': '这一段没有人会问到，只是要有一段。' } });
});
afterAll(() => testApp.close());

beforeEach(async () => {
  telegram = await startTelegram();
  alice = telegram.addUser({ firstName: 'Alice', languageCode: 'zh-hans', id: ADMIN });
  bob = telegram.addUser({ firstName: 'Bob', languageCode: 'de' });
  for (const person of [alice, bob]) telegram.privateChat(person, { started: true });
  testBot = await startTestBot(testApp, { telegram, adminIds: [ABSENT_ADMIN, ADMIN] });
});

afterEach(async () => {
  await testBot.stop();
  await telegram.close();
  expect(errorsIn(testBot.log)).toEqual([]);
});

const says = (person: Person, text: string) => ask(telegram, person, telegram.privateChat(person), text);

describe('/start and /help', () => {
  it('are answered in Chinese in a Chinese app', async () => {
    expect((await says(alice, '/start')).text).toBe(zh.start('yinju_bot'));
    expect((await says(alice, '/help')).text).toBe(`${zh.help('yinju_bot')}\n\n${zh.admin.help}`);
  });

  it('are answered in English in any other app', async () => {
    expect((await says(bob, '/start')).text).toBe(en.start('yinju_bot'));
    expect((await says(bob, '/help')).text).toBe(en.help('yinju_bot'));
    expect((await says(telegram.addUser({ firstName: 'Carol' }), '/help')).text).toBe(en.help('yinju_bot'));
  });

  it('are answered in groups when they are meant for the bot', async () => {
    const group = telegram.addGroup({ title: '读书会', privacyMode: false });
    expect((await ask(telegram, bob, group, '/help@yinju_bot')).text).toBe(en.help('yinju_bot'));
    bob.sends(group, '/help@other_bot');
    await whenHandled(telegram, alice);
    expect(botMessages(telegram, group)).toHaveLength(1);
  });
});

describe('an unknown command', () => {
  it('gets a hint in the private chat, in the language of the app', async () => {
    expect((await says(alice, '/weather')).text).toBe(zh.unknownCommand);
    expect((await says(bob, '/weather tomorrow')).text).toBe(en.unknownCommand);
  });

  it('gets silence in a group', async () => {
    const group = telegram.addGroup({ title: '读书会', privacyMode: false });
    expect(bob.sends(group, '/weather@yinju_bot').delivered).toBe(true);
    await whenHandled(telegram, alice);
    expect(botMessages(telegram, group)).toEqual([]);
  });
});

describe('the command menu', () => {
  const seenBy = (person: Person, chat: ChatRef = telegram.privateChat(person)) => telegram.commandsSeenBy(person, chat).map(({ command, description }) => [command, description]);
  const described = (names: readonly CommandName[], locale: Locale) => names.map((name) => [name, locale.commands[name]]);

  beforeEach(async () => {
    // Three scopes in two languages; one failed try for the admin who never wrote; two languages for the other.
    await telegram.waitFor({ method: 'setMyCommands', count: 9 });
  });

  it('is shown to everybody in the language of the app', () => {
    expect(seenBy(bob)).toEqual(described(PRIVATE_COMMANDS, en));
    const carol = telegram.addUser({ firstName: 'Carol', languageCode: 'zh-hant' });
    expect(seenBy(carol)).toEqual(described(PRIVATE_COMMANDS, zh));
  });

  it('shows the admin commands to admins, in their chats only', () => {
    expect(seenBy(alice)).toEqual(described(ADMIN_COMMANDS, zh));
    const group = telegram.addGroup({ title: '读书会' });
    alice.sends(group, '你好');
    expect(seenBy(alice, group)).toEqual(described(COMMANDS_FOR_ALL, zh));
  });

  it('shows the settings of a group to its administrators', () => {
    const group = telegram.addGroup({ title: '读书会', supergroup: true });
    group.promote(bob);
    expect(seenBy(bob, group)).toEqual(described(GROUP_ADMIN_COMMANDS, en));
  });

  it('names nothing that the bot does not handle where it is shown', async () => {
    const group = telegram.addGroup({ title: '读书会', supergroup: true });
    group.promote(alice);
    for (const [chat, suffix] of [[telegram.privateChat(alice), ''], [group, '@yinju_bot']] as const) {
      for (const [command] of seenBy(alice, chat)) {
        expect([command, (await ask(telegram, alice, chat, `/${command}${suffix}`)).text]).not.toEqual([command, zh.unknownCommand]);
      }
    }
    expect(seenBy(alice)).toHaveLength(Object.keys(zh.commands).length - 1);
  });

  it('is not what questions wait for', async () => {
    await testBot.stop();
    const fault = telegram.injectFault({ method: 'setMyCommands', kind: 'hang' });
    testBot = await startTestBot(testApp, { telegram });
    expect((await says(alice, '/weather')).text).toBe(zh.unknownCommand);
    expect(fault.remaining).toBe(0);
  });
});

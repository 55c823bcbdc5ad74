import { createServer } from 'node:http';
import { Bot, InlineKeyboard } from 'grammy';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isObject, type JsonObject } from './fake-bot-api/fields.ts';
import type { Group } from './fake-bot-api/groups.ts';
import type { Person } from './fake-bot-api/people.ts';
import { startFakeBotApi, type FakeBotApi } from './fake-bot-api/server.ts';

const TOKEN = '123456:ABC-def_GHI';

/** Milliseconds; only tests move it. */
let clock = 1_700_000_000_000;
let telegram: FakeBotApi;
let alice: Person;

beforeEach(async () => {
  telegram = await startFakeBotApi({ token: TOKEN, now: () => clock, conflictDelayMilliseconds: 50 });
  alice = telegram.addUser({ firstName: 'Alice', languageCode: 'zh-hans' });
});

afterEach(() => telegram.close());

interface Answer {
  readonly status: number;
  readonly ok: boolean;
  readonly result: unknown;
  readonly description: string | undefined;
  readonly parameters: unknown;
}

async function read(response: Response): Promise<Answer> {
  const body: unknown = await response.json();
  if (!isObject(body)) throw new Error('Expected a JSON object.');
  const { ok, result, description, parameters } = body;
  const words = typeof description === 'string' ? description : undefined;
  return { status: response.status, ok: ok === true, result, description: words, parameters };
}

async function call(method: string, parameters: object = {}, signal?: AbortSignal): Promise<Answer> {
  const body = JSON.stringify(parameters);
  const headers = { 'content-type': 'application/json' };
  return read(await fetch(`${telegram.url}/bot${TOKEN}/${method}`, { method: 'POST', headers, body, signal: signal ?? null }));
}

/** The reason of a refusal, with its status. */
async function refusal(method: string, parameters: object = {}): Promise<string> {
  const { status, ok, description } = await call(method, parameters);
  expect(ok).toBe(false);
  return `${status} ${description}`;
}

async function updates(parameters: object = {}): Promise<readonly JsonObject[]> {
  const { result } = await call('getUpdates', parameters);
  return Array.isArray(result) ? result.filter(isObject) : [];
}

function privateChat(): { readonly id: number } {
  return telegram.privateChat(alice, { started: true });
}

/** Sends a message of the bot and returns the kept one. */
async function botSends(chat: { readonly id: number }, text: string, more: object = {}) {
  const { ok, description } = await call('sendMessage', { chat_id: chat.id, text, ...more });
  expect(description).toBeUndefined();
  expect(ok).toBe(true);
  const message = telegram.messages(chat).at(-1);
  if (message === undefined) throw new Error('The message was not kept.');
  return message;
}

/** Starts a long poll, the `offset`th call, and returns when it waits. */
async function beginPoll(offset: number): Promise<{ readonly answer: Promise<Answer> }> {
  const answer = call('getUpdates', { offset, timeout: 30 });
  await telegram.waitFor(() => telegram.calls.length === offset && telegram.isPolled);
  return { answer };
}

function refusalOfEntities(text: string, entities: unknown): Promise<string> {
  return refusal('sendMessage', { chat_id: privateChat().id, text, entities });
}

function refusalOfHtml(text: string): Promise<string> {
  return refusal('sendMessage', { chat_id: privateChat().id, text, parse_mode: 'html' });
}

function refusalOfMarkup(reply_markup: object): Promise<string> {
  return refusal('sendMessage', { chat_id: privateChat().id, text: 'a', reply_markup });
}

function keyboard(button: object): object {
  return { inline_keyboard: [[button]] };
}

function article(id: string, more: object = {}): object {
  const input_message_content = { message_text: '<b>引</b>', parse_mode: 'HTML' };
  return { type: 'article', id, title: '标题', description: '答句', input_message_content, ...more };
}

/** Answers a new inline query; gives the refusal, or `undefined`. */
async function answerInline(results: readonly object[]): Promise<string | undefined> {
  const { id } = alice.asksInline(`问 ${telegram.calls.length}`);
  const { ok, status, description } = await call('answerInlineQuery', { inline_query_id: id, results });
  return ok ? undefined : `${status} ${description}`;
}

describe('transport', () => {
  it('finds methods in any case, by GET and by POST', async () => {
    const get = await read(await fetch(`${telegram.url}/bot${TOKEN}/GETME`));
    expect(get.result).toMatchObject({ id: 123456, is_bot: true, username: 'yinju_bot', supports_inline_queries: true });
    expect((await call('getme')).result).toEqual(get.result);
    expect(telegram.callsTo('getMe').map(({ method }) => method)).toEqual(['getMe', 'getMe']);
  });

  it('answers an unknown method with 404 and another token with 401', async () => {
    expect(await refusal('sendTelepathy')).toBe('404 Not Found: method not found');
    const other = await read(await fetch(`${telegram.url}/bot99:XYZ-abc/getMe`));
    expect(other).toMatchObject({ status: 401, ok: false, description: 'Unauthorized' });
    const malformed = await read(await fetch(`${telegram.url}/botnonsense/getMe`));
    expect(malformed).toMatchObject({ status: 401, description: 'Unauthorized: invalid token specified' });
  });

  it('reads the same parameters from JSON, a query string, a form and a multipart body', async () => {
    const chat = privateChat();
    const parameters = { chat_id: String(chat.id), text: '你好 & hello', reply_markup: '{"force_reply":true}' };
    const url = `${telegram.url}/bot${TOKEN}/sendMessage`;
    const multipart = new FormData();
    for (const [name, value] of Object.entries(parameters)) multipart.set(name, value);
    await call('sendMessage', { chat_id: chat.id, text: parameters.text, reply_markup: { force_reply: true } });
    await fetch(`${url}?${new URLSearchParams(parameters).toString()}`);
    await fetch(url, { method: 'POST', body: new URLSearchParams(parameters) });
    await fetch(url, { method: 'POST', body: multipart });
    expect(telegram.messages(chat).map(({ text }) => text)).toEqual(Array(4).fill('你好 & hello'));
    const [first, ...others] = telegram.callsTo('sendMessage').map(({ params }) => params);
    expect(first).toEqual({ chat_id: chat.id, text: '你好 & hello', reply_markup: { force_reply: true } });
    for (const other of others) expect(other).toEqual(first);
  });

  it('refuses a null where Telegram expects an object', async () => {
    const { id } = privateChat();
    expect(await refusal('sendMessage', { chat_id: id, text: 'a', reply_markup: null })).toBe(
      '400 Bad Request: object expected as reply markup',
    );
  });
});

describe('getUpdates', () => {
  it('delivers again until a higher offset confirms', async () => {
    const chat = privateChat();
    for (const text of ['一', '二', '三']) alice.sends(chat, text);
    const [first, second, third] = await updates({ offset: 0 });
    expect([first?.['message'], third?.['message']]).toMatchObject([{ text: '一' }, { text: '三' }]);
    expect(second?.['update_id']).toBe(Number(first?.['update_id']) + 1);
    const rest = await updates({ offset: second?.['update_id'] });
    expect(rest).toEqual([second, third]);
    expect(telegram.pendingUpdates()).toHaveLength(2);
    expect(await updates({ offset: -1 })).toEqual([third]);
    expect(telegram.pendingUpdates()).toHaveLength(1);
  });

  it('counts an offset far ahead as none and clamps the limit', async () => {
    const chat = privateChat();
    for (let index = 0; index < 3; index++) alice.sends(chat, `question ${index}`);
    expect(await updates({ offset: 2_000_000_000, limit: 2 })).toHaveLength(2);
    expect(await updates({ offset: 1, limit: -5 })).toHaveLength(1);
    expect(await updates({ offset: 2, limit: 1000 })).toHaveLength(3);
  });

  it('holds a long poll until something happens and delivers what happens together', async () => {
    const chat = privateChat();
    const poll = updates({ timeout: 30 });
    await telegram.waitFor(() => telegram.isPolled);
    alice.sends(chat, 'a');
    alice.sends(chat, 'b');
    expect(await poll).toHaveLength(2);
  });

  it('ends a long poll empty at its timeout', async () => {
    expect(await updates({ offset: 7, timeout: 1 })).toEqual([]);
  });

  it('gives the first of two pollers 409', async () => {
    const first = call('getUpdates', { offset: 1, timeout: 30 });
    await telegram.waitFor(() => telegram.isPolled);
    const second = call('getUpdates', { offset: 2, timeout: 30 });
    expect(await first).toMatchObject({
      status: 409,
      description: 'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
    });
    alice.sends(privateChat(), 'for the second');
    expect((await second).result).toHaveLength(1);
  });

  it('delays the 409 that follows another', async () => {
    await telegram.close();
    telegram = await startFakeBotApi({ token: TOKEN, conflictDelayMilliseconds: 60_000 });
    const first = await beginPoll(1);
    const second = await beginPoll(2);
    expect((await first.answer).status).toBe(409);
    const third = await beginPoll(3);
    let fate = 'waiting';
    const secondEnd = second.answer.then(
      () => (fate = 'answered'),
      () => (fate = 'cut'),
    );
    const bob = telegram.addUser({ firstName: 'Bob' });
    bob.sends(telegram.privateChat(bob), 'for the third');
    expect((await third.answer).result).toHaveLength(1);
    expect(fate).toBe('waiting');
    await telegram.close();
    await secondEnd;
    expect(fate).toBe('cut');
  });

  it('lets an abandoned poll go without losing updates', async () => {
    const controller = new AbortController();
    const poll = call('getUpdates', { timeout: 30 }, controller.signal);
    await telegram.waitFor(() => telegram.isPolled);
    controller.abort();
    await expect(poll).rejects.toThrow('aborted');
    await telegram.waitFor(() => !telegram.isPolled);
    alice.sends(privateChat(), 'still there');
    expect(await updates({ offset: 1 })).toHaveLength(1);
  });

  it('slows down a poller that repeats its offset', async () => {
    const chat = privateChat();
    alice.sends(chat, 'a');
    alice.sends(chat, 'b');
    expect(await updates({ offset: 5 })).toHaveLength(2);
    clock += 400;
    expect(await updates({ offset: 5 })).toHaveLength(1);
    clock += 600;
    expect(await updates({ offset: 5 })).toHaveLength(2);
    const last = telegram.pendingUpdates().at(-1)?.update_id ?? 0;
    expect(await updates({ offset: last + 1 })).toEqual([]);
    const repeated = updates({ offset: last + 1 });
    await telegram.waitFor(() => telegram.isPolled);
    alice.sends(chat, 'c');
    expect(await repeated).toHaveLength(1);
  });

  it('remembers allowed_updates and does not apply it to what waits', async () => {
    const chat = privateChat();
    expect(alice.sends(chat, 'before').delivered).toBe(true);
    expect(await updates({ allowed_updates: ['callback_query', 'no_such_type'] })).toHaveLength(1);
    expect(alice.sends(chat, 'unwanted').delivered).toBe(false);
    await updates({ offset: 1 });
    expect(alice.sends(chat, 'still unwanted').delivered).toBe(false);
    await updates({ offset: 2, allowed_updates: [] });
    expect(alice.sends(chat, 'wanted').delivered).toBe(true);
  });

  it('forgets messages after a day and inline queries after 30 seconds', async () => {
    alice.asksInline('天气');
    alice.sends(privateChat(), 'a');
    clock += 31_000;
    expect(telegram.pendingUpdates().map((update) => Object.keys(update)[1])).toEqual(['message']);
    clock += 86_400_000;
    expect(telegram.pendingUpdates()).toEqual([]);
  });
});

describe('webhook', () => {
  it('makes getUpdates a conflict and ends a waiting poll', async () => {
    const poll = call('getUpdates', { timeout: 30 });
    await telegram.waitFor(() => telegram.isPolled);
    await call('setWebhook', { url: 'https://example.org/hook' });
    expect(await poll).toMatchObject({ status: 409, description: 'Conflict: terminated by setWebhook request' });
    expect(await refusal('getUpdates')).toBe(
      "409 Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
    );
    expect((await call('getWebhookInfo')).result).toMatchObject({ url: 'https://example.org/hook', pending_update_count: 0 });
    await call('deleteWebhook');
    expect((await call('getUpdates', { offset: 9 })).ok).toBe(true);
  });

  it('wants HTTPS and a clean secret', async () => {
    expect(await refusal('setWebhook', { url: 'http://example.org/' })).toBe(
      '400 Bad Request: bad webhook: An HTTPS URL must be provided for webhook',
    );
    expect(await refusal('setWebhook', { url: 'https://example.org/', secret_token: 'a b' })).toBe(
      '400 Bad Request: secret token contains unallowed characters',
    );
  });

  it('posts updates to an address of this machine, again after a failure, with the secret', async () => {
    const received: string[] = [];
    const receiver = createServer((request, response) => {
      received.push(String(request.headers['x-telegram-bot-api-secret-token']));
      response.writeHead(received.length === 1 ? 500 : 200).end();
    });
    await new Promise<void>((resolve) => {
      receiver.listen(0, '127.0.0.1', resolve);
    });
    const address = receiver.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    await call('setWebhook', { url: `http://127.0.0.1:${port}/hook`, secret_token: 's3cret' });
    alice.sends(privateChat(), '问');
    await telegram.waitFor(() => telegram.pendingUpdates().length === 0);
    expect(received).toEqual(['s3cret', 's3cret']);
    expect((await call('getWebhookInfo')).result).toMatchObject({
      last_error_message: 'Wrong response from the webhook: 500 Internal Server Error',
    });
    receiver.closeAllConnections();
    receiver.close();
  });
});

describe('text', () => {
  it('must have 1 to 4096 characters after trimming', async () => {
    const chat = privateChat();
    const send = (text: string) => refusal('sendMessage', { chat_id: chat.id, text });
    expect(await send('')).toBe('400 Bad Request: message text is empty');
    expect(await send(' \n ')).toBe('400 Bad Request: text must be non-empty');
    expect(await send('字'.repeat(4097))).toBe('400 Bad Request: message is too long');
    expect((await botSends(chat, `\n ${'字'.repeat(4096)} \n`)).text).toHaveLength(4096);
    const entities = [{ type: 'blockquote', offset: 1, length: 4 }];
    expect(await botSends(chat, '\n 引 \n', { entities })).toMatchObject({
      text: '引',
      entities: [{ type: 'blockquote', offset: 0, length: 1 }],
    });
    expect(await send('half an emoji \ud83d')).toBe('400 Bad Request: text must be encoded in UTF-8');
  });

  it('loses control and direction characters, and its entities move along', async () => {
    const chat = privateChat();
    const entities = [{ type: 'bold', offset: 4, length: 2 }];
    const message = await botSends(chat, 'a\tb\u202e粗体\r\nc', { entities });
    expect(message.text).toBe('a b粗体\nc');
    expect(message.entities).toEqual([{ type: 'bold', offset: 3, length: 2 }]);
    expect(telegram.losses).toHaveLength(1);
  });

  it('gets its commands, mentions, links and hashtags marked', async () => {
    const message = await botSends(privateChat(), '/ask@yinju_bot 见 https://example.org/a, @yinju_bot #天气');
    expect(message.entities.map(({ type, offset, length }) => [type, message.text.slice(offset, offset + length)])).toEqual([
      ['bot_command', '/ask@yinju_bot'],
      ['url', 'https://example.org/a'],
      ['mention', '@yinju_bot'],
      ['hashtag', '#天气'],
    ]);
    expect((await botSends(privateChat(), '/ask天气 和@yinju_bot请问 a/b')).entities).toEqual([]);
  });
});

describe('entities', () => {
  it('are counted in UTF-16 units and may not leave the text or split a character', async () => {
    const message = await botSends(privateChat(), '😀引据', { entities: [{ type: 'bold', offset: 2, length: 2 }] });
    expect(message.entities).toEqual([{ type: 'bold', offset: 2, length: 2 }]);
    expect(await refusalOfEntities('hello', [{ type: 'bold', offset: 100, length: 1 }])).toBe(
      '400 Bad Request: entity begins after the end of the text at UTF-16 offset 100',
    );
    expect(await refusalOfEntities('hello', [{ type: 'bold', offset: 1, length: 9 }])).toBe(
      '400 Bad Request: entity beginning at UTF-16 offset 1 ends after the end of the text at UTF-16 offset 10',
    );
    expect(await refusalOfEntities('hello', [{ type: 'bold', offset: -1, length: 1 }])).toBe(
      '400 Bad Request: receive an entity with incorrect offset -1',
    );
    expect(await refusalOfEntities('a😀', [{ type: 'bold', offset: 2, length: 1 }])).toBe(
      '400 Bad Request: entity begins in a middle of a UTF-16 symbol at byte offset 5',
    );
    expect(await refusalOfEntities('a😀b', [{ type: 'bold', offset: 0, length: 2 }])).toBe(
      '400 Bad Request: entity beginning at UTF-16 offset 0 ends in a middle of a UTF-16 symbol at byte offset 5',
    );
  });

  it('must be of a known type with the fields of that type', async () => {
    const place = { offset: 0, length: 1 };
    expect(await refusalOfEntities('a', [{ type: 'huge', ...place }])).toBe(
      "400 Bad Request: can't parse MessageEntity: Unsupported type specified",
    );
    expect(await refusalOfEntities('a', [{ type: 'text_link', ...place }])).toBe(
      '400 Bad Request: can\'t parse MessageEntity: Can\'t find field "url"',
    );
    expect(await refusalOfEntities('a', [{ type: 'text_link', ...place, url: 'not-a-url' }])).toBe(
      "400 Bad Request: entity URL 'not-a-url' is invalid: Wrong HTTP URL",
    );
    expect(await refusalOfEntities('a', [{ type: 'text_mention', ...place, user: { id: 42 } }])).toBe('400 Bad Request: user not found');
  });

  it('lose nested quotes and what lies across a quote, and bold is cut at links', async () => {
    const message = await botSends(privateChat(), '引用的话 来源 2022', {
      entities: [
        { type: 'expandable_blockquote', offset: 0, length: 7 },
        { type: 'blockquote', offset: 1, length: 2 },
        { type: 'text_link', offset: 5, length: 7, url: 'https://example.org' },
        { type: 'bold', offset: 0, length: 4 },
        { type: 'text_link', offset: 2, length: 1, url: 'example.org/2' },
      ],
    });
    expect(message.entities).toEqual([
      { type: 'expandable_blockquote', offset: 0, length: 7 },
      { type: 'bold', offset: 0, length: 2 },
      { type: 'text_link', offset: 2, length: 1, url: 'http://example.org/2' },
      { type: 'bold', offset: 2, length: 1 },
      { type: 'bold', offset: 3, length: 1 },
    ]);
    expect(telegram.losses).toEqual([
      'blockquote [1, 3) lies in or across expandable_blockquote [0, 7) and was dropped',
      'text_link [5, 12) crosses the border of expandable_blockquote [0, 7) and was dropped',
    ]);
  });

  it('are dropped above one hundred, which is noted', async () => {
    const entities = Array.from({ length: 103 }, (_, index) => ({ type: 'bold', offset: index * 2, length: 1 }));
    const message = await botSends(privateChat(), '字。'.repeat(103), { entities });
    expect(message.entities).toHaveLength(100);
    expect(telegram.losses).toEqual(['3 of 103 entities were dropped, 100 are kept']);
  });
});

describe('HTML', () => {
  it('becomes text with entities', async () => {
    const html =
      '<blockquote expandable>引 <b>据</b></blockquote>\n<a href="https://example.org/?a=1&amp;b=2">源</a> &lt;&copy;&#8230; ' +
      '<pre><code class="language-ts">x</code></pre> <tg-spoiler>s</tg-spoiler>';
    const message = await botSends(privateChat(), html, { parse_mode: 'HTML' });
    expect(message.text).toBe('引 据\n源 <&copy;… x s');
    expect(message.entities).toEqual([
      { type: 'expandable_blockquote', offset: 0, length: 3 },
      { type: 'bold', offset: 2, length: 1 },
      { type: 'text_link', offset: 4, length: 1, url: 'https://example.org/?a=1&b=2' },
      { type: 'pre', offset: 15, length: 1, language: 'ts' },
      { type: 'spoiler', offset: 17, length: 1 },
    ]);
  });

  it.each([
    ['引<div>x</div>', 'Unsupported start tag "div" at byte offset 3'],
    ['<b>open', 'Can\'t find end tag corresponding to start tag "b"'],
    ['<b><i>x</b></i>', 'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"'],
    ['x</b>', 'Unexpected end tag at byte offset 1'],
    ['3 <', 'Unclosed start tag at byte offset 2'],
    ['<b>x</b', 'Unclosed end tag at byte offset 4'],
    ['<a ="x">y</a>', 'Empty attribute name in the tag "a" at byte offset 0'],
    ['<a href=x/y>z</a>', 'Unexpected end of name token at byte offset 8'],
    ['<span class="red">x</span>', 'Tag "span" must have class "tg-spoiler" at byte offset 0'],
  ])('refuses %j', async (html, reason) => {
    expect(await refusalOfHtml(html)).toBe(`400 Bad Request: can't parse entities: ${reason}`);
  });

  it('is the only parse mode of the fake', async () => {
    const parameters = { chat_id: privateChat().id, text: '*a*', parse_mode: 'MarkdownV2' };
    expect(await refusal('sendMessage', parameters)).toContain('not supported by the fake');
    expect(await refusal('sendMessage', { ...parameters, parse_mode: 'BBCode' })).toBe('400 Bad Request: unsupported parse_mode');
  });
});

describe('chats', () => {
  it('are unknown until somebody has written', async () => {
    const chat = telegram.privateChat(alice);
    expect(await refusal('sendMessage', { chat_id: chat.id, text: 'a' })).toBe('400 Bad Request: chat not found');
    const group = telegram.addGroup({ title: '读书会', privacyMode: false });
    alice.sends(group, 'hello');
    expect(await refusal('sendMessage', { chat_id: chat.id, text: 'a' })).toBe(
      "403 Forbidden: bot can't initiate conversation with a user",
    );
    alice.sends(chat, '/start');
    expect((await call('sendMessage', { chat_id: chat.id, text: 'a' })).ok).toBe(true);
    expect(await refusal('sendMessage', { text: 'a' })).toBe('400 Bad Request: chat_id is empty');
  });

  it('refuse a bot that was blocked or removed, and tell it so', async () => {
    const chat = privateChat();
    telegram.block(alice);
    expect(await refusal('sendMessage', { chat_id: chat.id, text: 'a' })).toBe('403 Forbidden: bot was blocked by the user');
    expect(() => alice.sends(chat, 'a')).toThrow('has blocked the bot');
    const group = telegram.addGroup({ title: 'G', supergroup: true });
    group.removesBot(alice);
    expect(await refusal('sendMessage', { chat_id: group.id, text: 'a' })).toBe(
      '403 Forbidden: bot was kicked from the supergroup chat',
    );
    expect(telegram.pendingUpdates()).toMatchObject([
      { my_chat_member: { chat: { type: 'private' }, old_chat_member: { status: 'member' }, new_chat_member: { status: 'kicked' } } },
      { my_chat_member: { chat: { type: 'supergroup' }, new_chat_member: { status: 'kicked', user: { id: 123456 } } } },
    ]);
  });

  it('answer with the new id after an upgrade to a supergroup', async () => {
    const group = telegram.addGroup({ title: 'G' });
    const supergroup = group.upgrade();
    expect(await call('sendMessage', { chat_id: group.id, text: 'a' })).toMatchObject({
      status: 400,
      description: 'Bad Request: group chat was upgraded to a supergroup chat',
      parameters: { migrate_to_chat_id: supergroup.id },
    });
    expect(String(supergroup.id)).toMatch(/^-100\d{10}$/);
    expect(telegram.pendingUpdates()).toMatchObject([
      { message: { chat: { id: group.id }, migrate_to_chat_id: supergroup.id } },
      { message: { chat: { id: supergroup.id }, migrate_from_chat_id: group.id } },
    ]);
  });

  it('name their members and administrators, the anonymous one by the group', async () => {
    const group = telegram.addGroup({ title: 'G', supergroup: true, owner: telegram.addUser({ firstName: 'Olga' }) });
    group.promote(alice, { anonymous: true });
    const message = alice.sends(group, '/ask 天气');
    expect(telegram.pendingUpdates().at(-1)).toMatchObject({
      message: { from: { username: 'GroupAnonymousBot', is_bot: true }, sender_chat: { id: group.id } },
    });
    expect(message.delivered).toBe(true);
    const members = (await call('getChatAdministrators', { chat_id: group.id })).result;
    expect(members).toMatchObject([{ status: 'creator' }, { status: 'administrator', user: { id: alice.id }, is_anonymous: true }]);
    const bob = telegram.addUser({ firstName: 'Bob' });
    expect((await call('getChatMember', { chat_id: group.id, user_id: bob.id })).result).toMatchObject({ status: 'left' });
    expect(await refusal('getChatMember', { chat_id: group.id, user_id: 5 })).toBe('400 Bad Request: user not found');
    expect(await refusal('getChatAdministrators', { chat_id: privateChat().id })).toBe(
      '400 Bad Request: there are no administrators in the private chat',
    );
  });

  it('can be left', async () => {
    const group = telegram.addGroup({ title: 'G' });
    expect((await call('leaveChat', { chat_id: group.id })).result).toBe(true);
    expect(alice.sends(group, '/ask 还在吗').delivered).toBe(false);
    expect(await refusal('sendMessage', { chat_id: group.id, text: 'a' })).toBe(
      '403 Forbidden: bot is not a member of the group chat',
    );
  });
});

describe('privacy mode', () => {
  it('shows the bot only what is meant for it', async () => {
    const group = telegram.addGroup({ title: 'G', supergroup: true });
    const answer = await botSends(group, '答');
    const mention = { type: 'text_mention', offset: 0, length: 2, user: telegram.bot };
    const seen = {
      'chatter': alice.sends(group, '今天天气很好'),
      'command': alice.sends(group, '/ask 天气'),
      'command inside a sentence': alice.sends(group, '试试 /ask 天气'),
      'command to this bot': alice.sends(group, '/ask@Yinju_Bot 天气'),
      'command to another bot': alice.sends(group, '/ask@other_bot 天气'),
      'mention': alice.sends(group, '请问 @yinju_bot 天气如何'),
      'mention in a caption': alice.sends(group, '@yinju_bot 看', { asCaption: true }),
      'mention by name': alice.sends(group, '引据 天气', { entities: [mention] }),
      'reply to the bot': alice.sends(group, '那2022年呢？', { replyTo: answer }),
    };
    const delivered = Object.entries(seen).filter(([, message]) => message.delivered);
    expect(delivered.map(([name]) => name)).toEqual([
      'command',
      'command to this bot',
      'mention',
      'mention in a caption',
      'mention by name',
      'reply to the bot',
    ]);
  });

  it('does not bind an administrator and can be off', () => {
    const bot = 'administrator';
    expect(alice.sends(telegram.addGroup({ title: 'A', bot }), 'chatter').delivered).toBe(true);
    expect(alice.sends(telegram.addGroup({ title: 'B', privacyMode: false }), 'chatter').delivered).toBe(true);
    expect(alice.sends(telegram.addGroup({ title: 'C', bot: 'absent' }), '/ask').delivered).toBe(false);
  });

  it('sends a general command to the bot that wrote last', async () => {
    const group = telegram.addGroup({ title: 'G' });
    const other = telegram.addUser({ firstName: 'Other', username: 'other_bot', isBot: true });
    expect(other.sends(group, '/help @yinju_bot').delivered).toBe(false);
    expect(alice.sends(group, '/ask 天气').delivered).toBe(false);
    await botSends(group, '在');
    expect(alice.sends(group, '/ask 天气').delivered).toBe(true);
  });

  it('shows an edit that adds a mention', () => {
    const group = telegram.addGroup({ title: 'G' });
    const message = alice.sends(group, '天气如何');
    expect(alice.edits(message, '@yinju_bot 天气如何').delivered).toBe(true);
    expect(message.history.map(({ text }) => text)).toEqual(['天气如何']);
    expect(telegram.pendingUpdates()).toMatchObject([{ edited_message: { text: '@yinju_bot 天气如何' } }]);
    // What the bot has seen once it also sees change.
    expect(alice.edits(message, '算了').delivered).toBe(true);
  });
});

describe('replies and topics', () => {
  let forum: Group;
  beforeEach(() => {
    forum = telegram.addGroup({ title: '论坛', forum: true });
  });

  it('need a message to answer, unless told otherwise', async () => {
    const chat = privateChat();
    const send = { chat_id: chat.id, text: 'a' };
    expect(await refusal('sendMessage', { ...send, reply_parameters: { message_id: 99 } })).toBe(
      '400 Bad Request: message to be replied not found',
    );
    expect(await refusal('sendMessage', { ...send, reply_parameters: { quote: 'x' } })).toBe(
      '400 Bad Request: can\'t find field "message_id"',
    );
    const optional = { message_id: 99, allow_sending_without_reply: true };
    expect((await botSends(chat, 'a', { reply_parameters: optional })).replyToId).toBeUndefined();
    const question = alice.sends(chat, '天气如何？');
    const quoting = { message_id: question.id, quote: '天气' };
    const { result } = await call('sendMessage', { ...send, reply_parameters: quoting });
    expect(result).toMatchObject({ reply_to_message: { message_id: question.id }, quote: { text: '天气', position: 0 } });
    expect(await refusal('sendMessage', { ...send, reply_parameters: { ...quoting, quote: '气候' } })).toBe(
      '400 Bad Request: QUOTE_TEXT_INVALID',
    );
  });

  it('go to a topic by its id, but not to General by number', async () => {
    const topic = forum.topic('问答');
    expect((await botSends(forum, 'a', { message_thread_id: topic.id })).threadId).toBe(topic.id);
    expect((await botSends(forum, 'b')).threadId).toBeUndefined();
    for (const thread of [1, 4711]) {
      expect(await refusal('sendMessage', { chat_id: forum.id, text: 'a', message_thread_id: thread })).toBe(
        '400 Bad Request: message thread not found',
      );
    }
    expect((await call('sendChatAction', { chat_id: forum.id, action: 'typing', message_thread_id: 1 })).ok).toBe(true);
  });

  it('stay in the topic of the answered message', async () => {
    const topic = forum.topic('问答');
    const question = alice.sends(forum, '/ask 天气', { thread: topic });
    expect(telegram.pendingUpdates().at(-1)).toMatchObject({
      message: {
        message_thread_id: topic.id,
        is_topic_message: true,
        reply_to_message: { message_id: topic.id, forum_topic_created: { name: '问答' } },
      },
    });
    const answer = await botSends(forum, '答', { reply_parameters: { message_id: question.id } });
    expect(answer).toMatchObject({ threadId: topic.id, isTopicMessage: true, replyToId: question.id });
  });

  it('outside of topics carry a thread id that cannot be sent to', async () => {
    const group = telegram.addGroup({ title: 'G', supergroup: true });
    for (const chat of [group, forum]) {
      const answer = await botSends(chat, '答');
      alice.sends(chat, '再问', { replyTo: answer });
      expect(telegram.pendingUpdates().at(-1)).toMatchObject({ message: { message_thread_id: answer.id } });
      expect(telegram.pendingUpdates().at(-1)).not.toHaveProperty('message.is_topic_message');
      expect(await refusal('sendMessage', { chat_id: chat.id, text: 'a', message_thread_id: answer.id })).toBe(
        '400 Bad Request: message thread not found',
      );
    }
  });
});

describe('keyboards', () => {
  it('carry at most 64 bytes per button', async () => {
    await botSends(privateChat(), 'a', { reply_markup: keyboard({ text: '下一条', callback_data: 'x'.repeat(64) }) });
    expect(await refusalOfMarkup(keyboard({ text: 'a', callback_data: '引'.repeat(22) }))).toBe('400 Bad Request: BUTTON_DATA_INVALID');
    expect(await refusalOfMarkup(keyboard({ text: 'a', callback_data: '' }))).toBe(
      "400 Bad Request: can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
    );
    expect(await refusalOfMarkup(keyboard({ callback_data: 'x' }))).toBe(
      '400 Bad Request: can\'t parse inline keyboard button: Can\'t find field "text"',
    );
    expect(await refusalOfMarkup(keyboard({ text: 'a', url: 'not-a-url' }))).toBe(
      "400 Bad Request: inline keyboard button URL 'not-a-url' is invalid: Wrong HTTP URL",
    );
    expect(await refusalOfMarkup({ inline_keyboard: 'no' })).toBe('400 Bad Request: field "inline_keyboard" must be of type Array');
  });

  it('are pressed by people and answered once', async () => {
    const message = await botSends(privateChat(), 'a', { reply_markup: keyboard({ text: '下', callback_data: 'next' }) });
    const press = alice.presses(message, 'next');
    expect(telegram.pendingUpdates()).toMatchObject([
      { callback_query: { id: press.id, data: 'next', from: { id: alice.id }, message: { message_id: message.id } } },
    ]);
    expect(await refusal('answerCallbackQuery', { callback_query_id: press.id, text: '长'.repeat(201) })).toBe(
      '400 Bad Request: MESSAGE_TOO_LONG',
    );
    await call('answerCallbackQuery', { callback_query_id: press.id, text: '好', show_alert: true });
    expect(await press.answer()).toMatchObject({ text: '好', showAlert: true });
    const tooOld = '400 Bad Request: query is too old and response timeout expired or query ID is invalid';
    expect(await refusal('answerCallbackQuery', { callback_query_id: press.id })).toBe(tooOld);
    const late = alice.presses(message, 'next');
    clock += 16_000;
    expect(await refusal('answerCallbackQuery', { callback_query_id: late.id })).toBe(tooOld);
    expect(() => alice.presses(message, 'gone')).toThrow('only: next');
  });
});

describe('edits', () => {
  it('replace text and keyboard, and must change something', async () => {
    const chat = privateChat();
    const markup = { inline_keyboard: [[{ text: '下', callback_data: 'next' }]] };
    const message = await botSends(chat, '一', { reply_markup: markup });
    const edit = { chat_id: chat.id, message_id: message.id };
    const notModified =
      '400 Bad Request: message is not modified: specified new message content and reply markup are exactly the same as ' +
      'a current content and reply markup of the message';
    expect(await refusal('editMessageText', { ...edit, text: '一', reply_markup: markup })).toBe(notModified);
    expect(await refusal('editMessageReplyMarkup', { ...edit, reply_markup: markup })).toBe(notModified);
    expect((await call('editMessageText', { ...edit, text: '一' })).result).toMatchObject({ text: '一', message_id: message.id });
    expect(message.replyMarkup).toBeUndefined();
    await call('editMessageText', { ...edit, text: '二', entities: [{ type: 'bold', offset: 0, length: 1 }] });
    expect(message.history.map(({ text }) => text)).toEqual(['一', '一']);
    expect(message.entities).toEqual([{ type: 'bold', offset: 0, length: 1 }]);
    expect(await refusal('editMessageText', { ...edit, text: 'x'.repeat(4097) })).toBe('400 Bad Request: MESSAGE_TOO_LONG');
  });

  it('reach only messages of the bot that still exist', async () => {
    const chat = privateChat();
    const question = alice.sends(chat, '问');
    const edit = { chat_id: chat.id, text: 'a' };
    expect(await refusal('editMessageText', { ...edit, message_id: question.id })).toBe("400 Bad Request: message can't be edited");
    expect(await refusal('editMessageText', { ...edit, message_id: 99 })).toBe('400 Bad Request: message to edit not found');
    expect(await refusal('editMessageText', { text: 'a' })).toBe('400 Bad Request: message identifier is not specified');
    const answer = await botSends(chat, '答');
    expect((await call('deleteMessage', { chat_id: chat.id, message_id: answer.id })).result).toBe(true);
    expect(answer.isDeleted).toBe(true);
    expect(await refusal('deleteMessage', { chat_id: chat.id, message_id: answer.id })).toBe(
      '400 Bad Request: message to delete not found',
    );
    const group = telegram.addGroup({ title: 'G' });
    const chatter = alice.sends(group, '闲聊');
    expect(await refusal('deleteMessage', { chat_id: group.id, message_id: chatter.id })).toBe(
      "400 Bad Request: message can't be deleted",
    );
  });

  it('include one reaction of the known kinds', async () => {
    const chat = privateChat();
    const question = alice.sends(chat, '问');
    const react = (...emoji: string[]) => ({
      chat_id: chat.id,
      message_id: question.id,
      reaction: emoji.map((one) => ({ type: 'emoji', emoji: one })),
    });
    expect((await call('setMessageReaction', react('👀'))).result).toBe(true);
    expect(question.reactions).toEqual(['👀']);
    expect(await refusal('setMessageReaction', react('👍', '👎'))).toBe('400 Bad Request: REACTIONS_TOO_MANY');
    expect(await refusal('setMessageReaction', react('🥟'))).toBe('400 Bad Request: REACTION_INVALID');
  });
});

describe('inline mode', () => {
  it('takes up to 50 results with distinct ids of 1 to 64 bytes', async () => {
    const results = Array.from({ length: 51 }, (_, index) => article(`r${index}`));
    expect(await answerInline(results)).toBe('400 Bad Request: too many inline query results specified');
    expect(await answerInline(results.slice(1))).toBeUndefined();
    expect(await answerInline([article('a'), article('a')])).toBe('400 Bad Request: RESULT_ID_DUPLICATE');
    expect(await answerInline([article('引'.repeat(22))])).toBe('400 Bad Request: RESULT_ID_INVALID');
  });

  it('checks every result like a message', async () => {
    expect(await answerInline([article('a', { input_message_content: { message_text: '' } })])).toBe(
      "400 Bad Request: can't parse inline query result: Input message content is not specified",
    );
    const long = { message_text: 'x'.repeat(4097) };
    expect(await answerInline([article('a', { input_message_content: long })])).toBe('400 Bad Request: MESSAGE_TOO_LONG');
    const malformed = { message_text: '<p>', parse_mode: 'HTML' };
    expect(await answerInline([article('a', { input_message_content: malformed })])).toBe(
      '400 Bad Request: can\'t parse inline query result: Can\'t parse entities: Unsupported start tag "p" at byte offset 0',
    );
    expect(await answerInline([article('a', { title: undefined })])).toBe(
      '400 Bad Request: can\'t parse inline query result: Can\'t find field "title"',
    );
    const reply_markup = keyboard({ text: 'a', callback_data: 'x'.repeat(65) });
    expect(await answerInline([article('a', { reply_markup })])).toBe('400 Bad Request: BUTTON_DATA_INVALID');
  });

  it('refuses late and second answers and keeps answers for cache_time', async () => {
    const question = alice.asksInline('天气');
    const parameters = { inline_query_id: question.id, results: [article('a')], cache_time: 60 };
    expect((await call('answerInlineQuery', parameters)).ok).toBe(true);
    const tooOld = '400 Bad Request: query is too old and response timeout expired or query ID is invalid';
    expect(await refusal('answerInlineQuery', parameters)).toBe(tooOld);
    expect(await question.answer()).toMatchObject({
      cacheTimeSeconds: 60,
      isPersonal: false,
      results: [{ title: '标题', text: '引', entities: [{ type: 'bold', offset: 0, length: 1 }] }],
    });
    const bob = telegram.addUser({ firstName: 'Bob' });
    expect(bob.asksInline('天气').isFromCache).toBe(true);
    clock += 61_000;
    expect(bob.asksInline('天气').delivered).toBe(true);
  });

  it('sends a picked result, whose buttons and text the bot reaches by inline_message_id', async () => {
    const group = telegram.addGroup({ title: 'G', bot: 'absent' });
    const question = alice.asksInline('天气');
    const reply_markup = keyboard({ text: '上下文', callback_data: 'context' });
    await call('answerInlineQuery', { inline_query_id: question.id, results: [article('a', { reply_markup })] });
    await question.answer();
    const message = question.picks('a', group);
    expect(message).toMatchObject({ viaBot: true, delivered: false, text: '引' });
    alice.presses(message, 'context');
    const inline_message_id = message.inlineMessageId;
    expect(telegram.pendingUpdates().at(-1)).toMatchObject({ callback_query: { inline_message_id, data: 'context' } });
    expect((await call('editMessageText', { inline_message_id, text: '更多' })).result).toBe(true);
    expect(telegram.messages(group).map(({ text }) => text)).toEqual(['更多']);
    expect(await refusal('editMessageText', { inline_message_id: 'nope', text: 'a' })).toBe('400 Bad Request: MESSAGE_ID_INVALID');
  });
});

describe('channels', () => {
  it('tell nobody who posts, and want the bot to be an administrator', async () => {
    const channel = telegram.addChannel({ title: '频道' });
    const post = alice.sends(channel, '第一则');
    expect(post.delivered).toBe(true);
    const update = telegram.pendingUpdates().at(-1)?.['channel_post'] as Record<string, unknown>;
    expect(update).toMatchObject({ chat: { id: channel.id, type: 'channel' }, sender_chat: { id: channel.id }, text: '第一则' });
    expect(update).not.toHaveProperty('from');
    alice.edits(post, '改过');
    expect(telegram.pendingUpdates().at(-1)).toMatchObject({ edited_channel_post: { text: '改过' } });
    expect((await call('sendMessage', { chat_id: channel.id, text: 'a' })).result).toMatchObject({ sender_chat: { id: channel.id } });
    const silent = telegram.addChannel({ title: '别的频道', bot: 'member' });
    expect(alice.sends(silent, 'a').delivered).toBe(false);
    expect(await refusal('sendMessage', { chat_id: silent.id, text: 'a' })).toBe('400 Bad Request: need administrator rights in the channel chat');
    const closed = telegram.addChannel({ title: '无关的频道', bot: 'absent' });
    expect(await refusal('sendMessage', { chat_id: closed.id, text: 'a' })).toBe('403 Forbidden: bot is not a member of the channel chat');
  });

  it('bring their posts into the discussion group, where people may write in the name of a channel', () => {
    const discussion = telegram.addGroup({ title: '讨论', supergroup: true, privacyMode: false });
    const channel = telegram.addChannel({ title: '频道', discussion });
    alice.sends(channel, '第一则');
    expect(telegram.pendingUpdates().at(-1)).toMatchObject({
      message: { is_automatic_forward: true, from: { id: 777_000, is_bot: false }, sender_chat: { id: channel.id }, chat: { id: discussion.id }, text: '第一则' },
    });
    alice.sends(discussion, '说一句', { as: channel });
    expect(telegram.pendingUpdates().at(-1)).toMatchObject({ message: { from: { username: 'Channel_Bot', is_bot: true }, sender_chat: { id: channel.id } } });
  });
});

describe('commands', () => {
  it('are kept per scope and language and resolved from narrow to wide', async () => {
    const group = telegram.addGroup({ title: 'G' });
    const bob = telegram.addUser({ firstName: 'Bob', languageCode: 'de' });
    group.promote(alice);
    bob.sends(group, 'hi');
    const set = (command: string, scope?: object, language_code?: string) =>
      call('setMyCommands', { commands: [{ command, description: '说明' }], scope, language_code });
    await set('fallback');
    await set('ask_zh', { type: 'default' }, 'zh');
    await set('admin', { type: 'chat_administrators', chat_id: group.id });
    await set('mine', { type: 'chat_member', chat_id: group.id, user_id: bob.id });
    const seen = (person: Person, chat: { readonly id: number }) => telegram.commandsSeenBy(person, chat).map(({ command }) => command);
    expect(seen(alice, privateChat())).toEqual(['ask_zh']);
    expect(seen(bob, telegram.privateChat(bob))).toEqual(['fallback']);
    expect(seen(alice, group)).toEqual(['admin']);
    expect(seen(bob, group)).toEqual(['mine']);
    expect((await call('getMyCommands', { language_code: 'de' })).result).toEqual([]);
    await call('deleteMyCommands', { language_code: 'zh' });
    expect(seen(alice, privateChat())).toEqual(['fallback']);
  });

  it('refuse wrong names, descriptions and scopes', async () => {
    const set = (command: string, description = 'd') => refusal('setMyCommands', { commands: [{ command, description }] });
    expect(await set('Ask')).toBe('400 Bad Request: BOT_COMMAND_INVALID');
    expect(await set('a'.repeat(33))).toBe('400 Bad Request: command length must not exceed 32');
    expect(await set('ask', ' ')).toBe('400 Bad Request: command description must be non-empty');
    const commands = [{ command: 'ask', description: 'd' }];
    expect(await refusal('setMyCommands', { commands, scope: { type: 'moon' } })).toBe(
      "400 Bad Request: can't parse BotCommandScope: Unsupported type specified",
    );
    expect(await refusal('setMyCommands', { commands, scope: { type: 'chat', chat_id: 5 } })).toBe(
      '400 Bad Request: chat not found',
    );
    expect(await refusal('getMyCommands', { language_code: 'zh-hans' })).toBe('400 Bad Request: invalid language code specified');
  });
});

describe('files', () => {
  it('keep the bytes that the bot sends', async () => {
    const chat = privateChat();
    const form = new FormData();
    form.set('chat_id', String(chat.id));
    form.set('caption', '全文');
    form.set('document', new File([Buffer.from('文章')], '文章 1.md', { type: 'text/markdown' }));
    const sent = await read(await fetch(`${telegram.url}/bot${TOKEN}/sendDocument`, { method: 'POST', body: form }));
    expect(sent.result).toMatchObject({ caption: '全文', document: { file_name: '文章 1.md', file_size: 6 } });
    expect(telegram.messages(chat)[0]?.document?.bytes.toString()).toBe('文章');
    expect(await refusal('sendDocument', { chat_id: chat.id })).toBe('400 Bad Request: there is no document in the request');
    expect(await refusal('sendDocument', { chat_id: chat.id, document: 'x' })).toBe(
      '400 Bad Request: wrong file identifier/HTTP URL specified',
    );
  });

  it('are fetched by path, up to 20 MB', async () => {
    const chat = privateChat();
    const bytes = Buffer.from('页');
    const small = alice.sends(chat, '/add', { document: { name: 'a.txt', bytes } });
    const large = alice.sends(chat, '/add', { document: { name: 'b.pdf', bytes, size: 21 * 2 ** 20 } });
    const file = await call('getFile', { file_id: small.document?.id });
    expect(file.result).toMatchObject({ file_path: small.document?.path, file_size: 3 });
    const response = await fetch(`${telegram.url}/file/bot${TOKEN}/${small.document?.path}`);
    expect(await response.text()).toBe('页');
    expect(await refusal('getFile', { file_id: large.document?.id })).toBe('400 Bad Request: file is too big');
    expect((await fetch(`${telegram.url}/file/bot${TOKEN}/documents/none`)).status).toBe(404);
  });
});

describe('photos', () => {
  /** The first bytes of a PNG, which hold its size. */
  const png = (width: number, height: number, bytes = 24): Buffer => {
    const picture = Buffer.alloc(bytes);
    Buffer.from('89504e470d0a1a0a', 'hex').copy(picture);
    picture.writeUInt32BE(width, 16);
    picture.writeUInt32BE(height, 20);
    return picture;
  };
  const send = async (bytes: Uint8Array, chatId: number): Promise<Answer> => {
    const form = new FormData();
    form.set('chat_id', String(chatId));
    form.set('caption', 'a card');
    form.set('photo', 'attach://picture');
    form.set('picture', new Blob([Uint8Array.from(bytes)], { type: 'image/png' }), 'card.png');
    return read(await fetch(`${telegram.url}/bot${TOKEN}/sendPhoto`, { method: 'POST', body: form }));
  };

  it('are sent by upload and then by id', async () => {
    const chat = telegram.privateChat(alice, { started: true });
    const sent = await send(png(1080, 1200), chat.id);
    expect(sent.result).toMatchObject({ caption: 'a card', photo: [{ width: 1080, height: 1200, file_size: 24 }] });
    const [message] = telegram.messages(chat);
    expect(message).toMatchObject({ text: 'a card', photo: { width: 1080, height: 1200 } });
    expect((await call('sendPhoto', { chat_id: chat.id, photo: message?.photo?.file.id })).ok).toBe(true);
    expect(await refusal('editMessageText', { chat_id: chat.id, message_id: message?.id, text: 'x' })).toBe('400 Bad Request: there is no text in the message to edit');
  });

  it.each([
    ['wider and higher than 10,000 together', png(5000, 5001), 'PHOTO_INVALID_DIMENSIONS'],
    ['longer than twenty times their width', png(100, 2001), 'PHOTO_INVALID_DIMENSIONS'],
    ['no pictures', Buffer.from('%PDF-1.7 and nothing that one could look at'), 'IMAGE_PROCESS_FAILED'],
    ['larger than 10 MB', png(10, 10, 10_485_761), 'file of size 10485761 bytes is too big for a photo; the maximum size is 10485760 bytes'],
    ['empty', Buffer.alloc(0), 'file must be non-empty'],
  ])('are refused when they are %s', async (_, bytes, reason) => {
    const chat = telegram.privateChat(alice, { started: true });
    expect((await send(bytes, chat.id)).description).toBe(`Bad Request: ${reason}`);
  });

  it('are asked for when they are missing', async () => {
    const chat = telegram.privateChat(alice, { started: true });
    expect(await refusal('sendPhoto', { chat_id: chat.id })).toBe('400 Bad Request: there is no photo in the request');
    expect(await refusal('sendPhoto', { chat_id: chat.id, photo: 'x' })).toBe('400 Bad Request: wrong file identifier/HTTP URL specified');
  });
});

describe('faults', () => {
  it('answer 429 with the time to wait, as often as wanted', async () => {
    telegram.injectFault({ method: 'sendmessage', status: 429, retryAfter: 3, times: 2 });
    const message = { chat_id: privateChat().id, text: 'a' };
    const send = () => call('sendMessage', message);
    expect(await send()).toMatchObject({
      status: 429,
      description: 'Too Many Requests: retry after 3',
      parameters: { retry_after: 3 },
    });
    expect((await send()).status).toBe(429);
    expect((await send()).ok).toBe(true);
  });

  it('cut, garble and hang connections', async () => {
    telegram.injectFault({ method: '*', kind: 'cut' });
    await expect(call('getMe')).rejects.toThrow('fetch failed');
    telegram.injectFault({ method: '*', kind: 'garbage' });
    await expect(call('getMe')).rejects.toThrow('not valid JSON');
    telegram.injectFault({ method: '*', kind: 'hang' });
    const controller = new AbortController();
    const hanging = call('getMe', {}, controller.signal);
    await telegram.waitFor({ method: 'getMe', count: 3 });
    controller.abort();
    await expect(hanging).rejects.toThrow('aborted');
    expect((await call('getMe')).ok).toBe(true);
  });

  it('can lose only the answer', async () => {
    const chat = privateChat();
    telegram.injectFault({ method: 'sendMessage', kind: 'cut', when: 'after' });
    await expect(call('sendMessage', { chat_id: chat.id, text: 'a' })).rejects.toThrow('fetch failed');
    expect(telegram.messages(chat).map(({ text }) => text)).toEqual(['a']);
  });

  it('can hit some of many calls', async () => {
    telegram.injectFault({ method: 'getMe', status: 500, chance: 0.3 });
    const statuses = await Promise.all(Array.from({ length: 100 }, async () => (await call('getMe')).status));
    const failed = statuses.filter((status) => status === 500).length;
    expect(failed).toBeGreaterThan(10);
    expect(failed).toBeLessThan(60);
  });
});

describe('flood control', () => {
  beforeEach(async () => {
    await telegram.close();
    telegram = await startFakeBotApi({ token: TOKEN, now: () => clock, floodControl: true });
    alice = telegram.addUser({ firstName: 'Alice' });
  });

  const send = (chat: { readonly id: number }) => call('sendMessage', { chat_id: chat.id, text: 'a' });

  it('takes 20 messages a minute in a group and says when it takes the next', async () => {
    const group = telegram.addGroup({ title: 'G' });
    for (let sent = 0; sent < 20; sent++) expect((await send(group)).ok).toBe(true);
    clock += 20_000;
    expect(await send(group)).toMatchObject({ status: 429, description: 'Too Many Requests: retry after 40', parameters: { retry_after: 40 } });
    expect((await send(privateChat())).ok).toBe(true);
    clock += 40_000;
    expect((await send(group)).ok).toBe(true);
  });

  it('takes 30 messages a second overall', async () => {
    const groups = Array.from({ length: 31 }, () => telegram.addGroup({ title: 'G' }));
    const answers = await Promise.all(groups.map(send));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(30);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(1);
  });
});

describe('waiting', () => {
  it('fails with a list of what the bot did', async () => {
    await call('sendMessage', { chat_id: 5, text: '你好' });
    await expect(telegram.waitFor({ method: 'sendMessage', count: 2 }, 20)).rejects.toThrow(
      /Waited 20 ms for 2 × sendMessage[^]*sendMessage \{"chat_id":5,"text":"你好"\} -> 400 Bad Request: chat not found/,
    );
  });
});

describe('a grammY bot', () => {
  let bot: Bot;
  let running: Promise<void>;

  beforeEach(() => {
    bot = new Bot(TOKEN, { client: { apiRoot: telegram.url } });
  });

  async function start(): Promise<void> {
    running = bot.start({ timeout: 30 });
    await telegram.waitFor(() => telegram.isPolled);
  }

  afterEach(async () => {
    await bot.stop();
    await running;
  });

  it('answers a private question', async () => {
    bot.on('message:text', (ctx) => ctx.reply(`「${ctx.message.text}」`, { reply_parameters: { message_id: ctx.message.message_id } }));
    await start();
    const chat = telegram.privateChat(alice);
    const question = alice.sends(chat, '天气如何？');
    await telegram.waitFor({ method: 'sendMessage' });
    expect(telegram.messages(chat)).toMatchObject([{ from: { id: alice.id } }, { text: '「天气如何？」', replyToId: question.id }]);
  });

  it('answers a command in a group and a pressed button', async () => {
    bot.command('ask', (ctx) => ctx.reply(`问：${ctx.match}`, { reply_markup: new InlineKeyboard().text('下一条', 'next') }));
    bot.callbackQuery('next', async (ctx) => {
      await ctx.editMessageText('第二条');
      await ctx.answerCallbackQuery('好');
    });
    await start();
    const group = telegram.addGroup({ title: '读书会', supergroup: true });
    alice.sends(group, '没有人问机器人');
    alice.sends(group, '/ask@yinju_bot 天气');
    const answer = await telegram.waitFor(() => telegram.messages(group).find(({ from }) => from.is_bot));
    expect(answer.text).toBe('问：天气');
    expect(await alice.presses(answer, 'next').answer()).toMatchObject({ text: '好' });
    expect(answer).toMatchObject({ text: '第二条', history: [{ text: '问：天气' }] });
  });

  it('answers an inline query', async () => {
    bot.on('inline_query', (ctx) =>
      ctx.answerInlineQuery(
        [{ type: 'article', id: '1', title: '标题', input_message_content: { message_text: ctx.inlineQuery.query } }],
        { cache_time: 0, is_personal: true },
      ),
    );
    await start();
    const question = alice.asksInline('天气');
    expect(await question.answer()).toMatchObject({ isPersonal: true, results: [{ id: '1', text: '天气' }] });
    const chat = telegram.privateChat(alice, { started: true });
    expect(question.picks('1', chat)).toMatchObject({ viaBot: true, delivered: true });
  });
});

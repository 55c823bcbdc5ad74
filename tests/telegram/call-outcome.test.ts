import { createServer, type Server, type Socket } from 'node:net';
import { Api } from 'grammy';
import { afterEach, describe, expect, it } from 'vitest';
import { isPassing, makesMessage, neverReached } from '../../src/telegram/call-outcome.ts';
import { freePort, TOKEN } from '../support/bot-harness.ts';

let server: Server | null = null;
afterEach(() => server?.close());

/** A server that does this to every connection; its port. */
async function serve(onConnection: (socket: Socket) => void): Promise<number> {
  const started = createServer(onConnection);
  server = started;
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve));
  const address = started.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

const failureAt = (apiRoot: string): Promise<unknown> => new Api(TOKEN, { apiRoot }).sendMessage(1, 'x').then(() => null, (error: unknown) => error);

describe('a call has never reached Telegram', () => {
  it('when nobody listens', async () => {
    expect(neverReached(await failureAt(`http://127.0.0.1:${await freePort()}`))).toBe(true);
    expect(neverReached(await failureAt(`https://127.0.0.1:${await freePort()}`))).toBe(true);
  });

  it('when there is no such host', async () => {
    expect(neverReached(await failureAt('http://nobody.invalid'))).toBe(true);
  });

  it('when the connection ends before it is encrypted', async () => {
    const port = await serve((socket) => socket.once('data', () => socket.end()));
    expect(neverReached(await failureAt(`https://127.0.0.1:${port}`))).toBe(true);
  });
});

describe('nobody knows what has become of a call', () => {
  it('when the connection ends while the answer is awaited', async () => {
    const port = await serve((socket) => socket.once('data', () => socket.destroy()));
    expect(neverReached(await failureAt(`http://127.0.0.1:${port}`))).toBe(false);
  });

  it('when it is reset while the answer is awaited', async () => {
    const port = await serve((socket) => socket.once('data', () => socket.resetAndDestroy()));
    expect(neverReached(await failureAt(`http://127.0.0.1:${port}`))).toBe(false);
  });
});

describe('a repetition shows', () => {
  it.each(['sendMessage', 'sendPhoto', 'sendDocument', 'copyMessage', 'forwardMessages'])('for %s', (method) => expect(makesMessage(method)).toBe(true));
  it.each(['editMessageText', 'answerCallbackQuery', 'sendChatAction', 'deleteMessage', 'setMyCommands'])('not for %s', (method) => expect(makesMessage(method)).toBe(false));

  it('is possible after a server error, but not where somebody in between stopped waiting', () => {
    expect([500, 502, 503].every(isPassing)).toBe(true);
    expect([200, 400, 403, 429, 504].some(isPassing)).toBe(false);
  });
});

import type * as Crypto from 'node:crypto';
import { timingSafeEqual } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import type { HttpServer } from '../../src/operations/http-server.ts';
import { startWebhookServer } from '../../src/telegram/webhook-server.ts';
import { createRecordingLogger } from '../support/recording-logger.ts';

// The real comparison, watched.
vi.mock('node:crypto', async (original) => {
  const crypto = await original<typeof Crypto>();
  return { ...crypto, timingSafeEqual: vi.fn<typeof Crypto.timingSafeEqual>(crypto.timingSafeEqual) };
});

const SECRET = 'a-secret_of-the-tests';
const SHA256_BYTES = 32;

let server: HttpServer;
beforeAll(async () => {
  server = await startWebhookServer({
    port: 0,
    path: '/telegram',
    secret: SECRET,
    receive: () => undefined,
    hasRoom: () => true,
    health: () => ({ status: 'ok', waiting: 0 }),
    logger: createRecordingLogger(),
  });
});
afterAll(() => server.close());
beforeEach(() => {
  vi.mocked(timingSafeEqual).mockClear();
});

it.each([
  ['the secret', SECRET, 200],
  ['nothing', '', 401],
  ['its first letter', 'a', 401],
  ['all of it but the last letter', SECRET.slice(0, -1), 401],
  ['something much longer', SECRET.repeat(50), 401],
])('compares digests of one length in constant time, given %s', async (_, given, status) => {
  const headers = { 'x-telegram-bot-api-secret-token': given };
  const response = await fetch(`http://127.0.0.1:${server.port}/telegram`, { method: 'POST', body: '{"update_id":1}', headers });
  expect(response.status).toBe(status);
  expect(vi.mocked(timingSafeEqual).mock.calls.map((buffers) => buffers.map(({ byteLength }) => byteLength))).toEqual([[SHA256_BYTES, SHA256_BYTES]]);
});

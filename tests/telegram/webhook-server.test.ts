import type { Update } from 'grammy/types';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ConfigError } from '../../src/errors.ts';
import type { HttpServer } from '../../src/operations/http-server.ts';
import { startWebhookServer, type PublicHealth } from '../../src/telegram/webhook-server.ts';
import { createRecordingLogger, type RecordingLogger } from '../support/recording-logger.ts';

const SECRET = 'a-secret_of-the-tests';

let server: HttpServer;
let logger: RecordingLogger;
let received: Update[];
let receive: (update: Update) => void;
let hasRoom: boolean;
let status: PublicHealth['status'];

beforeEach(async () => {
  logger = createRecordingLogger();
  received = [];
  receive = (update) => void received.push(update);
  hasRoom = true;
  status = 'ok';
  const options = { port: 0, path: '/telegram', secret: SECRET, logger };
  server = await startWebhookServer({ ...options, receive: (update) => receive(update), hasRoom: () => hasRoom, health: () => ({ status, waiting: received.length }) });
});
afterEach(() => server.close());

const call = (path: string, init: RequestInit = {}): Promise<Response> => fetch(`http://127.0.0.1:${server.port}${path}`, init);
const post = (body: string, headers: Record<string, string> = { 'x-telegram-bot-api-secret-token': SECRET }, path = '/telegram') => call(path, { method: 'POST', body, headers });

describe('the webhook', () => {
  it('takes an update that comes with the secret', async () => {
    expect((await post('{"update_id":7,"message":{"text":"淄博"}}')).status).toBe(200);
    expect(received).toEqual([{ update_id: 7, message: { text: '淄博' } }]);
  });

  it.each([
    ['no secret', {}],
    ['another secret', { 'x-telegram-bot-api-secret-token': 'a-secret_of-the-testz' }],
    ['a part of the secret', { 'x-telegram-bot-api-secret-token': 'a-secret' }],
    ['an empty secret', { 'x-telegram-bot-api-secret-token': '' }],
  ])('refuses an update with %s', async (_, headers) => {
    expect((await post('{"update_id":7}', headers)).status).toBe(401);
    expect(received).toEqual([]);
  });

  it.each(['', 'no json', '[]', 'null', '{"update_id":"7"}', '{"update_id":1.5}', '{}'])('refuses what is no update: %s', async (body) => {
    expect((await post(body)).status).toBe(400);
    expect(received).toEqual([]);
  });

  it('refuses more than an update can be', async () => {
    const status = await post(JSON.stringify({ update_id: 1, text: 'x'.repeat(2_000_000) })).then((response) => response.status, () => 'cut');
    expect([413, 'cut']).toContain(status);
    expect(received).toEqual([]);
  });

  it('is nowhere else and takes nothing but POST', async () => {
    expect((await post('{"update_id":7}', undefined, '/')).status).toBe(404);
    expect((await call('/telegram')).status).toBe(405);
    expect((await call('/telegram', { method: 'PUT', body: '{"update_id":7}' })).status).toBe(405);
    expect(received).toEqual([]);
  });

  it('has Telegram send again what it could not keep, and what comes while it has enough to do', async () => {
    receive = () => {
      throw new Error('disk full');
    };
    expect((await post('{"update_id":7}')).status).toBe(500);
    expect(logger.lines).toMatchObject([{ level: 'error', fields: { error: 'disk full' } }]);
    hasRoom = false;
    expect((await post('{"update_id":8}')).status).toBe(503);
  });

  it('says at /healthz that it is there, to everybody, and nothing secret', async () => {
    await post('{"update_id":7}');
    const response = await call('/healthz');
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ status: 'ok', waiting: 1 });
    status = 'down';
    expect((await call('/healthz')).status).toBe(503);
  });

  it('says which port it wanted when it is taken', async () => {
    const options = { port: server.port, path: '/', secret: SECRET, receive, hasRoom: () => true, health: () => ({ status, waiting: 0 }), logger };
    const failure = await startWebhookServer(options).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(ConfigError);
    expect(String(failure)).toContain(`WEBHOOK_PORT: expected a port that can be listened on, got ${server.port}`);
  });
});

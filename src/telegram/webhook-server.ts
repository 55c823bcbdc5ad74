import { createHash, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Update } from 'grammy/types';
import { messageOf, TelegramError } from '../errors.ts';
import type { Logger } from '../logger.ts';

export interface WebhookServerOptions {
  /** 0: any free one. */
  readonly port: number;
  /** Of the address that Telegram calls, e.g. `/` or `/yinju`. */
  readonly path: string;
  /** What Telegram was told to send along. */
  readonly secret: string;
  /** Keeps an update; when it throws, Telegram is told to send it again. */
  readonly receive: (update: Update) => void;
  /** False while the bot has enough to do: Telegram is told to send again later. */
  readonly hasRoom: () => boolean;
  /** Figures that `/healthz` shows to everybody. */
  readonly health: () => Readonly<Record<string, number>>;
  readonly logger: Logger;
}

export interface WebhookServer {
  readonly port: number;
  /** Takes no more calls and ends the open ones. */
  close(): Promise<void>;
}

/** Telegram's updates have some kilobytes; the largest, with a long text and many entities, stay far below this. */
const MAX_BODY_BYTES = 1_048_576;
const REQUEST_MILLISECONDS = 15_000;
const HEALTH_PATH = '/healthz';

/**
 * The server that Telegram brings updates to. An update is answered as soon as it is kept, long before it is handled.
 * @throws TelegramError when the port is taken or may not be used
 */
export async function startWebhookServer(options: WebhookServerOptions): Promise<WebhookServer> {
  const server = createServer({ requestTimeout: REQUEST_MILLISECONDS, headersTimeout: REQUEST_MILLISECONDS }, (request, response) => {
    answer(request, response, options).catch((error: unknown) => {
      options.logger.error({ error: messageOf(error) }, 'webhook call not taken');
      reply(response, 500);
    });
  });
  await listen(server, options.port);
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : options.port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(request: IncomingMessage, response: ServerResponse, options: WebhookServerOptions): Promise<void> {
  const path = (request.url ?? '/').replace(/\?.*$/su, '');
  if (path === HEALTH_PATH && request.method === 'GET') return reply(response, 200, { status: 'ok', ...options.health() });
  if (path !== options.path) return reply(response, 404);
  if (request.method !== 'POST') return reply(response, 405);
  if (!isSecret(request.headers['x-telegram-bot-api-secret-token'], options.secret)) return reply(response, 401);
  const body = await readBody(request);
  if (body === null) return reply(response, 413);
  const update = parseUpdate(body);
  if (update === null) return reply(response, 400);
  if (!options.hasRoom()) return reply(response, 503);
  options.receive(update);
  return reply(response, 200);
}

/** In the same time whatever was given, so that nobody can guess it letter by letter. */
function isSecret(given: string | readonly string[] | undefined, secret: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(typeof given === 'string' ? given : ''), digest(secret));
}

/** Null when it is too long. */
async function readBody(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    const bytes = chunk as Buffer;
    length += bytes.length;
    if (length > MAX_BODY_BYTES) return null;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parseUpdate(body: string): Update | null {
  try {
    const value = JSON.parse(body) as unknown;
    const isUpdate = typeof value === 'object' && value !== null && 'update_id' in value && Number.isSafeInteger(value.update_id);
    return isUpdate ? (value as Update) : null;
  } catch {
    return null;
  }
}

function reply(response: ServerResponse, status: number, body: object = {}): void {
  if (response.headersSent || response.destroyed) return;
  response.writeHead(status, { 'content-type': 'application/json', ...(status >= 400 && { connection: 'close' }) }).end(JSON.stringify(body));
}

async function listen(server: Server, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, resolve);
  }).catch((error: unknown) => {
    throw new TelegramError(`WEBHOOK_PORT: expected a port that can be listened on, got ${port} (${messageOf(error)}): choose another one`, { cause: error });
  });
}

import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Update } from 'grammy/types';
import type { Logger } from '../logger.ts';
import type { HealthReport } from '../operations/health.ts';
import { startHttpServer, type HttpServer, type Reply } from '../operations/http-server.ts';
import { healthReply } from '../operations/operations-server.ts';
import { FORWARDED_HEADER, forwardUpdate, ownerOf, type Replicas } from './replicas.ts';

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
  /** What `/healthz` shows to everybody who can call the address. */
  readonly health: () => PublicHealth;
  /** Other processes of the same bot, each of which has chats of its own. Default null: there are none. */
  readonly replicas?: Replicas | null | undefined;
  readonly logger: Logger;
}

/** The part of a report that strangers may see. */
export type PublicHealth = Pick<HealthReport, 'status' | 'waiting'>;

/** Telegram's updates have some kilobytes; the largest, with a long text and many entities, stay far below this. */
const MAX_BODY_BYTES = 1_048_576;

/**
 * The server that Telegram brings updates to. An update is answered as soon as it is kept, long before it is handled.
 * @throws ConfigError when the port is taken or may not be used
 */
export function startWebhookServer(options: WebhookServerOptions): Promise<HttpServer> {
  return startHttpServer({
    setting: 'WEBHOOK_PORT',
    port: options.port,
    logger: options.logger,
    routes: {
      '/healthz': { method: 'GET', answer: () => healthReply(options.health()) },
      [options.path]: { method: 'POST', answer: (request) => take(request, options) },
    },
  });
}

async function take(request: IncomingMessage, options: WebhookServerOptions): Promise<Reply> {
  if (!isSecret(request.headers['x-telegram-bot-api-secret-token'], options.secret)) return { status: 401 };
  const body = await readBody(request);
  if (body === null) return { status: 413 };
  const update = parseUpdate(body);
  if (update === null) return { status: 400 };
  const { replicas = null } = options;
  const owner = replicas === null || request.headers[FORWARDED_HEADER] !== undefined ? null : ownerOf(update, replicas);
  if (owner !== null && owner !== replicas?.own) return { status: await forwardUpdate(owner, options.path, body, options.secret) };
  if (!options.hasRoom()) return { status: 503 };
  options.receive(update);
  return { status: 200 };
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

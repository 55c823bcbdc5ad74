import { badRequest } from './errors.ts';
import type { Parameters } from './parameters.ts';
import type { Settings } from './settings.ts';
import type { Update } from './types.ts';
import type { UpdateQueue } from './updates.ts';

/** Outside of tests Telegram calls no other ports. */
const ALLOWED_PORTS = ['', '80', '88', '443', '8443'];

export interface Webhook {
  readonly isSet: boolean;
  set(parameters: Parameters): void;
  remove(): void;
  info(): Record<string, unknown>;
  close(): void;
}

/**
 * The webhook. Updates are posted one after the other, the next when the last was taken with a 2xx status.
 * Telegram wants HTTPS; an http address of this machine is let through, and only such an address is called.
 */
export function createWebhook(queue: UpdateQueue, settings: Settings): Webhook {
  let url = '';
  let secret = '';
  let lastError: { readonly date: number; readonly message: string } | undefined;
  let isDelivering = false;
  let retry: NodeJS.Timeout | undefined;

  const next = () => (url === '' ? undefined : queue.pending()[0]);

  const deliverOne = async (update: Update) => {
    const failure = await post(url, secret, update);
    if (failure === undefined) {
      queue.take(update.update_id + 1, 1);
    } else if (url !== '') {
      lastError = { date: Math.floor(settings.now() / 1000), message: failure };
      retry = setTimeout(() => void deliver(), settings.webhookRetryMilliseconds);
    }
    return failure === undefined;
  };

  const deliver = async () => {
    if (isDelivering || !isLocal(url)) return;
    isDelivering = true;
    let isTaken = true;
    for (let update = next(); update !== undefined && isTaken; update = next()) isTaken = await deliverOne(update);
    isDelivering = false;
  };
  queue.onPush(() => void deliver());

  const remove = () => {
    url = '';
    lastError = undefined;
    clearTimeout(retry);
  };

  return {
    get isSet() {
      return url !== '';
    },
    set(parameters) {
      const wanted = checkUrl(parameters.text('url'));
      secret = checkSecret(parameters.text('secret_token'));
      remove();
      url = wanted;
      void deliver();
    },
    remove,
    info: () => ({
      url,
      has_custom_certificate: false,
      pending_update_count: queue.pending().length,
      last_error_date: lastError?.date,
      last_error_message: lastError?.message,
      max_connections: url === '' ? undefined : 40,
      allowed_updates: queue.allowedTypes,
    }),
    close: remove,
  };
}

/** `undefined` when the bot took the update, else what getWebhookInfo reports. */
async function post(url: string, secret: string, update: Update): Promise<string | undefined> {
  const headers: Record<string, string> = { 'content-type': 'application/json' };
  if (secret !== '') headers['x-telegram-bot-api-secret-token'] = secret;
  try {
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(update) });
    await response.arrayBuffer();
    return response.ok ? undefined : `Wrong response from the webhook: ${response.status} ${response.statusText}`;
  } catch (error) {
    return `Connection failed: ${error instanceof Error ? error.message : String(error)}`;
  }
}

function checkUrl(text: string): string {
  if (!URL.canParse(text)) throw badRequest('invalid webhook URL specified');
  const url = new URL(text);
  if (isLocal(text)) return text;
  if (url.protocol !== 'https:') throw badRequest('bad webhook: An HTTPS URL must be provided for webhook');
  if (!ALLOWED_PORTS.includes(url.port)) {
    throw badRequest('bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443');
  }
  return text;
}

function checkSecret(secret: string): string {
  if (secret.length > 256) throw badRequest('secret token is too long');
  if (!/^[\w-]*$/.test(secret)) throw badRequest('secret token contains unallowed characters');
  return secret;
}

function isLocal(url: string): boolean {
  return /^http:\/\/(?:127\.0\.0\.1|localhost)(?::\d+)?(?:\/|$)/.test(url);
}

import { HttpError, type Transformer } from 'grammy';
import type { Logger } from '../logger.ts';
import type { Chats } from '../store/chats.ts';
import { isPassing, makesMessage, neverReached } from './call-outcome.ts';
import type { OutgoingPace } from './outgoing-pace.ts';
import { pause } from './waiting.ts';

/** The bot stops, and what was to be waited for would take too long. The update is handled at the next start. */
export class InterruptedError extends Error {}

export interface DeliveryOptions {
  readonly pace: OutgoingPace;
  readonly chats: Chats;
  /** Called when Telegram says that a group has become a supergroup. */
  readonly moveChat: (from: number, to: number) => void;
  readonly stopping: AbortSignal;
  readonly logger: Logger;
  /** First wait before a call is made again after a failure of Telegram or of the network; doubles. Default 1,000. */
  readonly retryMilliseconds?: number;
}

/** Made again by whoever makes them: at the start with a word about it, in the polling loop for ever. */
const REPEATED_ELSEWHERE: ReadonlySet<string> = new Set(['getMe', 'getUpdates', 'deleteWebhook', 'setWebhook']);
/** After so many server errors or cut connections the call has failed. */
const MAX_FAILURES = 5;
const MAX_RETRY_MILLISECONDS = 30_000;
/** Telegram takes answers to buttons and inline queries for about this long. */
const QUERY_MILLISECONDS = 10_000;
/** What takes longer is not waited for when the bot stops. */
const STOP_PATIENCE_MILLISECONDS = 3_000;

/** Calls that bring something into a state and whose result nobody reads. */
const CHANGES = /^(?:edit|answer|delete|set|pin|unpin)/u;

type Call = Parameters<Transformer>[0];
type ApiResult = Awaited<ReturnType<Call>>;
type Payload = Parameters<Call>[1];
type Signal = Parameters<Call>[2];

/**
 * Makes every call as often as needed and no message twice:
 * - 429 is obeyed, for the chat or for the whole bot, and the call made again, however long it takes;
 * - so it is when the call has not reached Telegram, and after a server error a few times;
 * - where nobody knows whether it has reached Telegram, a call that makes a message is not made again and fails with HttpError;
 *   others are, a few times;
 * - messages keep to the pace that Telegram asks for;
 * - a message to a group that has become a supergroup goes there.
 */
export function createDelivery(options: DeliveryOptions): Transformer {
  return (call, method, payload, signal) =>
    REPEATED_ELSEWHERE.has(method) ? call(method, payload, signal) : (deliver(call, method, payload, signal, options) as ReturnType<typeof call>);
}

async function deliver(call: Call, method: Parameters<Call>[0], given: Payload, signal: Signal, options: DeliveryOptions): Promise<ApiResult> {
  const { pace, chats, moveChat, logger, retryMilliseconds = 1_000 } = options;
  const startedAt = performance.now();
  const wait = createWait(options.stopping);
  let payload = inNewPlace(given, chats);
  let hasMoved = payload !== given;
  let mayBeDone = false;
  let failures = 0;
  let backOff = retryMilliseconds;
  const isLate = (milliseconds: number): boolean => method === 'sendChatAction' || (method.startsWith('answer') && performance.now() - startedAt + milliseconds > QUERY_MILLISECONDS);
  const waitLonger = async (): Promise<void> => {
    await wait(backOff);
    backOff = Math.min(2 * backOff, MAX_RETRY_MILLISECONDS);
  };

  const chatId = chatOf(payload);
  if (chatId !== null && makesMessage(method)) await pace.enter(chatId, wait);
  for (;;) {
    const result = await call(method, payload, signal).catch((error: unknown) => {
      const hasReached = !neverReached(error);
      const canRepeat = !hasReached || (!makesMessage(method) && failures < MAX_FAILURES);
      if (!(error instanceof HttpError) || signal?.aborted === true || !canRepeat || isLate(backOff)) throw error;
      if (hasReached) {
        mayBeDone = true;
        failures += 1;
      }
      return error;
    });
    if (result instanceof HttpError) {
      // Without the cause: it holds the address, and that the token.
      logger.warn({ method, retryInSeconds: backOff / 1000 }, 'Telegram not reached');
      await waitLonger();
      continue;
    }
    if (result.ok) return result;
    // The first try did it, and this one finds nothing left to do.
    if (mayBeDone && result.error_code === 400 && CHANGES.test(method)) return { ok: true, result: true } as ApiResult;
    const { retry_after: seconds, migrate_to_chat_id: newId } = result.parameters ?? {};
    const place = chatOf(payload);
    if (newId !== undefined && place !== null && !hasMoved) {
      moveChat(place, newId);
      if (isAboutMessage(payload)) return result;
      payload = movedTo(payload, newId);
      hasMoved = true;
    } else if (seconds !== undefined && !isLate(seconds * 1000)) {
      logger.info({ method, chat: place, seconds }, 'Telegram asks to wait');
      if (place !== null) pace.hold(place, seconds * 1000);
      await (place === null ? wait(seconds * 1000) : waitWhileHeld(pace, place, wait));
    } else if (isPassing(result.error_code) && failures < MAX_FAILURES && !isLate(backOff)) {
      failures += 1;
      logger.warn({ method, error: result.description, retryInSeconds: backOff / 1000 }, 'Telegram has failed');
      await waitLonger();
    } else {
      if (result.error_code === 403 && place !== null && chats.markUnreachable(place)) {
        logger.info({ chat: place, reason: result.description }, 'chat out of reach');
      }
      return result;
    }
  }
}

async function waitWhileHeld(pace: OutgoingPace, chatId: number, wait: (milliseconds: number) => Promise<void>): Promise<void> {
  while (pace.heldFor(chatId) > 0) await wait(pace.heldFor(chatId));
}

/** Waits; when the bot stops, only if little is left. */
function createWait(stopping: AbortSignal): (milliseconds: number) => Promise<void> {
  return async (milliseconds) => {
    if (milliseconds <= 0) return;
    const end = performance.now() + milliseconds;
    await pause(milliseconds, stopping);
    if (!stopping.aborted) return;
    const left = end - performance.now();
    if (left > STOP_PATIENCE_MILLISECONDS) throw new InterruptedError('the bot stops');
    if (left > 0) await pause(left, new AbortController().signal);
  };
}

function chatOf(payload: Payload): number | null {
  const { chat_id: chatId } = payload as { readonly chat_id?: unknown };
  return typeof chatId === 'number' ? chatId : null;
}

function inNewPlace(payload: Payload, chats: Chats): Payload {
  const chatId = chatOf(payload);
  const newId = chatId === null || isAboutMessage(payload) ? null : chats.movedTo(chatId);
  return newId === null ? payload : movedTo(payload, newId);
}

/** Whether a call changes a message, which is in the group still: in the supergroup it would hit another one. */
function isAboutMessage(payload: Payload): boolean {
  return 'message_id' in payload;
}

/** A supergroup counts its messages anew: what the old number points at there is another message. */
function movedTo(payload: Payload, chatId: number): Payload {
  const { reply_parameters: _, ...rest } = payload as { readonly reply_parameters?: unknown };
  return { ...rest, chat_id: chatId };
}

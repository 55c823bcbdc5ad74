import { createHash } from 'node:crypto';
import type { Update } from 'grammy/types';

/** The replicas of a bot behind one webhook. */
export interface Replicas {
  /** Addresses at which they reach each other, such as `http://bot-0:8080`; the same list for all of them. */
  readonly all: readonly string[];
  /** Which of them this is. */
  readonly own: string;
}

/** Says that an update comes from another replica: whoever gets it keeps it, even where the lists of two replicas differ. */
export const FORWARDED_HEADER = 'x-yinju-forwarded';

/** Telegram waits longer than this before it tries again. */
const FORWARD_MILLISECONDS = 10_000;

/**
 * The replica that an update belongs to: the same for everything of a chat, so that what the bot remembers of it is in one place and
 * its updates are handled in order. By rendezvous hashing (Thaler & Ravishankar 1998, https://doi.org/10.1109/90.663936): when a
 * replica comes or goes, only its own share of the chats moves.
 */
export function ownerOf(update: Update, { all }: Pick<Replicas, 'all'>): string {
  const chat = chatOf(update);
  const scored = all.map((address) => ({ address, score: createHash('sha256').update(`${address} ${chat}`).digest('hex') }));
  return scored.toSorted((a, b) => (a.score < b.score ? 1 : -1))[0]?.address ?? '';
}

/** A button belongs to the chat of its message, what somebody types inline to the chat that the bot has with them. */
function chatOf(update: Update): number {
  const message = update.message ?? update.edited_message ?? update.channel_post ?? update.edited_channel_post ?? update.callback_query?.message;
  const person = update.inline_query?.from ?? update.chosen_inline_result?.from ?? update.callback_query?.from;
  return message?.chat.id ?? update.my_chat_member?.chat.id ?? person?.id ?? 0;
}

/**
 * Hands an update on to another replica.
 * @param path of the webhook
 * @returns the status of its answer; 503 when it cannot be reached, upon which Telegram sends the update again
 */
export async function forwardUpdate(owner: string, path: string, body: string, secret: string): Promise<number> {
  const headers = { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': secret, [FORWARDED_HEADER]: '1' };
  return fetch(`${owner}${path}`, { method: 'POST', body, headers, signal: AbortSignal.timeout(FORWARD_MILLISECONDS) }).then(
    ({ status }) => status,
    () => 503,
  );
}

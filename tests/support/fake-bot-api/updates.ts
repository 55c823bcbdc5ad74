import { isObject } from './fields.ts';
import type { Parameters } from './parameters.ts';
import type { Update, UpdateType } from './types.ts';

/** How long an undelivered update is kept, in seconds; everything else a day. */
const LIFETIME_SECONDS: Partial<Record<UpdateType, number>> = {
  inline_query: 30,
  callback_query: 150,
  chosen_inline_result: 600,
};
const DAY_SECONDS = 86_400;

/** Must be asked for by name; an empty list means all others. */
const NOT_BY_DEFAULT = ['chat_member', 'message_reaction', 'message_reaction_count'];

const KNOWN_TYPES = [
  'message',
  'edited_message',
  'channel_post',
  'edited_channel_post',
  'inline_query',
  'chosen_inline_result',
  'callback_query',
  'shipping_query',
  'pre_checkout_query',
  'poll',
  'poll_answer',
  'my_chat_member',
  'chat_member',
  'chat_join_request',
  'chat_boost',
  'removed_chat_boost',
  'message_reaction',
  'message_reaction_count',
];

/** The updates that wait for the bot, in the order of their ids. */
export interface UpdateQueue {
  /** Returns the update's id, or `undefined` when the bot does not want this type. */
  push(type: UpdateType, payload: unknown): number | undefined;
  /**
   * Updates from `offset` on, at most `limit`. A positive offset confirms all before it; a negative one keeps only that
   * many from the end; one too far ahead counts as none.
   */
  take(offset: number, limit: number): Update[];
  /** Remembers the parameter `allowed_updates` if it is there. Updates that wait already stay. */
  allow(parameters: Parameters): void;
  readonly allowedTypes: readonly string[] | undefined;
  pending(): readonly Update[];
  clear(): void;
  onPush(listener: () => void): void;
}

interface Waiting {
  readonly update: Update;
  readonly expiresAt: number;
}

/** @param now the clock in milliseconds. */
export function createUpdateQueue(now: () => number, firstId = 100_000_001): UpdateQueue {
  let nextId = firstId;
  let waiting: Waiting[] = [];
  let allowed: readonly string[] | undefined;
  const listeners: (() => void)[] = [];
  const alive = () => (waiting = waiting.filter(({ expiresAt }) => expiresAt > now()));

  return {
    get allowedTypes() {
      return allowed;
    },
    push(type, payload) {
      const isWanted = allowed === undefined ? !NOT_BY_DEFAULT.includes(type) : allowed.includes(type);
      if (!isWanted) return undefined;
      // As it goes over the wire: what the bot is told does not change when the world goes on.
      const update: Update = { update_id: nextId++, [type]: JSON.parse(JSON.stringify(payload)) as unknown };
      waiting.push({ update, expiresAt: now() + (LIFETIME_SECONDS[type] ?? DAY_SECONDS) * 1000 });
      for (const listener of listeners) listener();
      return update.update_id;
    },
    take(offset, limit) {
      alive();
      if (offset < 0) waiting = waiting.slice(offset);
      if (offset > 0 && offset <= nextId + 10) waiting = waiting.filter(({ update }) => update.update_id >= offset);
      return waiting.slice(0, limit).map(({ update }) => update);
    },
    allow(parameters) {
      const types = readAllowedTypes(parameters.json('allowed_updates'));
      if (types === undefined) return;
      allowed = types.length === 0 ? undefined : types;
    },
    pending: () => alive().map(({ update }) => update),
    clear() {
      waiting = [];
    },
    onPush: (listener) => void listeners.push(listener),
  };
}

/** Unknown names are skipped; anything but an array of strings is as if nothing was said. */
function readAllowedTypes(value: unknown): string[] | undefined {
  if (!Array.isArray(value) || isObject(value)) return undefined;
  const names = value as readonly unknown[];
  if (!names.every((name) => typeof name === 'string')) return undefined;
  return names.map((name) => name.toLowerCase()).filter((name) => KNOWN_TYPES.includes(name));
}

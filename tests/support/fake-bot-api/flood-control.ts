import type { ChatType } from './types.ts';

/** Refuses messages that come too fast, by the limits of Telegram's FAQ for bots. */
export interface FloodControl {
  /** Counts a message, or returns the seconds after which it may be sent again. */
  admit(chat: { readonly id: number; readonly type: ChatType }): number | undefined;
}

interface Limit {
  readonly count: number;
  readonly milliseconds: number;
}

/** "Avoid sending more than one message per second" to a chat, "short bursts" excepted. */
const PRIVATE: Limit = { count: 30, milliseconds: 30_000 };
/** "Not more than 20 messages per minute" to a group. */
const GROUP: Limit = { count: 20, milliseconds: 60_000 };
/** "About 30 messages per second" overall. */
const OVERALL: Limit = { count: 30, milliseconds: 1_000 };

/** @param now the clock in milliseconds. */
export function createFloodControl(isOn: boolean, now: () => number): FloodControl {
  const sent = new Map<number | 'all', number[]>();
  const recent = (key: number | 'all', { milliseconds }: Limit): number[] => {
    const times = (sent.get(key) ?? []).filter((time) => time > now() - milliseconds);
    sent.set(key, times);
    return times;
  };
  const wait = (times: readonly number[], { count, milliseconds }: Limit): number => (times.length < count ? 0 : (times.at(-count) ?? 0) + milliseconds - now());
  return {
    admit({ id, type }) {
      if (!isOn) return undefined;
      const limit = type === 'private' ? PRIVATE : GROUP;
      const [own, all] = [recent(id, limit), recent('all', OVERALL)];
      const milliseconds = Math.max(wait(own, limit), wait(all, OVERALL));
      if (milliseconds > 0) return Math.ceil(milliseconds / 1000);
      own.push(now());
      all.push(now());
      return undefined;
    },
  };
}

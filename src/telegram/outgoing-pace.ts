/** When messages may be sent, so that Telegram does not have to refuse them. */
export interface OutgoingPace {
  /**
   * Resolves when a message to the chat may be sent, mostly at once; the message counts as sent then.
   * @param wait waits for so many milliseconds; what it throws is thrown
   */
  enter(chatId: number, wait: (milliseconds: number) => Promise<void>): Promise<void>;
  /** Milliseconds until a message to the chat could be sent. */
  delay(chatId: number): number;
  /** Milliseconds for which Telegram wants nothing sent to a chat. */
  heldFor(chatId: number): number;
  /** Telegram has asked to wait (429): nothing is sent to the chat for so long, or to nobody when it is not the chat's fault. */
  hold(chatId: number, milliseconds: number): void;
}

/** So many messages in so much time, wherever it begins. */
interface Limit {
  readonly count: number;
  readonly milliseconds: number;
}

/**
 * Of Telegram's FAQ for bots: about one message a second to a person, in bursts more; 20 a minute to a group; about 30 a
 * second overall. Times are a little longer, since messages do not all take equally long to get there.
 */
const PRIVATE_LIMIT: Limit = { count: 30, milliseconds: 31_000 };
const GROUP_LIMIT: Limit = { count: 20, milliseconds: 61_000 };
const OVERALL_LIMIT: Limit = { count: 28, milliseconds: 1_050 };

/** So many chats that are asked to wait without having had half of what they may have: it is the bot that is too fast. */
const CHATS_FOR_OVERALL_HOLD = 3;

/** Chats that have had no message for so long are forgotten. */
const FORGET_MILLISECONDS = 120_000;

/** @param now the clock in milliseconds */
export function createOutgoingPace(now: () => number = Date.now): OutgoingPace {
  const chats = new Map<number, Window>();
  const overall = createWindow(OVERALL_LIMIT);
  const held = new Map<number, { until: number; readonly isOwnFault: boolean }>();
  let allHeldUntil = 0;
  let forgotAt = now();

  const windowOf = (chatId: number): Window => {
    const window = chats.get(chatId) ?? createWindow(chatId > 0 ? PRIVATE_LIMIT : GROUP_LIMIT);
    chats.set(chatId, window);
    return window;
  };
  const forget = (): void => {
    if (now() - forgotAt < FORGET_MILLISECONDS) return;
    forgotAt = now();
    for (const [chatId, window] of chats) if (window.last() < now() - FORGET_MILLISECONDS) chats.delete(chatId);
    for (const [chatId, { until }] of held) if (until <= now()) held.delete(chatId);
  };
  const heldUntil = (chatId: number): number => Math.max(allHeldUntil, held.get(chatId)?.until ?? 0);
  const heldFor = (chatId: number): number => Math.max(0, heldUntil(chatId) - now());
  /** Booked at once, so that whoever comes next is given a later time. */
  const book = (window: Window): number => {
    const at = window.next(now());
    window.book(at);
    return at - now();
  };

  return {
    async enter(chatId, wait) {
      forget();
      await wait(book(windowOf(chatId)));
      while (heldFor(chatId) > 0) await wait(heldFor(chatId));
      // Not before its own time has come: a message that waits for its chat must not keep others waiting.
      await wait(book(overall));
    },
    delay: (chatId) => Math.max(heldUntil(chatId), chats.get(chatId)?.next(now()) ?? 0, overall.next(now())) - now(),
    heldFor,
    hold(chatId, milliseconds) {
      const until = now() + milliseconds;
      held.set(chatId, { until: Math.max(until, held.get(chatId)?.until ?? 0), isOwnFault: chats.get(chatId)?.isHalfUsed(now()) ?? false });
      const innocent = [...held.values()].filter((hold) => hold.until > now() && !hold.isOwnFault);
      if (innocent.length >= CHATS_FOR_OVERALL_HOLD) allHeldUntil = Math.max(allHeldUntil, until);
    },
  };
}

/** The times of the last messages under one limit. */
interface Window {
  /** The earliest time from `from` on at which one more message keeps the limit. */
  next(from: number): number;
  book(at: number): void;
  last(): number;
  isHalfUsed(at: number): boolean;
}

function createWindow({ count, milliseconds }: Limit): Window {
  /** Ascending, the last `count` at most. */
  const times: number[] = [];
  return {
    next: (from) => Math.max(from, times.length < count ? from : (times[0] ?? 0) + milliseconds),
    book(at) {
      const place = times.findLastIndex((time) => time <= at) + 1;
      times.splice(place, 0, at);
      if (times.length > count) times.shift();
    },
    last: () => times.at(-1) ?? Number.NEGATIVE_INFINITY,
    isHalfUsed: (at) => times.filter((time) => time > at - milliseconds).length * 2 > count,
  };
}

export interface RateLimits {
  /** Questions of one person in a minute; 0: any number. */
  readonly userQuestionsPerMinute: number;
  /** Questions in one chat in a minute; 0: any number. */
  readonly chatQuestionsPerMinute: number;
}

/** Whether a question is answered, and if not, in how many seconds one will be. */
export type Admission =
  | { readonly kind: 'admitted' }
  | {
      readonly kind: 'refused';
      readonly seconds: number;
      /** The first since it was last admitted. Only this one is told, so that the bot does not answer a flood with a flood. */
      readonly isFirst: boolean;
    };

export interface RateLimiter {
  /** Counts a question if it is admitted. */
  ask(userId: number, chatId: number): Admission;
}

const MINUTE = 60_000;

/** @param now the clock in milliseconds */
export function createRateLimiter(limits: RateLimits, now: () => number = Date.now): RateLimiter {
  const users = createCounts(limits.userQuestionsPerMinute);
  const chats = createCounts(limits.chatQuestionsPerMinute);
  let forgotAt = now();
  return {
    ask(userId, chatId) {
      const time = now();
      if (time - forgotAt > MINUTE) {
        forgotAt = time;
        users.forget(time);
        chats.forget(time);
      }
      const [user, chat] = [users.of(userId), chats.of(chatId)];
      const wait = Math.max(users.wait(userId, time), chats.wait(chatId, time));
      if (wait > 0) {
        // In a group that asks too much each person would be told: once for the group is enough.
        const blamed = users.wait(userId, time) > 0 ? user : chat;
        const isFirst = !blamed.isTold;
        blamed.isTold = true;
        return { kind: 'refused', seconds: Math.ceil(wait / 1000), isFirst };
      }
      for (const counted of [user, chat]) {
        counted.times.push(time);
        counted.isTold = false;
      }
      return { kind: 'admitted' };
    },
  };
}

interface Counted {
  /** Of the questions that were admitted in the last minute. */
  readonly times: number[];
  isTold: boolean;
}

function createCounts(perMinute: number) {
  const counts = new Map<number, Counted>();
  const of = (id: number): Counted => {
    const counted = counts.get(id) ?? { times: [], isTold: false };
    counts.set(id, counted);
    return counted;
  };
  return {
    of,
    /** Milliseconds until one more is admitted. */
    wait(id: number, time: number): number {
      const { times } = of(id);
      while (times[0] !== undefined && times[0] <= time - MINUTE) times.shift();
      const first = times[0];
      return perMinute === 0 || times.length < perMinute || first === undefined ? 0 : first + MINUTE - time;
    },
    forget(time: number): void {
      for (const [id, { times }] of counts) if ((times.at(-1) ?? 0) <= time - MINUTE) counts.delete(id);
    },
  };
}

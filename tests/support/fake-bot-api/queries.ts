import { badRequest } from './errors.ts';

/** Inline queries or pressed buttons that wait for the bot's answer. */
export interface Queries<Answer> {
  /** Opens a query and returns its id. `answer` is called once at most. */
  open(answer: (answer: Answer) => void): string;
  /** Refuses an unknown, answered or too old query. */
  check(id: string): void;
  answer(id: string, answer: Answer): void;
  /** Makes all open queries too old. */
  expire(): void;
}

/** @param now the clock in milliseconds. */
export function createQueries<Answer>(now: () => number, lifetimeMilliseconds: number): Queries<Answer> {
  const open = new Map<string, { readonly expiresAt: number; readonly answer: (answer: Answer) => void }>();
  let lastNumber = 0;
  const find = (id: string) => {
    const query = open.get(id);
    if (query === undefined || query.expiresAt <= now()) {
      throw badRequest('query is too old and response timeout expired or query ID is invalid');
    }
    return query;
  };
  return {
    open(answer) {
      // 64-bit ids as Telegram's: too large for a JavaScript number.
      const id = `47110815000${String(++lastNumber).padStart(8, '0')}`;
      open.set(id, { answer, expiresAt: now() + lifetimeMilliseconds });
      return id;
    },
    check: (id) => void find(id),
    answer(id, answer) {
      const query = find(id);
      open.delete(id);
      query.answer(answer);
    },
    expire: () => open.clear(),
  };
}

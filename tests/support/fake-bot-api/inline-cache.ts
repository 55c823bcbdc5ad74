import type { InlineAnswer } from './answers.ts';

/** Answers to inline queries that Telegram gives again without asking the bot. */
export interface InlineCache {
  find(userId: number, query: string, offset: string): InlineAnswer | undefined;
  keep(userId: number, query: string, offset: string, answer: InlineAnswer): void;
}

/** @param now the clock in milliseconds. */
export function createInlineCache(now: () => number): InlineCache {
  const kept = new Map<string, { readonly answer: InlineAnswer; readonly until: number }>();
  return {
    find(userId, query, offset) {
      const entries = [kept.get(key(userId, query, offset)), kept.get(key('all', query, offset))];
      return entries.find((entry) => entry !== undefined && entry.until > now())?.answer;
    },
    keep(userId, query, offset, answer) {
      const owner = answer.isPersonal ? userId : 'all';
      kept.set(key(owner, query, offset), { answer, until: now() + answer.cacheTimeSeconds * 1000 });
    },
  };
}

function key(owner: number | 'all', query: string, offset: string): string {
  return JSON.stringify([owner, query, offset]);
}

/** The questions behind the latest answers, in memory only: they may be private. */
export interface RecentQuestions {
  /** @param messageId of a message that shows the answer, or of the question itself */
  remember(chatId: number, messageId: number, question: string): void;
  /** Null when it was never known, or too many have come since. */
  recall(chatId: number, messageId: number): string | null;
}

/** A question takes a few hundred bytes. */
const MOST_KEPT = 5_000;

/** @param most so many are kept; the one that was not used for longest goes first. Default 5,000 */
export function createRecentQuestions(most = MOST_KEPT): RecentQuestions {
  const questions = new Map<string, string>();
  const keyOf = (chatId: number, messageId: number): string => `${chatId}:${messageId}`;
  const put = (key: string, question: string): void => {
    questions.delete(key);
    questions.set(key, question);
  };
  return {
    remember(chatId, messageId, question) {
      put(keyOf(chatId, messageId), question);
      const [oldest] = questions.keys();
      if (questions.size > most && oldest !== undefined) questions.delete(oldest);
    },
    recall(chatId, messageId) {
      const key = keyOf(chatId, messageId);
      const question = questions.get(key);
      if (question !== undefined) put(key, question);
      return question ?? null;
    },
  };
}

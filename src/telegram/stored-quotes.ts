import { makeQuote } from '../answering/make-quote.ts';
import type { Quote } from '../domain/answer.ts';
import type { StoredAnswer, StoredQuote } from '../store/answers.ts';
import type { BotServices } from './services.ts';

/** A quote of an answer that was given, from the index as it is now; null when its passage is gone or the answer has fewer. */
export async function loadQuote({ passage }: Pick<BotServices, 'passage'>, { quotes }: Pick<StoredAnswer, 'quotes'>, rank: number): Promise<Quote | null> {
  const stored = quotes[rank];
  const sourced = stored === undefined ? null : await passage(stored.passageId);
  if (stored === undefined || sourced === null) return null;
  const { answer, score, mismatch, instead } = stored;
  return makeQuote(sourced, { answer, score, mismatch, ...(instead && { instead }) });
}

/** What is kept of a quote. */
export function toStored({ passageId, answer, score, mismatch, instead }: Quote): StoredQuote {
  return { passageId, answer, score, mismatch, ...(instead && { instead }) };
}

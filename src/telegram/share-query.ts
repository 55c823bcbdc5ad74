import type { Quote } from '../domain/answer.ts';
import type { Span } from '../domain/article.ts';
import type { PassageId } from '../domain/passage.ts';

/** A quote that an inline query names instead of asking for it. */
export interface SharedQuote {
  readonly passageId: PassageId;
  readonly answer: Span | null;
}

/** Telegram cuts inline queries at so many characters. */
const MAX_LENGTH = 256;
const REFERENCE = /#([0-9a-f]{12})(?:\.(\d{1,7})-(\d{1,7}))?/u;
const ONLY_REFERENCES = new RegExp(`^\\s*(?:${REFERENCE.source}\\s*)+$`, 'u');

/** The inline query behind a button that shares quotes: it names them, so that exactly these are offered. */
export function shareQuery(quotes: readonly Pick<Quote, 'passageId' | 'answer'>[]): string {
  const references = quotes.map(({ passageId, answer }) => `#${passageId}${answer === null ? '' : `.${answer.start}-${answer.end}`}`);
  return references.reduce((query, reference) => (query.length + reference.length < MAX_LENGTH ? `${query} ${reference}`.trim() : query), '');
}

/** The quotes that an inline query names; null for one that asks. */
export function readShareQuery(query: string): SharedQuote[] | null {
  if (!ONLY_REFERENCES.test(query)) return null;
  return [...query.matchAll(new RegExp(REFERENCE, 'gu'))].map(([, id = '', start, end]) => ({
    passageId: id as PassageId,
    answer: start === undefined || end === undefined ? null : { start: Number(start), end: Number(end) },
  }));
}

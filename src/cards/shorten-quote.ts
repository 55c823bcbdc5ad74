import type { Span } from '../domain/article.ts';
import { splitSentences } from '../language/sentences.ts';

/** A part of a quote, an ellipsis where something is left out before or behind. */
export interface Excerpt {
  readonly text: string;
  /** The answering sentence inside `text`. */
  readonly answer: Span | null;
}

const ELLIPSIS = '…';

/**
 * As many whole sentences around the answering one (without one: from the beginning) as fit. They are taken by turns
 * from behind and before. A single sentence that does not fit is cut.
 * @param fits holds for a part of every excerpt for which it holds
 */
export function shortenQuote(text: string, answer: Span | null, fits: (excerpt: Excerpt) => boolean): Excerpt {
  const sentences = splitSentences(text);
  const first = Math.max(0, sentences.findIndex(({ end }) => end > (answer?.start ?? 0)));
  const last = answer === null ? first : Math.max(first, sentences.findLastIndex(({ start }) => start < answer.end));
  const spanOf = (from: number, to: number): Span => ({ start: sentences[from]?.start ?? 0, end: sentences[to]?.end ?? text.length });
  const holds = (from: number, to: number): boolean => fits(excerptOf(text, answer, spanOf(from, to)));
  if (!holds(first, last)) return cutSentence(text, answer, spanOf(first, last), fits);
  let [from, to] = [first, last];
  for (let grows = true; grows; ) {
    const wider = to + 1 < sentences.length && holds(from, to + 1);
    if (wider) to += 1;
    const earlier = answer !== null && from > 0 && holds(from - 1, to);
    if (earlier) from -= 1;
    grows = wider || earlier;
  }
  return excerptOf(text, answer, spanOf(from, to));
}

/** The longest beginning of a sentence that fits; where it would not reach the end of a marked clause, the clause from its own beginning. */
function cutSentence(text: string, answer: Span | null, sentence: Span, fits: (excerpt: Excerpt) => boolean): Excerpt {
  const { end } = sentence;
  const reaches = answer === null || fits(excerptOf(text, answer, { start: sentence.start, end: answer.end }));
  const start = reaches ? sentence.start : Math.max(sentence.start, answer.start);
  let [least, most] = [start, end];
  while (most - least > 1) {
    const middle = Math.floor((least + most) / 2);
    if (fits(excerptOf(text, answer, { start, end: middle }))) least = middle;
    else most = middle;
  }
  const isTorn = /[\uDC00-\uDFFF]/u.test(text[least] ?? '');
  return excerptOf(text, answer, { start, end: isTorn ? least - 1 : least });
}

function excerptOf(text: string, answer: Span | null, { start, end }: Span): Excerpt {
  const before = start > 0 ? ELLIPSIS : '';
  const behind = end < text.length ? ELLIPSIS : '';
  const moved = (offset: number): number => Math.min(end, Math.max(start, offset)) - start + before.length;
  return {
    text: `${before}${text.slice(start, end)}${behind}`,
    answer: answer === null ? null : { start: moved(answer.start), end: moved(answer.end) },
  };
}

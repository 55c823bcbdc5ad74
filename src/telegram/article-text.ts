import { FormattedString } from '@grammyjs/parse-mode';
import type { Quote } from '../domain/answer.ts';
import type { IndexedPassage } from '../domain/passage.ts';
import type { Surroundings } from './answer-keyboard.ts';
import { oneLine } from './one-line.ts';

/** A quote with what stands around it in its article. */
export interface WidenedQuote {
  readonly quote: Quote;
  readonly around: Surroundings;
}

/**
 * A quote with passages of its article before and after it, word for word; the answering sentence stays marked.
 * @param article all passages of the article, in order
 * @param limit UTF-16 units; passages that would exceed it are left out, those farthest away first
 */
export function widenQuote(quote: Quote, article: readonly IndexedPassage[], wanted: { readonly before: number; readonly after: number }, limit: number): WidenedQuote {
  const position = article.findIndex(({ passage }) => passage.id === quote.passageId);
  if (position < 0) return { quote, around: { before: 0, after: 0, hasBefore: false, hasAfter: false } };
  const fits = (first: number, last: number): boolean => first >= 0 && last < article.length && joinPassages(article.slice(first, last + 1)).length <= limit;
  let [first, last] = [position, position];
  while (position - first < wanted.before && fits(first - 1, last)) first -= 1;
  while (last - position < wanted.after && fits(first, last + 1)) last += 1;
  const shift = joinPassages(article.slice(first, position + 1)).length - quote.text.length;
  const answer = quote.answer === null ? null : { start: quote.answer.start + shift, end: quote.answer.end + shift };
  return {
    quote: { ...quote, text: joinPassages(article.slice(first, last + 1)), answer, places: null },
    around: { before: position - first, after: last - position, hasBefore: fits(first - 1, last), hasAfter: fits(first, last + 1) },
  };
}

/** The text that passages were cut from: those of one paragraph stand next to each other, others on a line of their own. */
export function joinPassages(passages: readonly IndexedPassage[]): string {
  return passages.map(({ passage }, index) => gapBefore(passages[index - 1], passage) + passage.text).join('');
}

/** A whole article: headline in bold, source line, text with its section headings in bold. */
export function formatArticle(passages: readonly IndexedPassage[], source: string): FormattedString {
  const [first] = passages;
  const title = first === undefined || first.article.untitled ? '' : oneLine(first.article.title);
  const body = passages.flatMap(({ passage }, index): (FormattedString | string)[] => {
    const before = passages[index - 1];
    const heading = passage.heading === before?.passage.heading ? '' : oneLine(passage.heading ?? '');
    if (heading === '') return [gapBefore(before, passage), passage.text];
    return [before === undefined ? '' : '\n\n', FormattedString.bold(heading), '\n', passage.text];
  });
  return FormattedString.join([...(title === '' ? [] : [FormattedString.bold(title), '\n']), source, '\n\n', ...body]);
}

/** A name that every system takes for a file with an article in it. */
export function articleFileName(title: string): string {
  const name = oneLine(title, MAX_NAME_LENGTH).replace(/[\\/:*?"<>|.]/gu, '_').trim();
  return `${name === '' ? 'article' : name}.txt`;
}

/** In UTF-16 units; three bytes each are well below the 255 that file systems take. */
const MAX_NAME_LENGTH = 60;

function gapBefore(before: IndexedPassage | undefined, { span }: IndexedPassage['passage']): string {
  return before === undefined || before.passage.span.end === span.start ? '' : '\n';
}

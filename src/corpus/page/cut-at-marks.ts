import type { BareArticle } from './dress-articles.ts';
import { authorOf, opensPiece } from './line-forms.ts';
import type { PageBlock } from './page-block.ts';

/** Its place speaks for a headline, and nothing else was looked at. */
const ABOVE_CONFIDENCE = 0.5;

/**
 * The articles of a text that is too long for a newspaper page (a book, a year of minutes): one begins only where the text
 * itself says so, by "本报讯" or behind the name of an author, and its headline is the line right above it. The search, which
 * weighs more than that, takes quadratic time.
 */
export function cutAtMarks(blocks: readonly PageBlock[]): BareArticle[] {
  const articles: { body: number[]; headline: number[] }[] = [];
  let isSigned = false;
  blocks.forEach(({ role, text }, index) => {
    if (role !== 'body') return;
    const open = articles.at(-1);
    if (open !== undefined && !isSigned && !opensPiece(text)) open.body.push(index);
    else articles.push({ body: [index], headline: blocks[index - 1]?.role === 'display' ? [index - 1] : [] });
    isSigned = authorOf(text) !== null;
  });
  return articles.map((article) => ({ ...article, subtitle: null, confidence: article.headline.length > 0 ? ABOVE_CONFIDENCE : 0 }));
}

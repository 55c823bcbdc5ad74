import type { BareArticle } from './dress-articles.ts';
import type { PageBlock } from './page-block.ts';

/** Blocks, and the articles that were found among them by their indices. */
export interface BlocksOfArticles {
  readonly blocks: readonly PageBlock[];
  readonly articles: readonly BareArticle[];
}

/** Borderlines that became no part of a headline are the first lines of the running texts below them. */
export function joinBorderlines({ blocks, articles }: BlocksOfArticles): BlocksOfArticles {
  const used = new Set(articles.flatMap(({ headline, subtitle }) => (subtitle === null ? headline : [subtitle, ...headline])));
  const isFirstLine = (index: number): boolean => blocks[index]?.role === 'borderline' && !used.has(index);
  if (!blocks.some((_, index) => isFirstLine(index))) return { blocks, articles };
  const places: number[] = [];
  const joined: PageBlock[] = [];
  blocks.forEach((block, index) => {
    if (isFirstLine(index)) return;
    places[index] = joined.length;
    joined.push(isFirstLine(index - 1) ? (blocks[index - 1]?.whole ?? block) : block);
  });
  const placeOf = (index: number): number => places[index] ?? 0;
  return {
    blocks: joined,
    articles: articles.map(({ body, headline, subtitle, confidence }) => ({
      body: body.map(placeOf),
      headline: headline.map(placeOf),
      subtitle: subtitle === null ? null : placeOf(subtitle),
      confidence,
    })),
  };
}

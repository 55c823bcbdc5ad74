import { unitsOf } from '../corpus/cut-span.ts';
import { cutFurther } from '../corpus/split-passages.ts';
import type { Article } from '../domain/article.ts';
import type { Passage } from '../domain/passage.ts';
import type { Embedder } from '../embedding/embedder.ts';
import { passageContext, searchText } from './search-text.ts';

/** The passages of some articles, and how many of them the model cannot take in one piece. */
export interface FittedPassages {
  /** In the order of the articles. */
  readonly passages: readonly (readonly Passage[])[];
  /** Passages of a single sentence that is too long, or under a very long headline. They are embedded in parts, nothing is cut off. */
  readonly tooLong: number;
}

/** An article with its passages. */
export interface SplitArticle {
  readonly article: Article;
  readonly passages: readonly Passage[];
}

/**
 * Makes sure that what is embedded of each passage (headline, heading and year included) fits into the model's window:
 * a passage that does not is cut further at its sentence ends. A sentence is never torn, because it is what is quoted.
 * Nothing changes for a model without a limit.
 */
export async function fitPassages(articles: readonly SplitArticle[], embedder: Embedder): Promise<FittedPassages> {
  const room = embedder.passageTokens;
  if (room === null) return { passages: articles.map(({ passages }) => passages), tooLong: 0 };
  const tokens = await countNew(new Map(), articles, embedder);
  let fitted = articles;
  for (;;) {
    const cut = fitted.map((split) => cutArticle(split, room, tokens));
    if (cut.every(({ passages }, index) => passages.length === fitted[index]?.passages.length)) break;
    fitted = cut;
    // The parts are measured in turn: tokens are spread unevenly, and a part may carry a year that the whole did not.
    await countNew(tokens, fitted, embedder);
  }
  const isTooLong = (text: string): boolean => (tokens.get(text) ?? 0) > room;
  return { passages: fitted.map(({ passages }) => passages), tooLong: fitted.flatMap(searchTextsOf).filter(isTooLong).length };
}

/** Cuts what does not fit. The context takes at most half of the window, or a long headline would cut its article to crumbs. */
function cutArticle({ article, passages }: SplitArticle, room: number, tokens: ReadonlyMap<string, number>): SplitArticle {
  const most = (passage: Passage): number => {
    const sourced = { passage, article };
    const total = tokens.get(searchText(sourced)) ?? 0;
    const context = tokens.get(passageContext(sourced)) ?? 0;
    const wanted = Math.max(room - context, room / 2);
    return total <= room || total - context <= wanted ? Infinity : (unitsOf(passage.text) * wanted) / (total - context);
  };
  return { article, passages: cutFurther(article, passages, most) };
}

/** Adds the tokens of every search text and context that is not counted yet. */
async function countNew(tokens: Map<string, number>, articles: readonly SplitArticle[], embedder: Embedder): Promise<Map<string, number>> {
  const contexts = articles.flatMap(({ article, passages }) => passages.map((passage) => passageContext({ passage, article })));
  const texts = [...new Set([...articles.flatMap(searchTextsOf), ...contexts])].filter((text) => !tokens.has(text));
  const counts = await embedder.countTokens(texts);
  texts.forEach((text, index) => tokens.set(text, counts[index] ?? 0));
  return tokens;
}

function searchTextsOf({ article, passages }: SplitArticle): string[] {
  return passages.map((passage) => searchText({ passage, article }));
}

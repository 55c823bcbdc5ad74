import type { ReprintGroup } from '../corpus/group-reprints.ts';
import { articleText, type Article } from '../domain/article.ts';
import type { Passage, PassageId } from '../domain/passage.ts';
import { comparable, standsIn, type ComparableText } from '../language/same-text.ts';

/** Where else the text of a passage stands. */
export interface PassageReprints {
  /** Positions of the other articles that hold it, the one to be named first first. Not empty. */
  readonly alsoIn: readonly number[];
  /** Position of the passage with exactly this text in the article to be named before its own, or null. */
  readonly original: number | null;
}

/** What the text of an article is made of. */
type ArticleParts = Pick<Article, 'paragraphs' | 'captions'>;

/** Of larger groups only so many articles are searched and named; a corpus of thousands of copies is a mistake. */
const MOST_MEMBERS = 50;

/**
 * Looks for the passages of reprints in the other articles of their group. A passage that only one of them holds
 * (the paragraph that the others left out) is not in the result.
 */
export function locateReprints(
  articles: readonly { readonly article: ArticleParts; readonly passages: readonly Passage[] }[],
  groups: readonly ReprintGroup[],
): Map<PassageId, PassageReprints> {
  const firstPositions = countUp(articles.map(({ passages }) => passages.length));
  const located = new Map<PassageId, PassageReprints>();
  for (const group of groups) {
    const holdersOf = createHolderSearch(group.slice(0, MOST_MEMBERS).map((position) => ({ position, article: articles[position]?.article })));
    const originals = new Map<string, number>();
    for (const position of group) {
      for (const [index, passage] of (articles[position]?.passages ?? []).entries()) {
        const alsoIn = holdersOf(passage.text).filter((holder) => holder !== position);
        const original = originals.get(passage.text) ?? null;
        if (original === null) originals.set(passage.text, (firstPositions[position] ?? 0) + index);
        if (alsoIn.length > 0) located.set(passage.id, { alsoIn, original });
      }
    }
  }
  return located;
}

/** Finds the articles that hold a text. Copies ask for the same texts again and again. */
function createHolderSearch(members: readonly { readonly position: number; readonly article: ArticleParts | undefined }[]): (passage: string) => number[] {
  const texts = members.map(({ article }) => (article === undefined ? '' : articleText(article)));
  const found = new Map<string, number[]>();
  const prepared = new Map<string, ComparableText>();
  const prepare = (text: string): ComparableText => {
    const ready = prepared.get(text) ?? comparable(text);
    prepared.set(text, ready);
    return ready;
  };
  return (passage) => {
    const known = found.get(passage);
    if (known !== undefined) return known;
    const holders = members.filter((_, index) => {
      const text = texts[index] ?? '';
      return text.includes(passage) || standsIn(prepare(passage), prepare(text));
    });
    const positions = holders.map(({ position }) => position);
    found.set(passage, positions);
    return positions;
  };
}

function countUp(lengths: readonly number[]): number[] {
  let sum = 0;
  return lengths.map((length) => (sum += length) - length);
}

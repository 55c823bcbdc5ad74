import { describe, expect, it } from 'vitest';
import { splitPassages } from '../../src/corpus/split-passages.ts';
import type { Article } from '../../src/domain/article.ts';
import { locateReprints } from '../../src/indexes/locate-reprints.ts';
import { makeArticle } from '../support/articles.ts';
import { edited, NEWS, otherNews } from '../support/reprints.ts';

/** Per passage, in order of the articles: where else it stands and which passage is named instead; null where it stands alone. */
function locate(articles: readonly Article[], groups: readonly (readonly number[])[]) {
  const split = articles.map((article) => ({ article, passages: splitPassages(article) }));
  const located = locateReprints(split, groups);
  return split.flatMap(({ passages }) => passages.map(({ id }) => located.get(id) ?? null));
}

describe('locateReprints', () => {
  it('names the other articles that hold a passage, and the first copy of exactly its text', () => {
    const articles = [makeArticle('x', otherNews(1)), makeArticle('a', NEWS), makeArticle('b', NEWS)];
    const copies = (alsoIn: number, originals: readonly (number | null)[]) => originals.map((original) => ({ alsoIn: [alsoIn], original }));
    // The passages of x stand at 0–2, those of a at 3–6, of b at 7–10; b is to be named first.
    expect(locate(articles, [[2, 1]])).toEqual([null, null, null, ...copies(2, [7, 8, 9, 10]), ...copies(1, [null, null, null, null])]);
  });

  it('leaves a paragraph alone that the other version leaves out', () => {
    const located = locate([makeArticle('a', NEWS), makeArticle('b', NEWS.slice(1))], [[0, 1]]);
    expect(located).toEqual([
      null,
      ...Array.from({ length: 3 }, () => ({ alsoIn: [1], original: null })),
      ...[1, 2, 3].map((original) => ({ alsoIn: [0], original })),
    ]);
  });

  it('finds a slightly edited passage, which has no original', () => {
    const located = locate([makeArticle('a', NEWS), makeArticle('b', NEWS.map((text) => edited(text, 30)))], [[0, 1]]);
    expect(located.map((reprints) => reprints?.original ?? null)).toEqual(Array.from({ length: 8 }, () => null));
    expect(located.map((reprints) => reprints?.alsoIn)).toEqual([[1], [1], [1], [1], [0], [0], [0], [0]]);
  });

  it('says nothing of articles that are in no group', () => {
    expect(locate([makeArticle('a', NEWS), makeArticle('b', NEWS)], [])).toEqual(Array.from({ length: 8 }, () => null));
  });

  it('stays small for a corpus of very many copies', () => {
    const articles = Array.from({ length: 300 }, (_, index) => makeArticle(`c${index}`, NEWS));
    const located = locate(articles, [articles.map((_, index) => index)]);
    expect(located).toHaveLength(1200);
    for (const reprints of located) expect(reprints?.alsoIn.length).toBeLessThanOrEqual(50);
    expect(located.at(-1)).toMatchObject({ original: 3 });
  });
});

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withSheetArticles } from '../../src/evaluation/fitting-pages.ts';
import type { PageArticle } from '../../src/evaluation/page-article.ts';
import { SOME_RUNS } from '../support/properties.ts';

const article = (title: string): PageArticle => ({ title, paragraphs: [`${title}的正文。`] });
const articles = (name: string, count: number): PageArticle[] => Array.from({ length: count }, (_, index) => article(`${name}${index}`));
const sheets = (count: number, each: number): { articles: PageArticle[] }[] => Array.from({ length: count }, (_, index) => ({ articles: articles(`第${index}版`, each) }));

describe('articles for made pages', () => {
  test('are joined by all articles of sheets where those are few', () => {
    const own = articles('文', 12);
    const few = sheets(2, 4);
    expect(withSheetArticles(own, few)).toEqual([...own, ...few.flatMap((sheet) => sheet.articles)]);
    expect(withSheetArticles(own, [])).toEqual(own);
  });

  test('are joined by two articles of sheets for three of theirs where those are many', () => {
    expect(withSheetArticles(articles('文', 60), sheets(100, 4))).toHaveLength(60 + 40);
  });

  test('take sheets from all parts of the list, whole', () => {
    const many = sheets(90, 4);
    const taken = new Set(withSheetArticles(articles('文', 60), many).slice(60));
    const places = many.flatMap((sheet, place) => (sheet.articles.every((each) => taken.has(each)) ? [place] : []));
    expect(places).toHaveLength(10);
    expect([0, 30, 60].map((third) => places.filter((place) => place >= third && place < third + 30).length)).toEqual([3, 3, 4]);
  });

  test('are never drowned by those of sheets', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 80 }), fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 9 }), (own, count, each) => {
        const found = withSheetArticles(articles('文', own), sheets(count, each));
        expect(found.length - own).toBeLessThanOrEqual(Math.max((own * 2) / 3, 0) + each);
        expect(new Set(found).size).toBe(found.length);
      }),
      SOME_RUNS,
    );
  });
});

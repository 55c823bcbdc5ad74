import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitPassages } from '../../src/corpus/split-passages.ts';
import { articleText, type Article } from '../../src/domain/article.ts';
import type { Passage } from '../../src/domain/passage.ts';
import { fitPassages, type FittedPassages } from '../../src/indexes/fit-passages.ts';
import { searchText } from '../../src/indexes/search-text.ts';
import { splitSentences } from '../../src/language/sentences.ts';
import { makeArticle } from '../support/articles.ts';
import { SENTENCES } from '../support/chinese-texts.ts';
import { createHashingEmbedder } from '../support/hashing-embedder.ts';
import { SOME_RUNS } from '../support/properties.ts';

async function fit(articles: readonly Article[], window: number | null): Promise<FittedPassages> {
  return fitPassages(
    articles.map((article) => ({ article, passages: splitPassages(article) })),
    createHashingEmbedder(16, window),
  );
}

/** As the hashing embedder counts them. */
function tokensOf(article: Article, passage: Passage): number {
  return searchText({ passage, article }).replace(/\s/gu, '').length;
}

const anyArticle = fc
  .tuple(
    fc.constantFrom('高新区', '一个很长的题目，'.repeat(20)),
    fc.array(fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 15 }).map((parts) => parts.join('')), { minLength: 1, maxLength: 4 }),
  )
  .map(([title, paragraphs]) => makeArticle('a', paragraphs, { title }));

describe('fitPassages', () => {
  it('leaves passages and ids as they are for a model without a limit, and for one with a large window', async () => {
    await fc.assert(
      fc.asyncProperty(anyArticle, async (article) => {
        const expected = { passages: [splitPassages(article)], tooLong: 0 };
        expect(await fit([article], null)).toEqual(expected);
        expect(await fit([article], 1_000)).toEqual(expected);
      }),
      SOME_RUNS,
    );
  });

  it('cuts passages at sentence ends until each fits or is a single sentence', async () => {
    await fc.assert(
      fc.asyncProperty(anyArticle, fc.integer({ min: 16, max: 300 }), async (article, window) => {
        const { passages, tooLong } = await fit([article], window);
        const text = articleText(article);
        let covered = 0;
        for (const passage of passages[0] ?? []) {
          expect(passage.text).toBe(text.slice(passage.span.start, passage.span.end));
          expect(text.slice(covered, passage.span.start).trim()).toBe('');
          covered = passage.span.end;
          // A headline may take half of the window, the text always has the other half.
          const isShort = tokensOf(article, passage) <= window || passage.text.length <= window / 2;
          expect(isShort || splitSentences(passage.text).length === 1).toBe(true);
        }
        expect(text.slice(covered).trim()).toBe('');
        expect(tooLong).toBe((passages[0] ?? []).filter((passage) => tokensOf(article, passage) > window).length);
        expect(new Set((passages[0] ?? []).map(({ id }) => id)).size).toBe(passages[0]?.length);
      }),
      SOME_RUNS,
    );
  });

  it('keeps the id of what fits beside a passage that does not', async () => {
    const article = makeArticle('a', ['短的一段话，说完就完。'.repeat(6), '长的一段话，说了又说。'.repeat(25)]);
    const [short, long, ...others] = splitPassages(article);
    const { passages, tooLong } = await fit([article], 128);
    expect(others).toEqual([]);
    expect(passages[0]?.[0]).toEqual(short);
    expect(passages[0]?.slice(1).map(({ text }) => text).join('')).toBe(long?.text);
    expect(passages[0]?.length).toBe(4);
    expect(tooLong).toBe(0);
  });

  it('counts headline, heading and year to what must fit, and carries the year into the parts', async () => {
    const paragraph = `2022年春天，园区开工。${'这一年，企业又多了十家。'.repeat(9)}`;
    const article = { ...makeArticle('a', [paragraph], { title: '题'.repeat(20) }), paragraphs: [{ text: paragraph, heading: '小节' }] };
    const { passages } = await fit([article], 100);
    expect(passages[0]?.map(({ carriedYears, heading }) => [heading, carriedYears])).toEqual([
      ['小节', []],
      ['小节', [2022]],
    ]);
    for (const passage of passages[0] ?? []) expect(tokensOf(article, passage)).toBeLessThanOrEqual(100);
  });

  it('leaves a sentence whole that is longer than the window, and says so', async () => {
    const sentence = `${'很长很长的一句话，'.repeat(20)}完了。`;
    const articles = [makeArticle('a', [`短句。${sentence}短句。`]), makeArticle('b', ['短句。'])];
    const { passages, tooLong } = await fit(articles, 64);
    expect(passages.map((some) => some.map(({ text }) => text))).toEqual([['短句。', sentence, '短句。'], ['短句。']]);
    expect(tooLong).toBe(1);
  });

  it('does not cut an article to crumbs for a headline that fills the window', async () => {
    const article = makeArticle('a', ['一句话，说得不长不短。'.repeat(10)], { title: '题'.repeat(200) });
    const { passages, tooLong } = await fit([article], 128);
    expect(passages[0]?.map(({ text }) => text.length)).toEqual([55, 55]);
    expect(tooLong).toBe(2);
  });
});

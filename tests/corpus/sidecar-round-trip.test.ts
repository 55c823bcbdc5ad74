import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applySidecar } from '../../src/corpus/apply-sidecar.ts';
import type { PageReading } from '../../src/corpus/page/page-reading.ts';
import { makeArticle } from '../../src/corpus/read-article.ts';
import { readPage } from '../../src/corpus/page/segment-page.ts';
import { parseSidecar } from '../../src/corpus/sidecar.ts';
import { writeSidecar } from '../../src/corpus/write-sidecar.ts';
import type { Article } from '../../src/domain/article.ts';
import { generatePage } from '../../src/evaluation/generate-page.ts';
import { loadPageArticles } from '../../src/evaluation/page-articles.ts';
import { SOME_RUNS } from '../support/properties.ts';

/** What a saved sidecar confirms is certain; everything else stays. */
function confirmed({ articles, leftOver }: PageReading): PageReading {
  return { articles: articles.map((article): Article => ({ ...article, titleConfidence: 1 })), leftOver };
}

function roundTrip(reading: PageReading): PageReading {
  return applySidecar(reading, parseSidecar(writeSidecar(reading)));
}

describe('a sidecar that is saved as it was printed', () => {
  it('gives the same articles and left-over lines for damaged pages', async () => {
    const articles = await loadPageArticles();
    for (let seed = 1; seed <= 80; seed += 1) {
      const { text, file } = generatePage({ articles, seed });
      const reading = readPage(text, file);
      expect({ file, ...roundTrip(reading) }).toEqual({ file, ...confirmed(reading) });
    }
  });

  it('gives the same articles whatever repeats itself and whatever YAML makes of the words', () => {
    const line = fc.oneof(
      fc.constantFrom('甲。', '甲。乙。', '甲', '“甲”', 'null', '~', '2023', 'yes', '- 甲', 'a: b', '# 甲', '{甲}', '*甲', '甲 #乙', "'", '1. 甲'),
      fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }).map((text) => text.replace(/[\s\u0000-\u001F]+/gu, ' ').trim()).filter((text) => /[\p{L}\p{N}]/u.test(text)),
    );
    const option = fc.option(line.filter((text) => !['null', '~'].includes(text)));
    const article = fc.record({
      title: option,
      subtitle: option,
      byline: option,
      dateline: option,
      source: option,
      paragraphs: fc.array(fc.record({ text: line, heading: option }), { minLength: 1, maxLength: 5 }),
      captions: fc.array(line, { maxLength: 3 }),
      date: fc.constantFrom(null, '2023', '2023-03', '2023-03-05'),
    });
    const page = fc.record({ articles: fc.array(article, { minLength: 1, maxLength: 4 }), leftOver: fc.array(line, { maxLength: 3 }) });
    fc.assert(
      fc.property(page, ({ articles, leftOver }) => {
        const read = articles.map(({ date, source, ...draft }, place): Article => ({ ...makeArticle({ ...draft, places: null, titlePlaces: null, titleConfidence: 0.4 }, 'a.txt', place), date, source }));
        const reading = { articles: read, leftOver };
        expect(roundTrip(reading)).toEqual(confirmed(reading));
      }),
      SOME_RUNS,
    );
  });
});

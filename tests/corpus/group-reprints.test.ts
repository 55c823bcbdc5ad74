import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupReprints } from '../../src/corpus/group-reprints.ts';
import { listCorpus, readCorpusFile } from '../../src/corpus/read-corpus.ts';
import type { Article } from '../../src/domain/article.ts';
import { makeArticle } from '../support/articles.ts';
import { SEED } from '../support/properties.ts';
import { edited, NEWS, otherNews } from '../support/reprints.ts';
import { SAMPLE_CORPUS } from '../support/sample-app.ts';

/** The groups as file names. */
function groupsOf(articles: readonly Article[]): string[][] {
  return groupReprints(articles).map((group) => group.map((position) => articles[position]?.file ?? ''));
}

const shortened = (id: string, from: number, to?: number): Article => makeArticle(id, NEWS.slice(from, to));

describe('groupReprints', () => {
  it('groups copies, shortened and edited versions, and nothing else', () => {
    const articles = [
      makeArticle('a', NEWS),
      makeArticle('b', otherNews(1)),
      makeArticle('c', NEWS),
      shortened('d', 1),
      makeArticle('e', otherNews(2)),
      makeArticle('f', [edited(NEWS.join(''), 30)]),
      makeArticle('g', [...otherNews(1), '又及。']),
    ];
    expect(groupsOf(articles)).toEqual([
      ['a.txt', 'c.txt', 'd.txt', 'f.txt'],
      ['b.txt', 'g.txt'],
    ]);
  });

  it('finds a text of one paragraph inside a very long one', () => {
    const long = Array.from({ length: 60 }, (_, seed) => otherNews(seed)).flat();
    expect(groupsOf([makeArticle('long', [...long, ...NEWS]), makeArticle('short', NEWS.slice(0, 1))])).toEqual([['long.txt', 'short.txt']]);
  });

  it('names a headline of its own first, then a date, then the first file', () => {
    const facts = { date: '2023-03-05' };
    const articles = [
      makeArticle('a', NEWS, { untitled: true, ...facts }),
      makeArticle('b', NEWS),
      makeArticle('d', NEWS, facts),
      makeArticle('c', NEWS, facts),
    ];
    expect(groupsOf(articles)).toEqual([['c.txt', 'd.txt', 'b.txt', 'a.txt']]);
  });

  it('groups by the text alone: headline, file and captions may differ', () => {
    const articles = [makeArticle('a', NEWS, { captions: ['石拱桥。 林小满 摄'] }), makeArticle('b', NEWS, { title: '柳河架起新桥', source: '柳河晚报' })];
    expect(groupsOf(articles)).toEqual([['a.txt', 'b.txt']]);
  });

  it('groups the same text twice in one file', () => {
    const twice = [makeArticle('a', NEWS), makeArticle('b', NEWS, { file: 'a.txt' })];
    expect(groupReprints(twice)).toEqual([[0, 1]]);
  });

  it('makes no group of texts that have nothing in common but a third one, where there is no third one', () => {
    const page = makeArticle('page', [...otherNews(1), ...otherNews(2)]);
    const parts = [makeArticle('one', otherNews(1)), makeArticle('two', otherNews(2))];
    // Both are parts of the page, so both belong to it; without the page, they have nothing to do with each other.
    expect(groupsOf([page, ...parts])).toEqual([['one.txt', 'page.txt', 'two.txt']]);
    expect(groupsOf(parts)).toEqual([]);
  });

  it('leaves reports of one form with the numbers of other years apart, however many there are', () => {
    const reports = Array.from({ length: 120 }, (_, index) =>
      makeArticle(`r${index}`, [NEWS.join('').replace('186', String(200 + index)).replace('9400', String(5000 + 7 * index))]),
    );
    expect(groupsOf(reports)).toEqual([]);
    const copy = makeArticle('copy', [reports[100]?.paragraphs[0]?.text ?? '']);
    expect(groupsOf([...reports, copy])).toEqual([['copy.txt', 'r100.txt']]);
  });

  it('has no group without articles or without text', () => {
    expect(groupReprints([])).toEqual([]);
    expect(groupReprints([makeArticle('a', []), makeArticle('b', ['……']), makeArticle('c', [])])).toEqual([]);
  });

  it('finds no reprint in the sample corpus', async () => {
    const readings = await Promise.all((await listCorpus(SAMPLE_CORPUS)).map((file) => readCorpusFile(SAMPLE_CORPUS, file)));
    const articles = readings.flatMap((reading) => (reading.status === 'read' ? reading.articles : []));
    expect(articles.length).toBeGreaterThan(5);
    expect(groupReprints(articles)).toEqual([]);
  });

  it('makes the same groups in whatever order the articles come, and puts no article into two', () => {
    const pool = [
      makeArticle('a', NEWS),
      shortened('b', 1),
      shortened('c', 0, 3),
      shortened('d', 2),
      makeArticle('e', NEWS, { date: '2023' }),
      makeArticle('f', [edited(NEWS.join(''), 50)], { untitled: true }),
      ...[1, 2, 3].flatMap((seed) => [makeArticle(`g${seed}`, otherNews(seed)), makeArticle(`h${seed}`, otherNews(seed).slice(0, 2))]),
      makeArticle('i', [...otherNews(1), ...otherNews(2)]),
    ];
    const expected = groupsOf(pool);
    expect(expected.length).toBeGreaterThan(1);
    fc.assert(
      fc.property(fc.shuffledSubarray(pool, { minLength: pool.length }), (shuffled) => {
        const groups = groupsOf(shuffled);
        expect(groups).toEqual(expected);
        expect(new Set(groups.flat()).size).toBe(groups.flat().length);
      }),
      { seed: SEED, numRuns: 50 },
    );
  });
});

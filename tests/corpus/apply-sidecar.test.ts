import { describe, expect, it } from 'vitest';
import { applySidecar } from '../../src/corpus/apply-sidecar.ts';
import type { PageReading } from '../../src/corpus/page/page-reading.ts';
import { makeArticle } from '../../src/corpus/read-article.ts';
import { parseSidecar } from '../../src/corpus/sidecar.ts';
import type { ArticleDraft } from '../../src/domain/article.ts';

function draft(texts: readonly (string | { text: string; heading: string })[], facts: Partial<ArticleDraft> = {}): ArticleDraft {
  const paragraphs = texts.map((text) => (typeof text === 'string' ? { text, heading: null } : text));
  return { title: null, titleConfidence: 0.3, subtitle: null, byline: null, dateline: null, captions: [], paragraphs, places: null, titlePlaces: null, ...facts };
}

/** Two articles: the first has the headline of the second and a piece of it. */
const READING: PageReading = {
  articles: [
    draft(['大桥昨天合龙。桥长三百米。', '建桥用了两年。', '灯会今晚开幕。看灯的人很多。'], { title: '灯会点亮长街', byline: '林夏', captions: ['孩子们看灯', '桥上的工人'] }),
    draft(['票价十元。', { text: '票价不变。', heading: '怎么去' }], { dateline: '本报讯', captions: ['老街的灯'] }),
  ].map((article, place) => makeArticle(article, 'page 2024.txt', place)),
  leftOver: ['大桥合龙', '扫码下载'],
};

const apply = (yaml: string): PageReading => applySidecar(READING, parseSidecar(yaml));
const texts = ({ articles }: PageReading): string[][] => articles.map(({ paragraphs }) => paragraphs.map(({ text }) => text));

describe('a sidecar', () => {
  it('says where articles begin, what they are called and whose the captions are', () => {
    const { articles, leftOver } = apply(`
articles:
  - title: 大桥合龙
    starts: 大桥昨天
    captions: [桥上的工人]
  - title: 灯会点亮长街
    byline: 何田
    date: 2024-02-24
    source: 甲城日报
    starts: 灯会今晚
    captions: [孩子们, 老街]
ignore: [扫码]
`);
    expect(articles).toMatchObject([
      { title: '大桥合龙', untitled: false, titleConfidence: 1, byline: '林夏', date: '2024', captions: ['桥上的工人'], file: 'page 2024.txt' },
      { title: '灯会点亮长街', byline: '何田', date: '2024-02-24', source: '甲城日报', dateline: null, captions: ['孩子们看灯', '老街的灯'] },
    ]);
    expect(texts({ articles, leftOver })).toEqual([['大桥昨天合龙。桥长三百米。', '建桥用了两年。'], ['灯会今晚开幕。看灯的人很多。', '票价十元。', '票价不变。']]);
    expect(articles.map(({ id }) => id)).toEqual(READING.articles.map(({ id }) => id));
    // The line that the second article had begun with belongs to nothing now.
    expect(leftOver).toEqual(['扫码下载', '本报讯']);
  });

  it('keeps what it leaves out as it was read', () => {
    const { articles } = apply('articles: [{ starts: 大桥 }, { starts: 票价十 }]');
    expect(articles).toEqual(READING.articles);
  });

  it('keeps the page of an article, unless it runs over several now', () => {
    const paged = { ...READING, articles: READING.articles.map((article, index) => ({ ...article, page: index + 3 })) };
    const pagesAfter = (yaml: string): (number | null)[] => applySidecar(paged, parseSidecar(yaml)).articles.map(({ page }) => page);
    expect(pagesAfter('articles: [{ starts: 大桥 }, { starts: 灯会今晚, captions: [] }]')).toEqual([3, null]);
    expect(pagesAfter('articles: [{ starts: 大桥, captions: [扫码] }, { starts: 票价十 }]')).toEqual([3, 4]);
    expect(pagesAfter('articles: [{ title: 甲, starts: 大桥, captions: [老街] }, { starts: 票价十 }]')).toEqual([null, 4]);
  });

  it('takes away what it leaves empty', () => {
    const { articles, leftOver } = apply('articles: [{ title: "", byline: "", starts: 大桥, captions: [] }, { starts: 票价十 }]');
    expect(articles[0]).toMatchObject({ title: '大桥昨天合龙。', untitled: true, titleConfidence: 1, byline: null, captions: [] });
    expect(leftOver).toEqual(['孩子们看灯', '桥上的工人', '灯会点亮长街', '林夏', '大桥合龙', '扫码下载']);
  });

  it('lists paragraphs in any order, and a line that was left over may be one', () => {
    const result = apply('articles: [{ title: 甲, paragraphs: [扫码, 建桥, 大桥昨天] }, { starts: 票价十 }]');
    expect(texts(result)).toEqual([['扫码下载', '建桥用了两年。', '大桥昨天合龙。桥长三百米。'], ['票价十元。', '票价不变。']]);
    expect(result.leftOver).toEqual(expect.arrayContaining(['灯会今晚开幕。看灯的人很多。', '大桥合龙']));
  });

  it('parts a paragraph where an article begins inside it', () => {
    expect(texts(apply('articles: [{ starts: 大桥 }, { starts: 看灯的人 }]'))).toEqual([
      ['大桥昨天合龙。桥长三百米。', '建桥用了两年。', '灯会今晚开幕。'],
      ['看灯的人很多。', '票价十元。', '票价不变。'],
    ]);
  });

  it('finds a paragraph with the dateline before it, whatever the blanks, the width and the case', () => {
    expect(texts(apply('articles: [{ starts: 大 桥 昨 }, { starts: "本报讯　票价 " }]'))).toEqual(texts(READING));
  });

  it('makes a section heading a headline, and names other headings', () => {
    const moved = apply('articles: [{ starts: 大桥 }, { title: 怎么去, starts: 票价十 }]');
    expect(moved.articles[1]).toMatchObject({ title: '怎么去', paragraphs: [{ heading: null }, { heading: null }] });
    const named = apply('articles: [{ starts: 大桥, headings: [{ text: 两年, above: 建桥 }, { text: "~", above: 灯会今晚 }] }, { starts: 票价十 }]');
    expect(named.articles[0]?.paragraphs.map(({ heading }) => heading)).toEqual([null, '两年', null]);
  });

  it('gives an article that begins anew neither headline nor author of the one it was cut from', () => {
    const { articles } = apply('articles: [{ starts: 大桥 }, { starts: 灯会今晚 }]');
    expect(articles[1]).toMatchObject({ title: '灯会今晚开幕。', untitled: true, titleConfidence: 0, byline: null, captions: ['老街的灯'] });
  });

  it.each([
    ['articles: [{ title: 大桥, starts: 小桥 }]', 'article 1 (大桥): starts “小桥” begins no text of the file: copy the words'],
    ['articles: [{ starts: 大桥 }, { starts: 票价 }]', 'article 2: starts “票价” begins 2 texts of the file: take more words'],
    ['articles: [{ starts: { text: 票价, nth: 3 } }]', 'article 1: starts “票价”: there are 2 such paragraphs, not 3'],
    ['articles: [{ starts: 大桥 }, { starts: 大桥昨天 }]', 'article 2: starts where article 1 does'],
    ['articles: [{ starts: 大桥, captions: [老鹰] }]', 'article 1: captions “老鹰” begins no text'],
    ['articles: [{ starts: 大桥, captions: [老街, 老街的] }]', 'article 1: captions “老街的” is named twice'],
    ['articles: [{ starts: 大桥 }]\nignore: [大桥昨天]', 'article 1: its first paragraph is named twice'],
    ['articles: [{ starts: 大桥, headings: [{ text: 甲, above: 票价不变 }] }, { starts: 票价十 }]', 'article 1: headings above “票价不变” begins no text'],
  ])('that cannot be followed says why: %s', (yaml, message) => {
    expect(() => apply(yaml)).toThrow(message);
  });
});

import { describe, expect, test } from 'vitest';
import type { PageReading } from '../../src/corpus/page/page-reading.ts';
import type { Article } from '../../src/domain/article.ts';
import { comparePage, headingsOf, type TruePage } from '../../src/evaluation/compare-page.ts';
import { evaluatePages } from '../../src/evaluation/evaluate-pages.ts';
import { generatePage } from '../../src/evaluation/generate-page.ts';
import { INVENTED_ARTICLES } from '../../src/evaluation/invented-articles.ts';
import type { TrueArticle } from '../../src/evaluation/page-article.ts';
import { NO_DAMAGES } from '../../src/evaluation/page-damages.ts';
import { makeArticle } from '../support/articles.ts';

/** Twenty characters each, and no eight of them in a row stand in two of them. */
const BRIDGE = '甲城的大桥长三百米，由林工程师设计建成。';
const TOWER = '乙城的高塔有九十米，每年四万人上去看海。';
const LAKE = '丙城的湖水面积不小，湖边种着成排的柳树。';

describe('comparing a reading with the truth', () => {
  test('a perfect reading has everything right, accounted for and in its place', () => {
    const page = makePage([trueArticle('大桥', [BRIDGE, LAKE]), trueArticle('高塔', [TOWER])]);
    const reading = read([found('大桥', [BRIDGE, LAKE]), found('高塔', [TOWER])]);
    expect(evaluatePages([page], () => reading).measures).toMatchObject({
      pages: 1,
      articles: 2,
      bodyRight: 1,
      titlesRight: 1,
      accounted: 1,
      bodyOwn: 1,
      meanPage: 1,
      worstPage: 1,
    });
  });

  test('everything in one article is right for the longest article only', () => {
    const page = makePage([trueArticle('大桥', [BRIDGE, LAKE]), trueArticle('高塔', [TOWER])]);
    const { measures, pages } = evaluatePages([page], () => read([found('大桥', [BRIDGE, LAKE, TOWER])], ['高塔']));
    expect(measures).toMatchObject({ titlesRight: 1 / 2, accounted: 1 });
    expect(measures.bodyRight).toBeCloseTo(40 / 60);
    expect(measures.bodyOwn).toBeCloseTo(40 / 60);
    expect(pages[0]?.articles.map((article) => article.found?.title ?? null)).toEqual(['大桥', null]);
  });

  test('a paragraph in another article counts for neither, one that is torn in two counts where most of it is', () => {
    const page = makePage([trueArticle('大桥', [BRIDGE, LAKE]), trueArticle('高塔', [TOWER])]);
    const strayed = comparePage(page, read([found('大桥', [BRIDGE, LAKE.slice(0, 12)]), found('高塔', [TOWER, LAKE.slice(12)])]));
    expect(strayed).toMatchObject({ bodyCharacters: 60, rightCharacters: 52, foundCharacters: 60, ownCharacters: 52 });
    const torn = comparePage(page, read([found('大桥', [BRIDGE, LAKE]), found('高塔', [TOWER.slice(0, 12)]), found('无', [TOWER.slice(12)])]));
    expect(torn.rightCharacters).toBe(52);
  });

  test('blanks and the order of paragraphs count for nothing, a caption inside a sentence costs nothing but its own', () => {
    const page = makePage([trueArticle('大桥', [BRIDGE, LAKE])]);
    const spaced = [...BRIDGE].join(' ');
    expect(comparePage(page, read([found('大 桥', [LAKE, spaced])]))).toMatchObject({ rightCharacters: 40, articles: [{ isTitleRight: true }] });
    const cut = `${BRIDGE.slice(0, 10)}${TOWER}${BRIDGE.slice(10)}`;
    expect(comparePage(page, read([found('大桥', [cut, LAKE])]))).toMatchObject({ rightCharacters: 40, foundCharacters: 60, ownCharacters: 40 });
  });

  test('shared words of a few characters do not make an article right', () => {
    const page = makePage([trueArticle('大桥', ['甲城的大桥很长，大家喜欢。'])]);
    const finding = comparePage(page, read([found('大桥', ['甲城的大桥今天通车，有人看见。'])]));
    expect(finding).toMatchObject({ rightCharacters: 0, articles: [{ found: null, isTitleRight: false }] });
  });

  test('found articles go to the true article they share most with, one to one', () => {
    const page = makePage([trueArticle('高塔', [TOWER]), trueArticle('大桥', [BRIDGE, LAKE])]);
    const finding = comparePage(page, read([found('大桥', [BRIDGE, LAKE, TOWER]), found('高塔', [TOWER.slice(0, 10)])]));
    expect(finding.articles.map(({ found, right }) => [found?.title, right])).toEqual([
      ['高塔', 10],
      ['大桥', 40],
    ]);
  });
});

describe('a headline', () => {
  const titleIsRight = (wanted: Partial<TrueArticle>, article: Partial<Article>): boolean | undefined =>
    comparePage(makePage([{ ...trueArticle('大桥', [BRIDGE]), ...wanted }]), read([found('大桥', [BRIDGE], article)])).articles[0]?.isTitleRight;

  test('must be the same but for blanks', () => {
    expect(titleIsRight({ title: '甲城：大桥通车' }, { title: '甲城： 大桥 通车' })).toBe(true);
    expect(titleIsRight({ title: '甲城：大桥通车' }, { title: '大桥通车' })).toBe(false);
    expect(titleIsRight({}, { untitled: true })).toBe(false);
  });

  test('that the page does not show must be none, or come from the text of the article', () => {
    expect(titleIsRight({ untitled: true, title: '说明' }, { title: '甲城的大桥长三百米', untitled: true })).toBe(true);
    expect(titleIsRight({ untitled: true, title: '说明' }, { title: '甲城的大桥长三百米…' })).toBe(true);
    expect(titleIsRight({ untitled: true, title: '说明' }, { title: '湖边的柳树' })).toBe(false);
    expect(titleIsRight({ untitled: true, title: '说明' }, { title: '' })).toBe(false);
  });
});

describe('the characters of a page', () => {
  const page = (text: string): TruePage => ({ file: 'p.txt', text, articles: [trueArticle('大桥', [BRIDGE])] });
  const accounted = (text: string, reading: PageReading) => {
    const { pageCharacters, accountedCharacters, lost } = comparePage(page(text), reading);
    return { missing: pageCharacters - accountedCharacters, lost };
  };

  test('may stand in any part of an article or in what is left over', () => {
    const heading = { text: LAKE, heading: '看湖' };
    const article = found('大桥', [BRIDGE], { subtitle: '引题', byline: '张三', dateline: '本报讯', captions: ['图为大桥'], paragraphs: [heading] });
    const text = ['引题', '大桥', '本报讯 （张三）', '看湖', LAKE, '图为大桥', '▶ 张三', '扫码下载'].join('\n\n');
    expect(accounted(text, read([article], ['扫码下载', '张三']))).toEqual({ missing: 0, lost: '' });
  });

  test('count the signs and brackets around names with the names, and brackets around nothing else', () => {
    const signed = read([found('', [BRIDGE], { byline: '记者张三 李四' })]);
    expect(accounted(`□ 记者张三\n${BRIDGE}（记者张三）（李四）`, signed)).toEqual({ missing: 4, lost: '记者张三' });
    expect(accounted(`${BRIDGE}（记者张三）（李四）`, signed)).toEqual({ missing: 0, lost: '' });
    expect(accounted(`${BRIDGE}（长三百米）`, read([found('', [`${BRIDGE}长三百米`], { byline: '张三' })])).lost).toBe('（）');
  });

  test('are named when they stand nowhere', () => {
    expect(accounted(`${BRIDGE}\n扫码下载`, read([found('', [BRIDGE])]))).toEqual({ missing: 4, lost: '扫码下载' });
  });

  test('of a line that is printed twice need to be there once', () => {
    const reading = read([found('大桥通车：很长', [BRIDGE])]);
    expect(accounted(`大桥通车：很长大桥通车：很长\n${BRIDGE}`, reading).missing).toBe(0);
    expect(accounted(`大桥通车大桥通车：：很长很长\n${BRIDGE}`, reading).missing).toBe(0);
    expect(accounted(`大桥通车：很长\n大桥通车：很长\n${BRIDGE}`, reading).missing).toBe(7);
  });

  test('are not made up for by a headline that is borrowed from the body', () => {
    const borrowed = read([found('甲城的大桥长三百米', [BRIDGE], { untitled: true })]);
    expect(accounted(`甲城的大桥长三百米\n${BRIDGE}`, borrowed).missing).toBe(9);
  });
});

test('the measures of pages are weighted by their characters; mean and worst are those of the pages', () => {
  const long = makePage([trueArticle('大桥', [BRIDGE, LAKE, TOWER])]);
  const short = makePage([trueArticle('大桥', [BRIDGE])]);
  const { measures } = evaluatePages([long, short], (text) => read(text === long.text ? [found('大桥', [BRIDGE, LAKE, TOWER])] : []));
  expect(measures).toMatchObject({ bodyRight: 60 / 80, meanPage: 0.5, worstPage: 0, titlesRight: 0.5 });
  expect(measures.megabytesPerSecond).toBeGreaterThan(0);
});

test('no pages have nothing wrong', () => {
  expect(evaluatePages([], () => read([])).measures).toMatchObject({ pages: 0, bodyRight: 1, titlesRight: 1, accounted: 1, worstPage: 1 });
});

test('the truth of generated pages, read back, scores 1 in everything', () => {
  const pages = Array.from({ length: 40 }, (_, seed) => generatePage({ articles: INVENTED_ARTICLES, seed, damages: { ...NO_DAMAGES, movedHeadlines: true, movedCaptions: true, doubledHeadlines: true } }));
  const byFile = new Map(pages.map((page) => [page.file, page.articles]));
  const { measures } = evaluatePages(pages, (_, file) => read((byFile.get(file) ?? []).map(readBack)));
  expect(measures).toMatchObject({ bodyRight: 1, titlesRight: 1, accounted: 1, bodyOwn: 1, worstPage: 1 });
});

test('section headings are named once for all the paragraphs below them', () => {
  const paragraphs = [null, '一', '一', '二', '一'].map((heading) => ({ text: BRIDGE, heading }));
  expect(headingsOf({ paragraphs })).toEqual(['一', '二', '一']);
});

function trueArticle(title: string, paragraphs: readonly string[]): TrueArticle {
  return { file: 'p.txt', title, untitled: false, subtitle: null, byline: null, dateline: null, paragraphs, headings: [], captions: [] };
}

function makePage(articles: readonly TrueArticle[]): TruePage {
  return { file: 'p.txt', text: articles.flatMap(({ title, paragraphs }) => [title, ...paragraphs]).join('\n'), articles };
}

function found(title: string, texts: readonly string[], facts: Partial<Article> = {}): Article {
  return makeArticle(title, texts, { title, ...facts });
}

function read(articles: readonly Article[], leftOver: readonly string[] = []): PageReading {
  return { articles, leftOver };
}

function readBack({ headings, paragraphs, title, subtitle, byline, dateline, captions }: TrueArticle): Article {
  // The headings go above any paragraphs: where they stand is not measured.
  const texts = paragraphs.map((text, index) => ({ text, heading: index < headings.length ? (headings[index] ?? null) : null }));
  return found(title, [], { subtitle, byline, dateline, captions, paragraphs: texts });
}

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { generatePage } from '../../src/evaluation/generate-page.ts';
import { INVENTED_ARTICLES } from '../../src/evaluation/invented-articles.ts';
import { loadPageArticles } from '../../src/evaluation/page-articles.ts';
import { ALL_DAMAGES, NO_DAMAGES, type PageDamages } from '../../src/evaluation/page-damages.ts';
import { mulberry32 } from '../../src/evaluation/seeded-random.ts';
import { cellWidth, doubleGlyphs, setLines, splitHeadline } from '../../src/evaluation/set-lines.ts';
import { SOME_RUNS } from '../support/properties.ts';

const seeds = fc.integer({ min: 1, max: 1_000_000 });
const bare = (text: string): string => text.replace(/\s/gu, '');
const makePage = (seed: number, damages: Partial<PageDamages>, count?: number) =>
  generatePage({ articles: INVENTED_ARTICLES, seed, damages: { ...NO_DAMAGES, ...damages }, ...(count === undefined ? {} : { count }) });
const manyPages = (damages: Partial<PageDamages>) => Array.from({ length: 60 }, (_, seed) => makePage(seed + 1, damages));

describe('a generated page', () => {
  test('is the same for the same seed and another one for another seed', () => {
    const options = { articles: INVENTED_ARTICLES, seed: 7 };
    expect(generatePage(options)).toEqual(generatePage(options));
    expect(generatePage({ ...options, seed: 8 }).text).not.toBe(generatePage(options).text);
  });

  test('holds 1 to 7 articles, or as many as are asked for, none of them twice', () => {
    const counts = manyPages(ALL_DAMAGES).map(({ articles }) => articles.length);
    expect(new Set(counts)).toEqual(new Set([1, 2, 3, 4, 5, 6, 7]));
    fc.assert(
      fc.property(seeds, fc.integer({ min: 1, max: 7 }), (seed, count) => {
        const titles = makePage(seed, ALL_DAMAGES, count).articles.map(({ title }) => title);
        expect(new Set(titles).size).toBe(count);
      }),
      SOME_RUNS,
    );
  });

  test('without damages is its articles one after the other, nothing more and nothing less', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { text, articles } = makePage(seed, {});
        const printed = bare(text).replaceAll('▶', '');
        expect(articles.every(({ untitled }) => !untitled)).toBe(true);
        const length = articles.reduce((sum, { title, subtitle, byline, dateline, paragraphs, headings, captions }) => {
          const brackets = printed.includes(`（${bare(byline ?? '')}）`) && byline !== null ? 2 : 0;
          return sum + brackets + bare([title, subtitle, byline, dateline, ...paragraphs, ...headings, ...captions].join('')).length;
        }, 0);
        expect(printed).toHaveLength(length);
        for (const { title, paragraphs } of articles) {
          expect(printed).toContain(bare(title));
          for (const paragraph of paragraphs) expect(printed).toContain(bare(paragraph));
        }
      }),
      SOME_RUNS,
    );
  });

  test('with all damages still holds every body character that the truth names', () => {
    const left = (text: string): Map<string, number> => {
      const counts = new Map<string, number>();
      for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
      return counts;
    };
    fc.assert(
      fc.property(seeds, (seed) => {
        const { text, articles } = makePage(seed, ALL_DAMAGES);
        const printed = left(bare(text));
        const wanted = left(bare(articles.flatMap(({ paragraphs, headings, captions }) => [...paragraphs, ...headings, ...captions]).join('')));
        expect([...wanted].filter(([character, count]) => (printed.get(character) ?? 0) < count)).toEqual([]);
      }),
      SOME_RUNS,
    );
  });

  test.each<[keyof PageDamages, (text: string, page: ReturnType<typeof makePage>) => boolean]>([
    ['letterSpacedLines', (text) => /\p{Script=Han} \p{Script=Han} \p{Script=Han} \p{Script=Han}/u.test(text)],
    ['doubledHeadlines', (text, { articles }) => articles.some(({ title }) => bare(text).includes(title + title))],
    ['movedHeadlines', (text, { articles }) => articles.length > 1 && bare(text).indexOf(bare(articles[0]?.title ?? '')) > bare(text).indexOf(bare(articles.at(-1)?.paragraphs[0] ?? ''))],
    ['splitHeadlines', (text, { articles }) => articles.some(({ title }) => !text.includes(title))],
    ['cutByCaptions', (text, { articles }) => articles.some(({ paragraphs }) => paragraphs.some((paragraph) => !bare(text).includes(bare(paragraph))))],
    ['droppedBeginnings', (text, { articles }) => articles.some(({ untitled, title }) => untitled && !text.includes(title))],
    ['tornNumbers', (text) => /\d\.\n+\d/u.test(text)],
    ['furniture', (text) => /扫码|编辑：/u.test(text)],
  ])('%s happens when it is switched on, and only then', (damage, shows) => {
    expect(manyPages({ [damage]: true }).some((page) => shows(page.text, page))).toBe(true);
    expect(manyPages({}).some((page) => shows(page.text, page))).toBe(false);
  });

  test.each<['movedCaptions' | 'movedBylines', (page: ReturnType<typeof makePage>) => number]>([
    ['movedCaptions', ({ text, articles }) => bare(text).indexOf(bare(articles[0]?.captions[0] ?? 'none'))],
    ['movedBylines', ({ text }) => text.indexOf('▶')],
  ])('%s puts them behind the last article', (damage, placeOf) => {
    const isBehind = (page: ReturnType<typeof makePage>): boolean => page.articles.length > 1 && placeOf(page) > bare(page.text).indexOf(bare(page.articles.at(-1)?.paragraphs.at(-1) ?? ''));
    expect(manyPages({ [damage]: true }).filter(isBehind).length).toBeGreaterThan(manyPages({}).filter(isBehind).length);
  });

  test('prints subtitles right above their headlines, and others right below', () => {
    const pages = manyPages({});
    const places = pages.flatMap(({ text, articles }) => articles.flatMap(({ title, subtitle }) => (subtitle === null ? [] : [placeOfSubtitle(bare(text), title, subtitle)])));
    expect(new Set(places)).toEqual(new Set(['above', 'below']));
  });

  test('an article whose beginning is elsewhere keeps neither headline nor dateline and begins in mid-text', () => {
    const pages = manyPages({ droppedBeginnings: true });
    const dropped = pages.flatMap(({ articles }) => articles).filter(({ untitled }) => untitled);
    expect(dropped.length).toBeGreaterThan(5);
    for (const { title, subtitle, dateline, paragraphs } of dropped) {
      const whole = INVENTED_ARTICLES.find((article) => article.title === title);
      expect({ subtitle, dateline }).toEqual({ subtitle: null, dateline: null });
      expect(bare(whole?.paragraphs.join('') ?? '').endsWith(bare(paragraphs.join('')))).toBe(true);
    }
  });
});

/** @returns null where both do not stand side by side */
function placeOfSubtitle(page: string, title: string, subtitle: string): 'above' | 'below' | null {
  if (page.includes(bare(subtitle + title))) return 'above';
  return page.includes(bare(title + subtitle)) ? 'below' : null;
}

describe('a varied page', () => {
  const pages = (isVaried: boolean) => Array.from({ length: 200 }, (_, seed) => generatePage({ articles: INVENTED_ARTICLES, seed, isVaried }));
  const plain = pages(false);
  const varied = pages(true);

  test('holds the same kinds of lines, each with its article', () => {
    for (const { lines, articles } of varied) {
      articles.forEach(({ untitled }, index) => {
        const own = lines.filter(({ article }) => article === index);
        expect(own.some(({ isHeadline }) => isHeadline)).toBe(!untitled);
        expect(own.some(({ role }) => role === 'first')).toBe(true);
      });
    }
  });

  test.each<[string, (page: ReturnType<typeof makePage>) => boolean]>([
    ['has headlines in three lines', ({ lines }) => lines.some(({ isHeadline, article }, index) => isHeadline && [1, 2].every((next) => lines[index + next]?.isHeadline === true && lines[index + next]?.article === article))],
    ['names a column of the paper amid its articles', ({ lines }) => lines.some(({ role }, index) => role === 'furniture' && index > 0 && lines.slice(index).some((line) => line.role === 'first'))],
    ['has a byline right below its headline, behind all running text', ({ lines }) => lines.some(({ role, article }, index) => role === 'byline' && lines[index - 1]?.article === article && lines[index - 1]?.isHeadline === true && lines.slice(index).every((line) => line.role !== 'first'))],
    ['ends captions with a full stop that were written without one', ({ articles, sources }) => articles.some(({ captions }) => captions.some((caption) => caption.endsWith('。') && !sources.some((source) => source.captions?.includes(caption) === true)))],
    ['cuts a paragraph by a caption', ({ lines }) => lines.some(({ role }, index) => role === 'caption' && lines[index - 1]?.role === 'next' && lines[index + 1]?.role === 'next')],
  ])('%s more often than a plain one', (_, shows) => {
    expect(varied.filter(shows).length).toBeGreaterThan(plain.filter(shows).length);
  });

  test('leaves out blank lines behind numbers, as programs that read PDFs do', () => {
    const shareOf = (made: typeof plain): number => {
      const behind = made.filter(({ text }) => text.includes('\n\n')).flatMap(({ text }) => [...text.matchAll(/[A-Za-z\d%](?<gap>\n+)(?=\p{Script=Han})/gu)]);
      return behind.filter(({ groups }) => groups?.['gap'] === '\n').length / behind.length;
    };
    expect(shareOf(varied)).toBeGreaterThan(5 * shareOf(plain));
  });
});

describe('lines of a column', () => {
  test('are 18 to 25 cells wide, a mark pressed in at most, and give the paragraph back when they are joined', () => {
    const paragraphs = fc.constantFrom(...INVENTED_ARTICLES.flatMap((article) => article.paragraphs));
    fc.assert(
      fc.property(paragraphs, fc.integer({ min: 16, max: 25 }), seeds, (paragraph, width, seed) => {
        const lines = setLines(paragraph, { width, indent: 2, tearNumbers: true, random: mulberry32(seed) });
        expect(lines.map(({ text }) => text).join('')).toBe(paragraph);
        expect(cellWidth(lines[0]?.text ?? '')).toBeLessThanOrEqual(width - 1);
        for (const { text } of lines) {
          expect(cellWidth(text)).toBeLessThanOrEqual(width + 1);
          expect(text).not.toMatch(/^[，。、；：！？”）》]|[“（《]$/u);
        }
      }),
      SOME_RUNS,
    );
  });

  test('do not part a number, unless numbers may be torn behind the point', () => {
    const lines = (tearNumbers: boolean) => setLines('一二三四五六七八9.75亿元', { width: 9, indent: 0, tearNumbers, random: () => 0 }).map(({ text }) => text);
    expect(lines(false)).toEqual(['一二三四五六七八', '9.75亿元']);
    expect(lines(true)).toEqual(['一二三四五六七八9.', '75亿元']);
  });

  test('are doubled as a whole, run by run, or glyph by glyph', () => {
    const doubled = [0, 0.5, 0.99].map((number) => doubleGlyphs('西安：点燃', () => number));
    expect(doubled).toEqual(['西安：点燃西安：点燃', '西安西安：：点燃点燃', '西西安安：：点点燃燃']);
  });

  test('a headline is split at its mark, or near its middle', () => {
    expect(splitHeadline('云溪高新区：一枚印章管审批', 0, () => 0)).toEqual(['云溪高新区：', '一枚印章管审批']);
    expect(splitHeadline('理论课堂从“你说我听”到“你问我答”', 1, () => 0)).toEqual(['理论课堂从', '“你说我听”', '到“你问我答”']);
    expect(splitHeadline('云溪桥通车', 1, () => 0.5)).toHaveLength(2);
    expect(splitHeadline('瑞禾食品一季度出口增长四成', 0, () => 0.5)).toEqual(['瑞禾食品一季度', '出口增长四成']);
  });
});

test('the articles for pages are many, of all lengths of news, and no two have the same headline', async () => {
  const articles = await loadPageArticles();
  expect(articles.length).toBeGreaterThan(INVENTED_ARTICLES.length);
  expect(INVENTED_ARTICLES.length).toBeGreaterThanOrEqual(25);
  expect(new Set(articles.map(({ title }) => title)).size).toBe(articles.length);
  for (const { paragraphs } of INVENTED_ARTICLES) {
    expect(paragraphs.length).toBeGreaterThanOrEqual(2);
    expect(paragraphs.join('').length).toBeGreaterThanOrEqual(120);
    expect(paragraphs.join('').length).toBeLessThanOrEqual(500);
  }
});

test('a folder without the sample corpus leaves the invented articles', async () => {
  expect(await loadPageArticles('/nowhere')).toEqual(INVENTED_ARTICLES);
});

test('picture news stands on a page without a headline, its first sentences above the credit of the picture', () => {
  const [news, ...articles] = INVENTED_ARTICLES;
  if (news === undefined) throw new Error('there are no articles');
  for (let seed = 1; seed <= 40; seed += 1) {
    const page = generatePage({ articles, pictureNews: [news], seed, damages: NO_DAMAGES });
    const index = page.articles.findIndex(({ title }) => title === news.title);
    const own = page.lines.filter(({ article }) => article === index);
    const printed = bare(page.text);
    const text = bare(page.articles[index]?.paragraphs.join('') ?? '');
    expect(page.articles[index]).toMatchObject({ untitled: true, headings: [], byline: null });
    expect(news.paragraphs.join('').replace(/\s/gu, '').startsWith(text)).toBe(true);
    expect(printed).toContain(text);
    expect(printed.slice(printed.indexOf(text) + text.length)).toMatch(/^(?:.{0,60}?)(?:摄|图|摄影报道)/u);
    expect(own.some(({ isHeadline }) => isHeadline)).toBe(false);
    expect(page.sources).toContain(news);
  }
});

test('a byline that says who wrote it is printed as it stands', () => {
  const article = { title: '澄湖大桥通车', paragraphs: ['澄湖大桥昨天通车，桥长三百米。'] };
  const bylines = (byline: string, more: { dateline?: string } = {}): Set<string | null> =>
    new Set(Array.from({ length: 40 }, (_, seed) => generatePage({ articles: [{ ...article, byline, ...more }], seed, damages: NO_DAMAGES }).articles[0]?.byline ?? null));
  expect(bylines('高远')).toEqual(new Set(['高远', '本报记者 高远']));
  for (const byline of ['本报评论员', '通讯员 高远', '澄湖读者 高远', '本报综合']) {
    expect(bylines(byline)).toEqual(new Set([byline]));
    expect(bylines(byline, { dateline: '本报讯' })).toEqual(new Set([byline]));
  }
});

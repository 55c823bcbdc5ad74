import { describe, expect, test } from 'vitest';
import { readPageText } from '../../src/corpus/clean-text.ts';
import { generatePage, type TrueLine } from '../../src/evaluation/generate-page.ts';
import { INVENTED_ARTICLES } from '../../src/evaluation/invented-articles.ts';
import type { TrueArticle } from '../../src/evaluation/page-article.ts';
import { NO_DAMAGES } from '../../src/evaluation/page-damages.ts';
import { trueLinesOf } from '../../src/evaluation/true-lines.ts';

const BRIDGE: TrueArticle = {
  file: 'p.txt',
  title: '南河大桥今日建成通车',
  untitled: false,
  subtitle: '便民工程又添一座',
  byline: '张伟',
  dateline: '本报讯',
  paragraphs: ['近日，南河大桥建成通车，全长三百米。', '桥上的步行道宽两米，市民可以走过去看灯。'],
  headings: ['步行道通到对岸'],
  captions: ['大桥的夜景，两岸的灯光已经点亮。'],
};
const TOWER: TrueArticle = { ...BRIDGE, title: '高塔', untitled: true, subtitle: null, byline: null, dateline: null, paragraphs: ['白塔山的高塔有九十米，每年四万人上去看海。'], headings: [], captions: [] };

function linesOf(...lines: readonly string[]): string[] {
  return trueLinesOf({ file: 'p.txt', text: lines.join('\n'), articles: [BRIDGE, TOWER] }).map(describeLine);
}

function describeLine({ role, article, isHeadline, isSubtitle }: TrueLine): string {
  return [role, ...(article === null ? [] : [article]), ...(isHeadline ? ['headline'] : []), ...(isSubtitle ? ['kicker'] : [])].join(' ');
}

describe('the lines of a page that was split by hand', () => {
  test('are found in its articles', () => {
    expect(linesOf('便民工程又添一座', '南河大桥今日', '建成通车', '近日，南河大桥建成', '通车，全长三百米。', '步行道通到对岸', '桥上的步行道宽', '两米，市民可以', '走过去看灯。', '白塔山的高塔有')).toEqual([
      'display 0 kicker', 'display 0 headline', 'display 0 headline', 'first 0', 'next 0', 'display 0', 'first 0', 'next 0', 'next 0', 'first 1',
    ]);
  });

  test('are captions, bylines and furniture besides', () => {
    expect(linesOf('▲大桥的夜景，两岸的', '灯光已经点亮。', '▶ 张伟', '编辑：曲小莹')).toEqual(['caption 0', 'captionNext 0', 'byline 0', 'furniture']);
  });

  test('are captions with a dot or without, two beside each other, and who took a picture that nobody wrote down', () => {
    const article = { ...BRIDGE, captions: ['大桥的夜景', '桥头的石狮', '桥上看灯的两岸市民'] };
    const lines = ['大桥的夜景 桥头的石狮', '桥上看灯', '的两岸市民.', '林夏/摄'];
    expect(trueLinesOf({ file: 'p.txt', text: lines.join('\n'), articles: [article] }).map(describeLine)).toEqual(['caption 0', 'caption 0', 'captionNext 0', 'caption']);
  });

  test('begin a paragraph behind an opening, and end one before a name', () => {
    expect(linesOf('本报讯 近日，南河大桥建成', '走过去看灯。 张伟')).toEqual(['first 0', 'next 0']);
  });

  test('of nothing but an opening belong to the article of the next line', () => {
    expect(linesOf('本报讯（记者 张伟）', '白塔山的高塔有九十米')).toEqual(['first 1', 'first 1']);
  });

  test('that repeat words of the headline are none when they are a heading', () => {
    const article = { ...BRIDGE, headings: ['南河大桥'] };
    expect(trueLinesOf({ file: 'p.txt', text: '南河大桥', articles: [article] }).map(describeLine)).toEqual(['display 0']);
  });

  test('that repeat words of the text are none of it when they are a caption', () => {
    const article = { ...BRIDGE, captions: ['桥上的步行道'] };
    expect(trueLinesOf({ file: 'p.txt', text: '桥上的步行道', articles: [article] }).map(describeLine)).toEqual(['caption 0']);
  });

  test('that are too short to tell belong to nothing, unless they are the whole of something', () => {
    expect(linesOf('大桥', '看灯。')).toEqual(['furniture', 'next 0']);
  });

  test('of generated pages are mostly what the generator printed', () => {
    const pages = Array.from({ length: 60 }, (_, seed) => generatePage({ articles: INVENTED_ARTICLES, seed: seed + 1 }));
    const pairs = pages.flatMap((page) => {
      const found = trueLinesOf(page);
      return page.lines.map((line, index) => ({ line, found: found[index] }));
    });
    const right = pairs.filter(({ line, found }) => line.article === found?.article && line.isHeadline === found.isHeadline && line.isSubtitle === found.isSubtitle);
    expect(right.length / pairs.length).toBeGreaterThan(0.97);
  });
});

describe('the lines that a generated page names', () => {
  const pages = Array.from({ length: 80 }, (_, seed) => generatePage({ articles: INVENTED_ARTICLES, seed: seed + 1 }));

  test('are those that are read, one for one', () => {
    for (const { text, lines } of pages) expect(lines).toHaveLength(readPageText(text).lines.length);
  });

  test('give the body of every article back, and headlines to those that have one', () => {
    const bare = (text: string): string => text.replace(/\s/gu, '');
    for (const page of Array.from({ length: 40 }, (_, seed) => generatePage({ articles: INVENTED_ARTICLES, seed: seed + 1, damages: NO_DAMAGES }))) {
      const texts = readPageText(page.text).lines.map(({ text }) => bare(text));
      page.articles.forEach(({ title, paragraphs }, index) => {
        const own = (keep: (line: TrueLine) => boolean): string => page.lines.flatMap((line, place) => (line.article === index && keep(line) ? [texts[place]] : [])).join('');
        const body = own(({ role }) => role === 'first' || role === 'next');
        for (const paragraph of paragraphs) expect(body).toContain(bare(paragraph));
        expect(own(({ isHeadline }) => isHeadline)).toBe(bare(title));
      });
    }
  });

  test('begin as many paragraphs as the articles have, on every page', () => {
    for (const { lines, articles } of pages) {
      expect(lines.filter(({ role }) => role === 'first').length).toBe(articles.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0));
    }
  });

  test('have an article unless they are furniture, and only display lines are headlines', () => {
    for (const { role, article, isHeadline, isSubtitle } of pages.flatMap(({ lines }) => lines)) {
      expect(article === null).toBe(role === 'furniture');
      expect(isHeadline || isSubtitle ? role : 'display').toBe('display');
      expect(isHeadline && isSubtitle).toBe(false);
    }
  });
});

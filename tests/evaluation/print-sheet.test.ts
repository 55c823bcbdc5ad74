import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPageText } from '../../src/corpus/clean-text.ts';
import { parsePageSheet } from '../../src/evaluation/page-sheet.ts';
import { printSheet } from '../../src/evaluation/print-sheet.ts';
import { SOME_RUNS } from '../support/properties.ts';

const SHEET = parsePageSheet(`
== furniture -
要闻
== body 7
{本报讯（记者 林一）}云河岸边的旧粮仓上周重新开了门，六十多位老邻居结伴来看，有人认出了自己当年
== caption 7
云河夜景
== body 7 continues
扛过粮包的跳板，有人在门口站了很久，说不出话来。
粮仓改成了社区食堂，一顿午饭八元钱。{王芳}
{（据云河街道办事处三月份统计）}
== body 3 w=14
的三个月里，桥上的灯一盏也没有坏过，值班的老吕却不敢放心，天天去看。
== headline 7 doubled
旧粮仓
飘出饭菜香
== kicker 7
云河老街见闻
== byline 7
▶ 林一
== credit 7
高远/摄
`);

const seeds = fc.integer({ min: 1, max: 1_000_000 });
const bare = (text: string): string => text.replace(/\s/gu, '');

describe('a printed sheet', () => {
  test('knows its articles, in the order of their texts', () => {
    const [first, second, ...others] = printSheet(SHEET, 'p', 1).articles;
    expect(others).toEqual([]);
    expect(first).toEqual({
      file: 'p',
      title: '旧粮仓飘出饭菜香',
      untitled: false,
      subtitle: '云河老街见闻',
      byline: '▶ 林一',
      dateline: '本报讯（记者 林一）',
      signed: ['王芳', '（据云河街道办事处三月份统计）'],
      paragraphs: ['云河岸边的旧粮仓上周重新开了门，六十多位老邻居结伴来看，有人认出了自己当年扛过粮包的跳板，有人在门口站了很久，说不出话来。', '粮仓改成了社区食堂，一顿午饭八元钱。'],
      headings: [],
      captions: ['云河夜景', '高远/摄'],
    });
    expect(second).toMatchObject({ untitled: true, title: '的三个月里，桥上的灯一盏也没有坏过，值班的老吕却不敢放心，天天去看。' });
  });

  test('is the same for the same seed and set in another way for another one', () => {
    expect(printSheet(SHEET, 'p', 4)).toEqual(printSheet(SHEET, 'p', 4));
    expect(new Set(Array.from({ length: 10 }, (_, seed) => printSheet(SHEET, 'p', seed + 5).text)).size).toBe(10);
  });

  test('holds every body character in its order, whatever stands between', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { text, lines, articles } = printSheet(SHEET, 'p', seed);
        const printed = text.split('\n').filter((line) => line.trim() !== '');
        expect(printed).toHaveLength(lines.length);
        articles.forEach(({ paragraphs, dateline }, article) => {
          const own = printed.filter((_, index) => lines[index]?.article === article && ['first', 'next', 'author'].includes(lines[index]?.role ?? ''));
          const body = bare(own.join('')).replace(bare(dateline ?? ''), '').replace(/王芳（据云河街道办事处三月份统计）$/u, '');
          expect(body).toBe(bare(paragraphs.join('')));
        });
      }),
      SOME_RUNS,
    );
  });

  test('goes on behind a caption, and paragraphs begin where the sheet begins them', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { lines } = printSheet(SHEET, 'p', seed);
        const roles = lines.map(({ role, article }) => `${role} ${article}`);
        expect(roles.filter((role) => role === 'first 0')).toHaveLength(2);
        const caption = roles.indexOf('caption 0');
        expect(roles[caption - 1]).toMatch(/^(?:first|next) 0$/u);
        expect(roles.slice(caption + 1).find((role) => role.endsWith('0') && !role.startsWith('caption'))).toBe('next 0');
      }),
      SOME_RUNS,
    );
  });

  test('ends with a note in lines of its own where the sheet has nothing but a note in a paragraph', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { text, lines, articles } = printSheet(SHEET, 'p', seed);
        const printed = text.split('\n').filter((line) => line.trim() !== '');
        const notes = printed.filter((_, index) => lines[index]?.role === 'author');
        expect(bare(notes.join(''))).toMatch(/^(?:王芳)?（据云河街道办事处三月份统计）$/u);
        expect(articles[0]?.paragraphs).toHaveLength(2);
      }),
      SOME_RUNS,
    );
  });

  test('is read line by line as it was printed', () => {
    const { text, lines } = printSheet(SHEET, 'p', 2);
    expect(readPageText(text).lines).toHaveLength(lines.length);
  });
});


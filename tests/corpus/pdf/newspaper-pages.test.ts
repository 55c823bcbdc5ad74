import { describe, expect, it } from 'vitest';
import { readArticles } from '../../../src/corpus/read-article.ts';
import { pdfReader } from '../../../src/corpus/readers/pdf-reader.ts';
import type { Article } from '../../../src/domain/article.ts';
import { SENTENCES } from '../../support/chinese-texts.ts';
import { makePdf, printLines, printParagraph, type PdfText } from '../../support/make-pdf.ts';
import { printArticle } from '../../support/print-newspaper.ts';
import { readOne } from '../../support/reading-context.ts';

/** Chinese characters only, each as wide as the type is large. */
const HAN = SENTENCES.map((sentence) => sentence.replace(/[^\p{Script=Han}，。]/gu, '')).filter((sentence) => sentence.endsWith('。'));

/** Different paragraphs, each of a few sentences. */
function paragraphs(first: number, count: number, sentences = 3): string[] {
  return Array.from({ length: count }, (_, index) => Array.from({ length: sentences }, (_, n) => HAN[(first + index * sentences + n) % HAN.length]).join(''));
}

const GRID = [40, 210, 380] as const;
const LEAD = { headline: '青石高新区交出年度答卷', size: 30, x: 130, kicker: '高质量发展一线观察', paragraphs: paragraphs(0, 5), columns: GRID, cells: 15, y: 740, lines: 10 };
const WIDE = { headline: '云岭科学城\n聚集千家企业', size: 22, paragraphs: paragraphs(4, 4), columns: GRID.slice(0, 2), cells: 15, y: 500, lines: 12 };
const NARROW = { headline: '社区办起食堂', size: 18, paragraphs: paragraphs(8, 3), columns: GRID.slice(2), cells: 15, y: 510, lines: 26 };
const LEFT = { headline: '老厂房里建书屋', size: 20, paragraphs: paragraphs(2, 6), columns: [40], cells: 24, y: 760, lines: 40 };
const RIGHT = { headline: '湖畔步道月底开放', size: 20, paragraphs: paragraphs(6, 5), columns: [310], cells: 24, y: 700, lines: 40 };

async function articlesOf(pages: readonly (readonly PdfText[])[]): Promise<{ articles: Article[]; leftOver: readonly string[]; pages: number | undefined }> {
  const document = await readOne(pdfReader, makePdf(pages), 'a.pdf');
  return { articles: readArticles(document), leftOver: document.page?.leftOver ?? [], pages: document.pages };
}

const texts = ({ paragraphs: own }: Article): string[] => own.map(({ text }) => text);

describe('a newspaper in PDF', () => {
  it('becomes its articles, each under its headline with its page, whatever columns it spans', async () => {
    const front = [LEAD, WIDE, NARROW].flatMap(printArticle);
    const back = [LEFT, RIGHT].flatMap(printArticle);
    const { articles, leftOver, pages } = await articlesOf([front, back]);
    expect(articles.map(({ title, page }) => [title, page])).toEqual([
      ['青石高新区交出年度答卷', 1],
      ['云岭科学城聚集千家企业', 1],
      ['社区办起食堂', 1],
      ['老厂房里建书屋', 2],
      ['湖畔步道月底开放', 2],
    ]);
    expect(articles.map(texts)).toEqual([LEAD, WIDE, NARROW, LEFT, RIGHT].map((printed) => printed.paragraphs));
    expect(articles[0]).toMatchObject({ subtitle: '高质量发展一线观察', untitled: false });
    expect(articles.every(({ titleConfidence }) => titleConfidence > 0.5)).toBe(true);
    expect(leftOver).toEqual([]);
    expect(pages).toBe(2);
  });

  it('is read so in whatever order the file sets its texts', async () => {
    const front = [LEAD, WIDE, NARROW].flatMap(printArticle);
    for (const order of [front.toReversed(), front.toSorted((a, b) => a.x - b.x || a.y - b.y), front.toSorted((a, b) => b.y - a.y || b.x - a.x)]) {
      const { articles } = await articlesOf([order]);
      expect(articles.map(({ title, page }) => [title, page])).toEqual([LEAD, WIDE, NARROW].map(({ headline }) => [headline.replace('\n', ''), null]));
      expect(articles.map(texts)).toEqual([LEAD, WIDE, NARROW].map((printed) => printed.paragraphs));
    }
  });

  it.each([2, 3])('takes date and name from the heads of %i pages, and takes none of them for text', async (count) => {
    const printed = [[LEAD, WIDE, NARROW], [LEFT, RIGHT], [LEFT, RIGHT]].slice(0, count);
    const heads = (page: number): PdfText[] => [
      { x: 40, y: 825, size: 10, text: '青石日报' },
      { x: 230, y: 825, size: 10, text: '2024年3月5日 星期二' },
      { x: 520, y: 825, size: 10, text: `A0${page + 1}版` },
    ];
    const { articles } = await articlesOf(printed.map((page, index) => [...heads(index), ...page.flatMap(printArticle)]));
    expect(articles.map(texts)).toEqual(printed.flat().map(({ paragraphs: own }) => own));
    expect(articles.map(({ date, source }) => `${date} ${source}`)).toEqual(articles.map(() => '2024-03-05 青石日报'));
    expect(articles[0]?.regions).toContain('青石高新区');
  });

  it('tells its name, datelines, authors, captions and the line of the editors apart from the text', async () => {
    const [opening = '', ...rest] = LEFT.paragraphs;
    const news = { ...LEFT, paragraphs: [`本报讯（记者周长河）${opening}`, ...rest] };
    const signed = { ...RIGHT, paragraphs: [...RIGHT.paragraphs.slice(0, -1), `${RIGHT.paragraphs.at(-1)} 李青石`] };
    const head: PdfText[] = [{ x: 40, y: 800, size: 36, text: '青石日报' }];
    const foot: PdfText[] = [
      { x: 310, y: 300, size: 10, text: '图为湖畔步道一角。' },
      { x: 310, y: 280, size: 10, text: '编辑：王一 校对：赵二' },
    ];
    const { articles, leftOver } = await articlesOf([[...head, ...printArticle(news), ...printArticle(signed), ...foot]]);
    expect(articles.map(texts)).toEqual([LEFT.paragraphs, RIGHT.paragraphs]);
    expect(articles).toMatchObject([
      { title: LEFT.headline, dateline: '本报讯', byline: '记者周长河', captions: [], source: '青石日报' },
      { title: RIGHT.headline, dateline: null, byline: '李青石', captions: ['图为湖畔步道一角。'], source: '青石日报' },
    ]);
    expect(leftOver).toEqual(['青石日报', '编辑：王一 校对：赵二']);
  });

  it('keeps the headings inside an article in it', async () => {
    const heading = { x: 40, size: 14, text: '产业集聚' };
    const before = printArticle({ ...LEFT, paragraphs: LEFT.paragraphs.slice(0, 2) });
    const y = Math.min(...before.map((text) => text.y)) - 30;
    const after = LEFT.paragraphs.slice(2, 4).flatMap((text, index) => printParagraph(text, 24, { x: 40, y: y - 25 - index * 60, leading: 14 }));
    const { articles } = await articlesOf([[...before, { ...heading, y }, ...after, ...printArticle(RIGHT)]]);
    expect(articles.map(({ title }) => title)).toEqual([LEFT.headline, RIGHT.headline]);
    expect(articles[0]?.paragraphs.map((paragraph) => paragraph.heading)).toEqual([null, null, '产业集聚', '产业集聚']);
  });

  it('keeps text without a headline as an article of its own, and a headline without text as left over', async () => {
    const { articles, leftOver } = await articlesOf([
      [LEFT, RIGHT].flatMap(printArticle),
      [...printArticle({ ...LEFT, headline: '' }), ...printArticle(RIGHT)],
      [...printArticle(LEFT), ...printArticle({ ...RIGHT, paragraphs: [] })],
    ]);
    expect(articles.map(({ title, untitled, page }) => [untitled ? null : title, page])).toEqual([
      [LEFT.headline, 1],
      [RIGHT.headline, 1],
      [null, 2],
      [RIGHT.headline, 2],
      [LEFT.headline, 3],
    ]);
    expect(leftOver).toEqual([RIGHT.headline]);
  });
});

describe('what is no newspaper stays one article with headings', () => {
  const section = (heading: string, size: number, first: number, y: number, cells = 48, x = 50): PdfText[] => [
    { x, y, size, text: heading },
    ...paragraphs(first, 2, 4).flatMap((text, index) => printParagraph(text, cells, { x, y: y - 30 - index * (cells > 30 ? 50 : 110), leading: 14 })),
  ];

  it.each<[string, (readonly PdfText[])[], string]>([
    [
      'a report with a title and numbered and plain headings',
      [
        [{ x: 150, y: 780, size: 26, text: '青石高新区年度报告' }, ...section('一、总体情况', 16, 0, 720), ...section('产业集聚', 16, 3, 560), ...section('二、下一步', 16, 6, 400)],
        [...section('三、组织保障', 16, 1, 760), ...section('人才引进', 16, 5, 600)],
      ],
      '青石高新区年度报告',
    ],
    [
      'a paper in two columns',
      [
        [
          { x: 110, y: 790, size: 22, text: '老工业城市的低碳路径研究' },
          ...[0, 1].flatMap((side) => [...section(['摘要', '引言'][side] ?? '', 15, side, 740, 23, 50 + side * 260), ...section(['一、方法', '二、数据'][side] ?? '', 15, side + 4, 450, 23, 50 + side * 260)]),
        ],
      ],
      '老工业城市的低碳路径研究',
    ],
    [
      'slides',
      [1, 2, 3].map((number) => [
        { x: 50, y: 740, size: 44, text: ['过去一年', '当前形势', '明年打算'][number - 1] ?? '' },
        ...[0, 1].flatMap((side) => [
          { x: 50 + side * 280, y: 640, size: 34, text: side === 0 ? '成绩' : '不足' },
          ...printLines(['工业总量持续增长。', '企业数量翻了一番。', '群众生活持续改善。', '生态环境持续向好。', '服务更加方便快捷。'], { x: 50 + side * 280, y: 580, size: 22 }),
        ]),
      ]),
      '过去一年',
    ],
    [
      'a report in two columns whose headings are all of one size',
      [1, 2, 3].map((page) => [
        ...(page === 1 ? [{ x: 110, y: 800, size: 28, text: '青石集团社会责任报告' }] : []),
        ...[0, 1].flatMap((side) => [0, 1].flatMap((row) => section(['员工关怀', '绿色生产', '社区共建', '合规经营'][side * 2 + row] ?? '', 18, page + side + row, 740 - row * 330 - side * 40, 23, 50 + side * 260))),
      ]),
      '青石集团社会责任报告',
    ],
  ])('%s', async (_, pages, title) => {
    const { articles } = await articlesOf(pages);
    expect(articles.map((article) => article.title)).toEqual([title]);
    expect(articles[0]?.page).toBeNull();
  });
});

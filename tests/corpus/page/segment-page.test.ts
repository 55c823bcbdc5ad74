import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../../src/corpus/page/segment-page.ts';
import type { TruePage } from '../../../src/evaluation/compare-page.ts';
import { evaluatePages } from '../../../src/evaluation/evaluate-pages.ts';
import { generatePage } from '../../../src/evaluation/generate-page.ts';
import { loadPageSheets } from '../../../src/evaluation/load-page-sheets.ts';
import { loadPageArticles } from '../../../src/evaluation/page-articles.ts';
import type { TrueArticle } from '../../../src/evaluation/page-article.ts';
import { printSheet } from '../../../src/evaluation/print-sheet.ts';

const SHARED = fileURLToPath(new URL('../../../../shared', import.meta.url));
const TRUTH = join(SHARED, 'eval/pages/articles.json');

/** Two items of a column of 16 characters, headlines collected at the end. */
const PAGE = `　　本报讯 近日，云河高新区举
行生物医药专业委员会发起大会，
为区里的医药企业搭桥。
　　会员企业已有20家，药企负
责人说，今后研发和采购可以一
起做。 习坎
　　本报讯（记者 张伟）3月14
日，白鹿县五个重点项目集中开
工，总投资55.2亿元。
　　项目涉及先进制造和基础设
施，建成后可带动230余人就
业，年产值达到11.08亿元。 胡宏波
云河高新区将成立生物
医药专业委员会
白鹿县一批重点项目集中开工
编辑：曲小莹 美编：刘小薇`;

describe('readPage', () => {
  const { articles, leftOver } = readPage(PAGE, 'page.txt');

  test('parts the items of a page and gives each the headline printed at its end', () => {
    expect(articles.map(({ title, untitled }) => [title, untitled])).toEqual([
      ['云河高新区将成立生物医药专业委员会', false],
      ['白鹿县一批重点项目集中开工', false],
    ]);
  });

  test('takes the opening and the names off the text', () => {
    expect(articles.map(({ dateline, byline }) => [dateline, byline])).toEqual([
      ['本报讯', '习坎'],
      ['本报讯', '记者 张伟 胡宏波'],
    ]);
    expect(articles[0]?.paragraphs.map(({ text }) => text)).toEqual([
      '近日，云河高新区举行生物医药专业委员会发起大会，为区里的医药企业搭桥。',
      '会员企业已有20家，药企负责人说，今后研发和采购可以一起做。',
    ]);
  });

  test.each([
    ['above', '高质量发展一线观察\n白鹿县一批重点项目集中开工'],
    ['below', '白鹿县一批重点项目集中开工\n总投资55.2亿元 涉及先进制造和基础设施'],
  ])('tells the subtitle of a headline that stands %s it', (_, lines) => {
    const [, article] = readPage(PAGE.replace('白鹿县一批重点项目集中开工', lines), 'page.txt').articles;
    expect(article?.title).toBe('白鹿县一批重点项目集中开工');
    expect(article?.subtitle).toBe(lines.split('\n').find((line) => line !== article?.title));
  });

  test.each(['何平', '许望舒', '何平 张伟', '本报记者 习坎', '▶ 何平'])('finds who wrote it in a line of its own below the last sentence (%s)', (names) => {
    const [article] = readPage(PAGE.replace(' 习坎', `\n${names}`), 'page.txt').articles;
    expect(article?.byline).toBe(names.replace('▶ ', ''));
    expect(article?.paragraphs.at(-1)?.text).toBe('会员企业已有20家，药企负责人说，今后研发和采购可以一起做。');
  });

  test.each(['技术人员在调试设备。', '技术人员在调试设备', '高远/摄'])('takes the text of a picture out of the sentence that it cuts (%s)', (caption) => {
    const [, article] = readPage(PAGE.replace('业，年产值', `${caption}\n业，年产值`), 'page.txt').articles;
    expect(article?.paragraphs.at(-1)?.text).toBe('项目涉及先进制造和基础设施，建成后可带动230余人就业，年产值达到11.08亿元。');
    expect(article?.captions).toEqual([caption]);
  });

  test('leaves over what belongs to no article', () => {
    expect(leftOver).toEqual(['编辑：曲小莹 美编：刘小薇']);
  });

  test('an empty page has no article, and one of furniture alone neither', () => {
    expect(readPage('', 'x').articles).toEqual([]);
    expect(readPage('第3版\n扫码下载客户端', 'x').articles).toEqual([]);
  });
});

test('generated pages come out at least as well as when this floor was set', async () => {
  const articles = await loadPageArticles();
  const pages = Array.from({ length: 300 }, (_, seed) => generatePage({ articles, seed: seed + 1 }));
  const { measures } = evaluatePages(pages, readPage);
  expect(measures.accounted).toBe(1);
  expect(measures.bodyRight).toBeGreaterThan(0.975);
  expect(measures.titlesRight).toBeGreaterThan(0.95);
});

test('pages that were written as newspapers make them up, and that nothing is fitted on, come out at least as well as when this floor was set', async () => {
  const sheets = await loadPageSheets('kept-back');
  const { measures } = evaluatePages(sheets.map(({ file, sheet }) => printSheet(sheet, file, 1)), readPage);
  expect(measures.accounted).toBeGreaterThan(0.999);
  expect(measures.bodyRight).toBeGreaterThan(0.83);
  expect(measures.titlesRight).toBeGreaterThan(0.61);
});

test.skipIf(!existsSync(TRUTH))('hand-split newspaper pages come out right (skipped where they are not at hand)', () => {
  const truth = JSON.parse(readFileSync(TRUTH, 'utf8')) as Partial<TrueArticle>[];
  const files = [...new Set(truth.map(({ file }) => file ?? ''))];
  const pages = files.map((file): TruePage => ({
    file,
    text: readFileSync(join(SHARED, 'seeds', file), 'utf8'),
    articles: truth
      .filter((article) => article.file === file)
      .map((article) => ({ subtitle: null, byline: null, dateline: null, untitled: false, title: '', file, paragraphs: [], headings: [], captions: [], ...article })),
  }));
  const { measures } = evaluatePages(pages, readPage);
  expect(measures.bodyRight).toBeGreaterThan(0.98);
  expect(measures.titlesRight).toBe(1);
  expect(measures.accounted).toBeGreaterThan(0.999);
});

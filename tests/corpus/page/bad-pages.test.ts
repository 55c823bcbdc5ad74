import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../../src/corpus/page/segment-page.ts';
import { comparePage } from '../../../src/evaluation/compare-page.ts';
import { SOME_RUNS } from '../../support/properties.ts';

const BODY = '近日，云河高新区第一个项目开工建设，企业负责人说今后会更好。';
const repeat = (count: number, line: (index: number) => string): string => Array.from({ length: count }, (_, index) => line(index)).join('\n');

/** What of a page stands nowhere in what was read of it. */
function lostOf(text: string): string {
  return comparePage({ file: 'page.txt', text, articles: [] }, readPage(text, 'page.txt')).lost;
}

describe('a page that is none is read without loss', () => {
  test.each<[string, string]>([
    ['nothing', ''],
    ['blanks', ' \n\u3000\n\n'],
    ['one character', '图'],
    ['one line', '云河高新区将成立委员会'],
    ['one sentence', BODY],
    ['2,000 printed lines', repeat(2000, (index) => (index % 2 === 0 ? `近日，云河高新区第${index}个项目开工建` : '设，企业负责人说今后会更好。'))],
    ['2,000 lines without a sentence', repeat(2000, (index) => `云河高新区第${index}个项目开工建设的现场有企业负责`)],
    ['2,000 short lines', repeat(2000, (index) => `第${index}个项目`)],
    ['lines of 10,000 characters', repeat(12, () => BODY.repeat(340))],
    ['lines of 10,000 characters without a sentence', repeat(12, () => '云河高新区项目开工'.repeat(1111))],
    ['captions only', repeat(20, (index) => `▲图为云河高新区第${index}个项目现场`)],
    ['headlines only', repeat(20, (index) => `云河高新区第${index}个项目集中开工`)],
    ['bylines only', repeat(20, () => '▶ 张伟')],
    ['furniture only', repeat(20, () => '编辑：曲小莹 美编：刘小薇')],
    ['openings only', repeat(12, () => '本报讯')],
    ['names behind sentences only', repeat(12, () => '大桥通车。 张伟')],
    ['lone surrogates', repeat(20, () => '近日，\ud83d云河高新区\udc00项目开工。\ud800')],
    ['characters outside the basic plane', repeat(20, () => '近日，𠮷野家云河高新区𡈽地开工，企业𠮷')],
    ['Arabic', repeat(20, (index) => `هذا نص عربي طويل يمتد على سطر ${index}`)],
    ['Hebrew in Chinese', repeat(20, () => '近日，云河高新区שלום עולם开工，企业负责')],
    ['a printed English page', repeat(30, (index) => `The quick brown fox number ${index} jumps over the lazy dog${index % 5 === 4 ? '.' : ' and'}`)],
    ['3,000 lines of small letters', repeat(3000, (index) => `words of small letters and so on ${index}`)],
    ['3,000 lines of capitals', repeat(3000, (index) => `MORNFIELD TOWN COUNCIL HALL ${index}`)],
    ['English headlines and texts of pictures only', repeat(200, (index) => (index % 2 === 0 ? `Council Backs Ferry Line No ${index}` : 'The pier. Photo: Jane Holt'))],
    ['a line of 20,000 capitals', repeat(12, () => 'ABCDE '.repeat(3333))],
    ['English bylines only', repeat(30, () => 'By Anna Petersen')],
    ['numbers', repeat(40, (index) => String(index * 7919 + 123456))],
    ['rows of numbers', repeat(40, (index) => `2023 15.3 12,345 88% ${index}.7`)],
    ['Chinese numbers', repeat(40, (index) => `一二三四五六七八九十百千万亿元${index}`)],
    ['open quotations', repeat(30, () => '他说：“今后的研发（和采购《可以一起做')],
    ['marks', repeat(30, () => '，。、；：“”《》（）！？…—·')],
    ['Windows line ends', repeat(20, () => `${BODY.slice(0, 18)}\r`)],
  ])('%s', (_, text) => {
    expect(lostOf(text)).toBe('');
  });

  test('but for the control characters in it', () => {
    const lost = lostOf(repeat(12, () => '近日，\u0000云河\u200b高新区\ufeff开工，企业负责'));
    expect(lost).not.toBe('');
    // oxlint-disable-next-line no-control-regex
    expect(lost.replace(/[\u0000\u200b]/gu, '')).toBe('');
  });

  test('a headline over a text without any other line', () => {
    expect(lostOf(`云河高新区开工\n${BODY}`)).toBe('');
  });

  test('lines of any kind in any order', () => {
    const lines = fc.constantFrom('云河高新区将成立委员会', '本报讯（记者 张伟）近日，云河', '高新区举行大会，企业负责人说，', '今后会更好。', '今后会更好。 习坎', '▶ 林夏', '本报记者 陈禾', '习坎', '▲图为开工现场', '新车间（吴越 摄）', '15', '亿元，增长很快', '他说：“今后', '能做好”。', '编辑：曲小莹', '（数据来源：云河高新区）', '第3版', '云云河河高高新新区区', '云 河 高 新 区', '青石晚报 2023年3月15日', '项目开工现场', '');
    fc.assert(
      fc.property(fc.array(lines, { maxLength: 30 }), (page) => {
        expect(lostOf(page.join('\n'))).toBe('');
      }),
      { ...SOME_RUNS, numRuns: 600 },
    );
  });
});

test('a page is read the same with all its lines parted by blank ones twice', () => {
  const page = `云河高新区将成立委员会\n\n　　本报讯 近日，云河高新区举\n\n行生物医药委员会发起大会，\n\n为区里的医药企业搭桥。`;
  expect(readPage(page.replaceAll('\n\n', '\n\n\n'), 'x').articles.map(({ title, paragraphs }) => [title, paragraphs])).toEqual(readPage(page, 'x').articles.map(({ title, paragraphs }) => [title, paragraphs]));
});

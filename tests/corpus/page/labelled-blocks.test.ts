import { describe, expect, test } from 'vitest';
import type { LineJudge } from '../../../src/corpus/page/label-lines.ts';
import { labelledBlocks } from '../../../src/corpus/page/labelled-blocks.ts';
import { LINE_ROLES, type LineRole } from '../../../src/corpus/page/line-roles.ts';
import { pageLines } from '../../support/page-blocks.ts';

/** Weights that give every line with a feature a role; later ones go before earlier ones. */
function rolesByFeature(...roles: readonly (readonly [feature: string, role: LineRole])[]): LineJudge {
  return { weights: new Map(roles.map(([feature, wanted], place) => [feature, LINE_ROLES.map((role) => (role === wanted ? 100 ** place : 0))])) };
}

function blocksOf(lines: readonly string[], judge?: LineJudge): [role: string, text: string][] {
  return labelledBlocks(pageLines(lines.join('\n')), judge).map(({ role, text }) => [role, text]);
}

/** A line that ends a sentence begins one here, a line that ends nothing stands alone. */
const ALONE = rolesByFeature(['any', 'first'], ['ends open', 'display'], ['ends clause', 'display']);

const ABOVE = ['云河高新区将成立专业委员会', '　　本报讯 近日，云河高新区举行生物', '医药专业委员会发起大会，为区里的医', '药企业搭桥，二十家企业报名参加，其'];
const BELOW = ['中十二家来自生物医药产业园，八家来', '自南部新城，涵盖研发、生产和流通', '各个环节。', '　　下一步，云河高新区还将建设公共实', '验室，让小企业也用得上贵重的仪器。'];

describe('a printed page with the shipped weights', () => {
  test('keeps a paragraph whole that a caption cuts in mid-sentence', () => {
    expect(blocksOf([...ABOVE, '▲云河高新区的一处车间', ...BELOW])).toEqual([
      ['display', '云河高新区将成立专业委员会'],
      ['body', '本报讯近日，云河高新区举行生物医药专业委员会发起大会，为区里的医药企业搭桥，二十家企业报名参加，其中十二家来自生物医药产业园，八家来自南部新城，涵盖研发、生产和流通各个环节。'],
      ['caption', '▲云河高新区的一处车间'],
      ['body', '下一步，云河高新区还将建设公共实验室，让小企业也用得上贵重的仪器。'],
    ]);
  });

  test.each(['本报讯 （特约通讯员 李硕）', '本报讯（记者 张伟 通讯员 马瑞）', '本报讯'])('begins a text with %s in a line of its own above it', (opening) => {
    const lines = ['区里的大桥昨天上午通车，全长三百米', '，从城东到城西只要五分钟。', opening, '　　近日，云河高新区举行生物医药专', '业委员会发起大会，为区里的医药企业', '搭桥，二十家企业报名参加。'];
    const texts = blocksOf(lines).map(([role, text]) => `${role} ${text.replaceAll(' ', '')}`);
    expect(texts.at(-1)).toBe(`body ${opening.replaceAll(' ', '')}近日，云河高新区举行生物医药专业委员会发起大会，为区里的医药企业搭桥，二十家企业报名参加。`);
  });

  test.each(['何平', '许望舒', '何平 张伟', '（习坎）'])('sets an author behind the last sentence who stands in a line of his own (%s)', (name) => {
    const texts = blocksOf([...ABOVE, ...BELOW, name]).map(([, text]) => text);
    expect(texts.at(-1)).toMatch(new RegExp(`仪器。 ${name}$`, 'u'));
  });
});

describe('lines that are labelled', () => {
  test('set a name behind the paragraph above that has no room for it, and no other line', () => {
    expect(blocksOf(['大家说今后的研发一起做事。', '何平'], ALONE)).toEqual([['body', '大家说今后的研发一起做事。 何平']]);
    expect(blocksOf(['大家说今后的研发一起做事。', '高塔通车'], ALONE)).toEqual([['body', '大家说今后的研发一起做事。'], ['display', '高塔通车']]);
    expect(blocksOf(['会上发布云河高新区规划，', '大家同意。', '何平'], ALONE)).toEqual([['body', '会上发布云河高新区规划，大家同意。'], ['display', '何平']]);
  });

  test('give a block for each paragraph and each line that stands alone, with the lines it came from', () => {
    const [headline, text] = labelledBlocks(pageLines('云河高新区\n近日，大会召开。'), ALONE);
    expect(headline).toMatchObject({ role: 'display', line: 0, lines: 1, text: '云河高新区', width: { last: 5, most: 5 } });
    expect(text).toMatchObject({ role: 'body', line: 1, lines: 1, text: '近日，大会召开。' });
    expect(text?.parts.map((line) => line.text)).toEqual(['近日，大会召开。']);
  });

  test.each([
    ['a number', ['去年的产值达到15', '亿元，增长很快。'], '去年的产值达到15亿元，增长很快。'],
    ['a quotation', ['他说：“今后的研发', '一起做”，大家同意。'], '他说：“今后的研发一起做”，大家同意。'],
    ['a title', ['会上发布《云河高新区', '规划》，大家同意。'], '会上发布《云河高新区规划》，大家同意。'],
    ['a clause', ['近日，在云河高新区，', '大会召开。'], '近日，在云河高新区，大会召开。'],
    ['a sentence of three lines', ['他说：“今后的研发，', '今年的产值15', '亿元”，大家同意。'], '他说：“今后的研发，今年的产值15亿元”，大家同意。'],
  ])('join %s that is torn between a line and the text below', (_, lines, text) => {
    expect(blocksOf(lines, ALONE)).toEqual([['body', text]]);
  });

  test('leave a headline alone that only looks alike', () => {
    expect(blocksOf(['今年建成15', '大会近日召开。'], ALONE)).toEqual([['display', '今年建成15'], ['body', '大会近日召开。']]);
    expect(blocksOf(['“一号工程”开工', '“大会”召开。'], ALONE)).toHaveLength(2);
  });

  test('take a single line that ends no sentence for one that stands alone', () => {
    const first = rolesByFeature(['any', 'first']);
    expect(blocksOf(['云河高新区的新车间'], first)).toEqual([['display', '云河高新区的新车间']]);
    for (const line of ['大会近日召开。', '大会近日召开。 习坎', '他是这样说的：', `${'大会召开，'.repeat(8)}来`]) expect(blocksOf([line], first)).toEqual([['body', line]]);
  });

  test('go on with the last text behind a caption, and with the last caption', () => {
    const weights = rolesByFeature(['any', 'next'], ['place', 'captionNext']);
    expect(blocksOf(['本报讯 近日，云河', '高新区举行大会，其', '▲图为云河高新区的', '新车间', '中有十二家来参加。'], weights)).toEqual([
      ['body', '本报讯近日，云河高新区举行大会，其中有十二家来参加。'],
      ['caption', '▲图为云河高新区的新车间'],
    ]);
  });

  test('end the sentence above with a line that was taken for a caption, unless it is marked as one', () => {
    const weights = rolesByFeature(['any', 'first'], ['width 2', 'caption'], ['width 3', 'caption']);
    expect(blocksOf(['本报讯 近日，云河高新区举行大会，让企业', '都能受益。'], weights)).toEqual([['body', '本报讯近日，云河高新区举行大会，让企业都能受益。']]);
    expect(blocksOf(['本报讯 近日，云河高新区举行大会，让企业', '▲受益。'], weights)).toHaveLength(2);
    expect(blocksOf(['本报讯 近日，云河高新区举行了大会。', '都能受益。'], weights)).toHaveLength(2);
  });

  test('begin a text although no other is there to go on with', () => {
    for (const role of ['next', 'author', 'captionNext'] as const) {
      expect(blocksOf(['大会近日召开。', '企业都来参加。'], rolesByFeature(['any', role]))).not.toEqual([]);
      const lost = blocksOf(['大会近日召开。', '企业都来参加。'], rolesByFeature(['any', role])).map(([, text]) => text).join('').replaceAll(' ', '');
      expect(lost).toBe('大会近日召开。企业都来参加。');
    }
  });

  test('keep the blank before the author in a line of his own', () => {
    expect(blocksOf(['大会近日召开。', '习坎'], rolesByFeature(['any', 'first'], ['name', 'author']))).toEqual([['body', '大会近日召开。 习坎']]);
  });
});

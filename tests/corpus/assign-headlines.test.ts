import { describe, expect, test } from 'vitest';
import { assignHeadlines, readsLikeCaption, type HeadlineLine } from '../../src/corpus/assign-headlines.ts';

const BODIES = [
  '近日，清远高新区企业家联谊会发起成立生物医药专业委员会，为区里的医药企业搭桥。',
  '咸阳高新区五个重点项目集中开工，总投资五十五亿元，涉及制造和基础设施。',
  '潍坊的园区申报的特色小镇进入山东省名单，是省里唯一的生物医药小镇。',
];

function lines(...texts: string[]): HeadlineLine[] {
  return texts.map((text, index) => ({ text, place: 100 + index, above: null, doubled: false, inside: false }));
}

function assigned(all: readonly HeadlineLine[], bodies = BODIES): Record<number, string> {
  return Object.fromEntries(assignHeadlines(all, bodies).map(({ body, lines: own }) => [body, own.map((line) => all[line]?.text).join('|')]));
}

describe('assignHeadlines', () => {
  test('finds each body its headline, in whatever order they are printed, over one line or two', () => {
    expect(assigned(lines('特色小镇进入山东省名单', '清远高新区将成立', '生物医药专业委员会', '咸阳高新区', '一批重点项目集中开工'))).toEqual({
      0: '清远高新区将成立|生物医药专业委员会',
      1: '咸阳高新区|一批重点项目集中开工',
      2: '特色小镇进入山东省名单',
    });
  });

  test('does not join lines that stand apart on the page', () => {
    const apart = lines('清远高新区将成立', '生物医药专业委员会').map((line, index) => ({ ...line, place: index * 10 }));
    expect(Object.values(assigned(apart)).every((headline) => !headline.includes('|'))).toBe(true);
  });

  test('leaves a body without headline when no line fits it', () => {
    expect(assigned(lines('世界杯足球赛昨夜落幕'))).toEqual({});
  });

  test('trusts a line right above a body although it shares little with it', () => {
    const above = [{ text: '一座小镇的新名片与山东', place: 5, above: 2, doubled: false, inside: false }];
    expect(assigned(above)).toEqual({ 2: '一座小镇的新名片与山东' });
  });

  test('does not take the text of a picture for a headline', () => {
    expect(assigned(lines('清远高新区生物医药产业园'), [BODIES[0] ?? ''])).toEqual({});
    expect(readsLikeCaption('工人正在安装设备')).toBe(true);
    expect(readsLikeCaption('咸阳高新区一批重点项目集中开工')).toBe(false);
  });

  test('a line that ends in a colon takes the next one with it', () => {
    expect(assigned(lines('潍坊园区：', '进入山东省特色小镇名单'))).toEqual({ 2: '潍坊园区：|进入山东省特色小镇名单' });
  });
});

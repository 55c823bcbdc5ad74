import { describe, expect, it } from 'vitest';
import { comparable, containment, hashShingles, isSameText, standsIn } from '../../src/language/same-text.ts';
import { edited, NEWS, otherNews } from '../support/reprints.ts';

const WHOLE = NEWS.join('\n');
const isSame = (a: string, b: string): boolean => {
  const found = isSameText(comparable(a), comparable(b));
  // Which of the two is asked about cannot matter.
  expect(isSameText(comparable(b), comparable(a))).toBe(found);
  return found;
};

/** The report of one year of a form that is used every year. */
const report = (year: number, growth: string, place = '青石高新区'): string =>
  `${year}年，${place}坚持把产业放在首位，全力推进项目建设，经济运行稳中有进，各项事业取得新的成绩。全年地区生产总值同比增长${growth}%，` +
  '固定资产投资保持较快增长，企业研发投入继续提高，居民收入稳步增加。园区不断改善营商环境，简化办事流程，帮助企业解决用工、用地和融资的困难，得到企业的普遍好评。';

describe('one text', () => {
  it.each<[string, string]>([
    ['a copy', WHOLE],
    ['a copy in other lines and with other marks', NEWS.join('').replaceAll('，', ', ').replaceAll('。', '. ')],
    ['a copy in full-width digits', WHOLE.replaceAll('186', '１８６').replaceAll('2021', '２０２１')],
    ['a copy in traditional characters', WHOLE.replaceAll('桥', '橋').replaceAll('长', '長').replaceAll('设计', '設計')],
    ['without its first paragraph', NEWS.slice(1).join('\n')],
    ['without its last paragraph', NEWS.slice(0, -1).join('\n')],
    ['one paragraph of it', NEWS[1] ?? ''],
    ['every thirtieth character changed', edited(WHOLE, 30)],
    ['shortened and changed', edited(NEWS.slice(0, 3).join('\n'), 40)],
    ['another dateline with its own date before it', `本报柳河3月6日讯（记者 林小满）${WHOLE}`],
    ['a closing line with a number of its own', `${WHOLE}\n另据了解，收购点预计明年5月开张。`],
  ])('is seen in: %s', (_, text) => {
    expect(isSame(WHOLE, text)).toBe(true);
  });

  it('is seen in English, too', () => {
    const text =
      'The old ferry at Willow Bend made its last crossing on Tuesday morning. A stone bridge of 186 metres now joins the two banks, and the ferryman has given his wooden boat to the village school. Farmers say that walnuts and dried persimmons will reach the market within the day.';
    expect(isSame(text, text.replace('on Tuesday morning', 'early on Tuesday').toUpperCase())).toBe(true);
    expect(isSame(text, text.replace('186 metres', '168 metres'))).toBe(false);
  });

  it('may be a few words, when these are the same', () => {
    expect(isSame('本报今日八版', '本报今日八版。')).toBe(true);
    expect(isSame('桥', '桥')).toBe(true);
  });
});

describe('two texts', () => {
  it.each<[string, string, string]>([
    ['on other matters', WHOLE, otherNews(1).join('\n')],
    ['of one form, with the numbers of two years', report(2022, '6.6'), report(2023, '5.1')],
    ['of one form that differ in the year only', report(2022, '6.6'), report(2023, '6.6')],
    ['of one form that differ in one figure only', report(2022, '6.6'), report(2022, '5.1')],
    ['of one form, years in Chinese digits', report(2022, '6.6').replace('2022', '二〇二二'), report(2022, '6.6').replace('2022', '二〇二三')],
    ['of one form, for two quarters', WHOLE + report(2022, '6').replace('2022年', '一季度'), WHOLE + report(2022, '6').replace('2022年', '三季度')],
    ['of one form about two places', report(2022, '6.6', '青石高新区'), report(2022, '6.6', '云岭高新区')],
    ['of which one has every tenth character of the other changed', WHOLE, edited(WHOLE, 10)],
    ['with a paragraph in common', [NEWS[0], ...otherNews(2)].join('\n'), [NEWS[0], ...otherNews(3)].join('\n')],
    ['of which one is a phrase of the other', '两岸的乡亲天没亮就赶来', WHOLE],
    ['without words', '……', '——'],
  ])('%s are not one', (_, a, b) => {
    expect(isSame(a, b)).toBe(false);
  });

  it('with the same two numbers in each other’s place are not one', () => {
    const growth = (first: string, second: string): string =>
      `上半年城里的餐馆营业额增长${first}%，其中老街一带最为热闹。乡下的民宿接待客人的数量增长${second}%，其中靠近水库的几家常常订不到房间，老板们都在盘算扩建。`;
    expect(isSame(growth('6.6', '5.1'), growth('5.1', '6.6'))).toBe(false);
    expect(isSame(growth('6.6', '5.1'), growth('6.6', '5.1'))).toBe(true);
  });
});

describe('standsIn', () => {
  it('finds a short passage in a long text, however short', () => {
    expect(standsIn(comparable('两岸的乡亲天没亮就赶来'), comparable(WHOLE))).toBe(true);
    expect(standsIn(comparable('两岸的乡亲天没亮就回去睡觉'), comparable(WHOLE))).toBe(false);
  });
});

describe('containment', () => {
  it('is the share of the first text that stands in the second', () => {
    const [half, whole] = [comparable('一座石拱桥'), comparable('一座石拱桥跨过柳河')];
    expect(containment(half, whole)).toBe(1);
    expect(containment(whole, half)).toBeCloseTo(2 / 6);
    expect(containment(comparable(''), whole)).toBe(0);
  });
});

describe('hashShingles', () => {
  it('is the same for texts of the same words and another for others', () => {
    expect(hashShingles('一座，石拱 桥')).toEqual(hashShingles('一座石拱桥'));
    expect(hashShingles('一座石拱桥')).not.toEqual(hashShingles('一座石板桥'));
    expect(hashShingles('')).toHaveLength(0);
    expect(hashShingles('桥')).toHaveLength(1);
  });

  it('has a hash for each shingle', () => {
    expect(new Set(hashShingles(WHOLE)).size).toBe(comparable(WHOLE).shingles.size);
  });
});

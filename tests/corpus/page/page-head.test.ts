import { describe, expect, it } from 'vitest';
import { dayOfDateline, daysIn, paperInFileName, paperOfByline, readPageHead } from '../../../src/corpus/page/page-head.ts';

describe('readPageHead', () => {
  it.each([
    ['2023年3月15日 星期三', '2023-03-15', null],
    ['２０２３年３月１５日　星期三', '2023-03-15', null],
    ['2023-03-15 第A05版', '2023-03-15', null],
    ['A05 | 2023.3.15 星期三', '2023-03-15', null],
    ['二〇二三年三月十五日 星期三 第3版', '2023-03-15', null],
    ['二〇二三年十二月三十一日', '2023-12-31', null],
    ['2023年3月 第5期', '2023-03', null],
    ['责编：李明 美编：王芳 2023年3月15日', '2023-03-15', null],
    ['齐鲁晚报 2023年3月15日 星期三 A05版', '2023-03-15', '齐鲁晚报'],
    ['人民日报 2023年03月01日 第 01 版 要闻', '2023-03-01', '人民日报'],
    ['齐鲁晚报 A05版', null, '齐鲁晚报'],
    ['来源：齐鲁晚报', null, '齐鲁晚报'],
    ['來源：聯合報', null, '聯合報'],
    ['来源：BBC News', null, null],
    ['来源：淄博高新区管委会 2023-03-15 10:20', '2023-03-15', '淄博高新区管委会'],
    ['发布时间：2023-03-15 10:20 来源：青石网 作者：张三 浏览：123次', '2023-03-15', '青石网'],
    ['（原载《齐鲁晚报》2023年3月15日第A05版）', '2023-03-15', '齐鲁晚报'],
  ])('reads %s', (line, date, source) => {
    expect(readPageHead(line)).toEqual(date === null && source === null ? null : { date, source });
  });

  it.each([
    '截至2023年3月15日',
    '截至2023年，全区企业1200家。',
    '2023年3月15日，大会召开。',
    '2023年3月15日签约',
    '2023年3月15日至2023年3月20日',
    '时间：2023年3月15日 地点：会议中心',
    '2023年3月',
    '2023年',
    '齐鲁晚报',
    '数据来源：青石统计局',
    '（数据来源：青石高新区宣传新闻中心）',
    '图片来源：青石高新区',
    '来源：',
    '第3版',
    '2023年13月15日 星期三',
    '2023年2月30日 星期四',
    '电话：0533-2023-3-15',
    '增长2023.3.15%',
    '工作日报 2023年3月15日',
  ])('takes %s for no head', (line) => {
    expect(readPageHead(line)).toBeNull();
  });
});

describe('the newspaper', () => {
  it.each([
    ['齐鲁晚报_2023-03-15_A05.pdf', '齐鲁晚报'],
    ['齐鲁晚报2023年3月15日.txt', '齐鲁晚报'],
    ['2023/2023-03-15齐鲁晚报.txt', '齐鲁晚报'],
    ['关于齐鲁晚报的报道.txt', null],
    ['齐鲁晚报/文章.txt', null],
    ['工作周报 2023.txt', null],
    ['海报.txt', null],
  ])('of a file named %s is %s', (file, paper) => {
    expect(paperInFileName(file)).toBe(paper);
  });

  it.each([
    ['齐鲁晚报·齐鲁壹点 记者 林夏', '齐鲁晚报'],
    ['齐鲁晚报讯', '齐鲁晚报'],
    ['本报记者 林夏', null],
    ['新华社记者 林夏', null],
    ['林夏', null],
  ])('of an author’s line %s is %s', (line, paper) => {
    expect(paperOfByline(line)).toBe(paper);
  });
});

describe('the day', () => {
  it.each([
    ['新华社北京3月1日电', '-03-01'],
    ['新华社北京１２月３１日电', '-12-31'],
    ['新华社北京2月30日电', null],
    ['本报讯', null],
  ])('of the dateline %s is %s', (dateline, day) => {
    expect(dayOfDateline(dateline)).toBe(day);
  });

  it('is found in a text where the year stands with it', () => {
    expect(daysIn('2023年3月1日开工，二〇二四年五月竣工，2024-06-30启用。')).toEqual(['2023-03-01', '2024-06-30']);
  });
});

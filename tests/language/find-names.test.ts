import { describe, expect, it } from 'vitest';
import { findNames, mayBePersonName } from '../../src/language/find-names.ts';

const kindsOf = (text: string) => findNames(text).map(({ kind, name, core }) => `${kind} ${name} ${core}`);

describe('findNames', () => {
  it.each([
    ['淄博高新區的企业', 'zone 淄博高新区 淄博'],
    ['石家庄高新区科技', 'zone 石家庄高新区 石家庄'],
    ['西部（重庆）科学城', 'zone 西部重庆科学城 西部'],
    ['齐鲁储能谷', 'zone 齐鲁储能谷 齐鲁储能'],
    ['潍坊生物医药科技产业园', 'zone 潍坊生物医药科技产业园 潍坊'],
    ['走进张家口市', 'region 张家口市 张家口'],
    ['山东理工大学的教授', 'institution 山东理工大学 山东理工'],
    ['“红火炬”品牌', 'scheme 红火炬 红火炬'],
    ['卡万·肖特，', 'person 卡万·肖特 卡万·肖特'],
    ['管委会主任田金宁，', 'person 田金宁 田金宁'],
    ['魏玉蛟表示', 'person 魏玉蛟 魏玉蛟'],
    ['How did Zibo High-tech Zone grow?', 'zone zibo high-tech zone zibo'],
    ['la zona de alta tecnología de Xianyang', 'zone zona de alta tecnología de xianyang xianyang'],
    ['at the University of Chicago', 'institution university of chicago chicago'],
  ])('in %s', (text, name) => {
    expect(kindsOf(text)).toContain(name);
  });

  it.each(['该高新区位列第几', '全国高新区', '哪些高新区', '这座城市', '社区和园区', '上市公司', '全省全市全县', '', '2023'])('finds none in %s', (text) => {
    expect(findNames(text)).toEqual([]);
  });
});

describe('what may be the name of a person', () => {
  it.each(['许望舒', '于飞', '路遥遥'])('is %s', (text) => {
    expect(mayBePersonName(text)).toBe(true);
  });

  it.each(['地铁开通', '于', '许望舒 摄', '产业强区', ''])('is not %s', (text) => {
    expect(mayBePersonName(text)).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { findCapitalisedNames, findEntityHeads, findEntityMentions } from '../../src/language/named-entities.ts';

describe('findEntityHeads', () => {
  it.each([
    ['淄博高新区2023年GDP同比增长多少？', ['淄博']],
    ['苏州高新技术产业开发区', ['苏州']],
    ['青岛经开区和西安高新区谁快', ['青岛', '西安']],
    ['成都市2021年的GDP', ['成都']],
    ['山东省内', ['山东']],
    ['清华大学', ['清华']],
    ['淄博高新區', ['淄博']],
    ['石家庄高新区和张家口市', ['石家庄', '张家口']],
    ['张家港市', ['张家港']],
  ])('names the places and institutions of %s', (text, heads) => {
    expect(findEntityHeads(text)).toEqual(heads);
  });

  it.each([
    '该高新区位列第几',
    '全国高新区',
    '哪些高新区',
    '国家高新区',
    '这座城市',
    '社区和园区',
    '上市公司',
    '大型超市',
    '国家自主创新示范区',
    '综合保税区',
    '为企业节省成本',
    '如何加快高新区建设',
    '全省全市全县',
    '国家港区',
    '专家大学',
  ])('finds no name in %s', (text) => {
    expect(findEntityHeads(text)).toEqual([]);
  });

  it('names each place once, in order', () => {
    expect(findEntityHeads('宁波高新区、淄博高新区、宁波高新区')).toEqual(['宁波', '淄博']);
  });

  it('does not take the last character of one place for the beginning of another', () => {
    expect(findEntityHeads('淄博市区')).toEqual(['淄博']);
  });
});

describe('findEntityMentions', () => {
  it('tells every naming with its suffix and what may belong to the name before it', () => {
    expect(findEntityMentions('去青州市，青州市与石门口市')).toEqual([
      { head: '青州', suffix: '市', before: '去' },
      { head: '青州', suffix: '市', before: '' },
      { head: '门口', suffix: '市', before: '石' },
    ]);
  });
});

describe('findCapitalisedNames', () => {
  it('finds capitalised words after the first one', () => {
    expect(findCapitalisedNames('How did Zibo and Ningbo grow in 2023?')).toEqual(['zibo', 'ningbo']);
  });

  it('finds each part of a hyphenated name, and no English genitive', () => {
    expect(findCapitalisedNames("Is Zibo's growth above Baden-Württemberg’s?")).toEqual(['zibo', 'baden', 'württemberg']);
  });

  it('leaves out abbreviations and the word that begins the question', () => {
    expect(findCapitalisedNames('Growth of the GDP')).toEqual([]);
  });

  it('leaves out scripts in which a name has many forms', () => {
    expect(findCapitalisedNames('Как вырос ВВП Цзыбо и Bosch?')).toEqual(['bosch']);
  });

  it('finds none in Chinese and in nothing', () => {
    expect(findCapitalisedNames('淄博高新区')).toEqual([]);
    expect(findCapitalisedNames('')).toEqual([]);
  });
});

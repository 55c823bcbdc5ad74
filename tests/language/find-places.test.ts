import { describe, expect, it } from 'vitest';
import { findAskedPlaces, findPlaces } from '../../src/language/find-places.ts';
import { normaliseForSearch } from '../../src/language/normalise.ts';

const asked = (text: string) => findAskedPlaces(text).map(({ places }) => places.map(({ names }) => names[0]).join('|'));
const topics = (text: string) => findAskedPlaces(text).flatMap(({ name, isTopic }) => (isTopic ? [name] : []));

describe('a place in a question', () => {
  it.each([
    ['上海2023年GDP增长多少', '上海'],
    ['上海市2023年GDP增长多少', '上海'],
    ['2023年青岛GDP增长多少', '青岛'],
    ['请问深圳今年增长了多少', '深圳'],
    ['去年北京增长多少', '北京'],
    ['马鞍山上半年工业增长多少', '马鞍山'],
    ['广东的面积有多大', '广东'],
    ['青岛市长是谁', '青岛'],
    ['內蒙古面積多大', '内蒙古'],
    ['日本的人口是多少', '日本'],
    ['纽约的市长是谁', '纽约'],
    ['上海の2023年GDPは', '上海'],
    ["What was Shanghai's GDP growth in 2023?", '上海'],
    ['How fast did Xi’an grow?', '西安'],
    ['What is the population of Hong Kong?', '香港'],
    ['How much did GDP grow in Shenzhen in 2023?', '深圳'],
    ['What was the GDP of the United States?', '美国'],
    ['¿Cuánto creció el PIB de Shanghái en 2023?', '上海'],
  ])('is found in %s', (question, place) => {
    expect(asked(question)).toEqual([place]);
    expect(topics(question)).toHaveLength(1);
  });

  it.each([
    ['在杭州有多少家企业', '杭州'],
    ['What was agreed on in Hangzhou by the two zones?', '杭州'],
  ])('may be only where something is: %s', (question, place) => {
    expect(asked(question)).toEqual([place]);
    expect(topics(question)).toEqual([]);
  });

  it('is the last of several that lie in each other', () => {
    expect(asked('山东青岛2023年GDP增长多少')).toEqual(['青岛']);
    expect(asked('山东省青岛市2023年GDP增长多少')).toEqual(['青岛']);
  });

  it('is one of several that are compared', () => {
    expect(asked('上海和青岛哪个GDP高')).toEqual(['上海', '青岛']);
  });

  it('may be one of several that are spelt alike', () => {
    expect(asked("What was Suzhou's GDP?")).toEqual(['苏州|宿州']);
  });

  it.each(['上海路在哪里', '上海南京路有多长', '中山公园在哪', '南昌起义是哪一年', '青岛啤酒产量是多少', '北京时间几点开会', '山东大学有多少学生', '长春花是什么', '广东话有几个声调', '上海人喜欢什么', '上海证券交易所', '德国队', '印度洋', '纽约时报', '四川菜'])(
    'is no part of a longer name: %s',
    (question) => {
      expect(asked(question)).toEqual([]);
    },
  );

  it.each(['孙中山生于哪年', '黄河南岸有多少企业', '太行山东麓', '西湖南边', '三明治怎么做', '大理石', '东方', '平安大桥', '和平'])('does not begin inside another word: %s', (question) => {
    expect(asked(question)).toEqual([]);
  });

  it.each(['上海高新区2023年GDP', '上海浦东机场吞吐量', '青岛港吞吐量', '苏州工业园有多少企业', '上海电气集团有多少员工'])('is none where its name says what it is: %s', (question) => {
    expect(asked(question)).toEqual([]);
  });

  it('whose name is a word is told by 市 or by what only places have', () => {
    expect(asked('白银2023年产量')).toEqual([]);
    expect(asked('日照多少小时')).toEqual([]);
    expect(asked('中卫是谁')).toEqual([]);
    expect(asked('白银市2023年产量')).toEqual(['白银']);
    expect(asked('日照2023年GDP增长多少')).toEqual(['日照']);
    expect(asked('南通人口')).toEqual(['南通']);
  });

  it('is none in a title or a slogan', () => {
    expect(asked('《上海的早晨》作者是谁')).toEqual([]);
    expect(asked('“北京的共识”是什么')).toEqual([]);
    expect(asked('《早晨》和上海的人口')).toEqual(['上海']);
  });

  it.each(['Beijing time', 'Where is Nanjing Road?', 'What does the University of Shanghai teach?', 'Shanghai Airlines revenue', 'a Beijing-based firm', 'How did Suzhou High-tech Zone grow?', 'Who is Jian?', 'shanghai', ''])(
    'in Latin letters is no part of a longer name: %s',
    (question) => {
      expect(asked(question)).toEqual([]);
    },
  );
});

describe('the places of a text', () => {
  const placesOf = (text: string) => {
    const { named, possible } = findPlaces(text, normaliseForSearch(text));
    return [named, possible].map((places) => places.map(({ names }) => names[0]).join(' '));
  };

  it('are named by themselves or as a zone of theirs', () => {
    expect(placesOf('2023年，淄博高新区增长6%。济南的数字更高。')).toEqual(['淄博 济南', '淄博 济南']);
    expect(placesOf('Zibo High-tech Zone grew faster than Jinan.')).toEqual(['淄博 济南', '淄博 济南']);
  });

  it('are possible where they are part of another name', () => {
    expect(placesOf('山东理工大学的教授喝青岛啤酒。')).toEqual(['', '山东 青岛']);
    expect(placesOf('The University of Shanghai')).toEqual(['', '上海']);
  });
});

import { describe, expect, it } from 'vitest';
import { carryPlaces, findRegions } from '../../src/corpus/find-regions.ts';
import { splitPassages } from '../../src/corpus/split-passages.ts';
import { makeArticle } from '../support/articles.ts';

const regions = (title: string | null, ...texts: string[]): string[] =>
  findRegions({ title: title ?? '', untitled: title === null, paragraphs: texts.map((text) => ({ text, heading: null })) });

const carried = (title: string, places: readonly string[], ...texts: (string | { text: string; heading: string })[]) =>
  carryPlaces({ title, untitled: false, regions: places }, texts.map((text) => (typeof text === 'string' ? { text, heading: null } : text)));

describe('the regions of an article', () => {
  it('are what its headline names and what it names again, most frequent first', () => {
    expect(regions('青岛市开年会议', '淄博高新区开工。', '淄博高新区签约，苏州市代表到场。')).toEqual(['淄博高新区', '青岛市']);
  });

  it('are those of the first paragraph where nothing is named twice', () => {
    expect(regions('开年会议', '西安高新区开工。', '苏州市代表到场。')).toEqual(['西安高新区']);
  });

  it('bear the suffix they have most often, and count once', () => {
    expect(regions(null, '淄博市、淄博高新区、淄博高新区。')).toEqual(['淄博高新区']);
  });

  it('are whole names where every mention agrees', () => {
    expect(regions(null, '石门口市开工。', '去石门口市签约。')).toEqual(['石门口市']);
    expect(regions(null, '青州市开工。', '去青州市签约。')).toEqual(['青州市']);
  });

  it('are at most five', () => {
    const names = ['青岛', '淄博', '西安', '宁波', '苏州', '潍坊', '威海'];
    expect(regions(null, names.map((name) => `${name}市和${name}市。`).join(''))).toHaveLength(5);
  });

  it.each(['清华大学和清华大学', '五地高新区，五地高新区', '综保区、综保区', '该高新区、该高新区', 'Zibo and Zibo', ''])('are not found in %s', (text) => {
    expect(regions(null, text)).toEqual([]);
  });
});

describe('the place that is carried', () => {
  it('is the one named last before a passage that names none', () => {
    expect(carried('两地', ['淄博高新区', '西安高新区'], '西安高新区开工。', '这一年，该高新区增长6%。', '淄博高新区签约。', '增长8%。')).toEqual([null, '西安高新区', null, '淄博高新区']);
  });

  it('is the most frequent one before any was named', () => {
    expect(carried('开年', ['淄博高新区', '西安高新区'], '增长6%。')).toEqual(['淄博高新区']);
  });

  it('is not said again where headline or section heading name it', () => {
    expect(carried('淄博高新区开年', ['淄博高新区'], '增长6%。')).toEqual([null]);
    expect(carried('开年', ['淄博高新区', '西安高新区'], { text: '增长6%。', heading: '西安高新区' }, '增长8%。')).toEqual([null, '西安高新区']);
  });

  it('is neither a place in passing nor a province', () => {
    expect(carried('开年', ['淄博高新区'], '北京市的代表来了。', '增长6%。')).toEqual([null, '淄博高新区']);
    expect(carried('开年', ['山东省'], '增长6%。')).toEqual([null]);
  });

  it('stands with the passages of an article and never in their text', () => {
    const texts = [`淄博高新区的第一条智能生产线启动，${'老师傅们围着机器看了又看，'.repeat(8)}等这一天等了三年。`, `这一年，该高新区${'新增企业三十二家，'.repeat(8)}增长6.6%。`];
    const passages = splitPassages(makeArticle('a', texts, { title: '开年', regions: ['淄博高新区'] }));
    expect(passages.map(({ carriedPlaces }) => carriedPlaces)).toEqual([[], ['淄博高新区']]);
    expect(passages[1]?.text).toBe(texts[1]);
  });
});

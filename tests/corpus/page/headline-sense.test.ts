import { describe, expect, test } from 'vitest';
import { compileSense, senseFeatures } from '../../../src/corpus/page/headline-sense.ts';
import { createPageModel } from '../../../src/corpus/page/judge-page.ts';
import { feature, STRUCTURE_FEATURES } from '../../../src/corpus/page/structure-features.ts';
import { createStructureWeightTable, weigh } from '../../../src/corpus/page/weigh-features.ts';
import { mulberry32 } from '../../../src/evaluation/seeded-random.ts';
import { makeBlock } from '../../support/page-blocks.ts';

const TEXTS = ['长宁地铁5号线北延段开通运营。', '列车从北郊到市中心只要28分钟。', '北洼镇的小麦开镰收割，无人机在田间查看墒情。'];
const MODEL = createPageModel([makeBlock('display', '农田里的新机器'), ...TEXTS.map((text) => makeBlock('body', text))]);
const [NEAR, FAR] = [0, 1];

function valueOf(start: number, end: number, wanted: number): number {
  return senseFeatures(MODEL, 0, start, end, NEAR).find(([number]) => number === wanted)?.[1] ?? Number.NaN;
}

describe('the sense of a headline', () => {
  test('speaks for the article that it tells of', () => {
    for (const amount of [feature.senseNearest(NEAR), feature.senseLead(NEAR), feature.senseMargin(NEAR), feature.senseAhead(NEAR)]) {
      expect(valueOf(2, 3, amount)).toBeGreaterThan(valueOf(0, 2, amount));
    }
    expect(valueOf(2, 3, feature.senseAhead(NEAR))).toBeGreaterThan(0);
    expect(valueOf(0, 2, feature.senseAhead(NEAR))).toBeLessThan(0);
  });

  test('is compared with nothing where the article is the whole page', () => {
    const features = senseFeatures(MODEL, 0, 0, 3, NEAR).map(([number]) => number);
    expect(features).toContain(feature.senseWhole(NEAR));
    expect(features).not.toContain(feature.senseMargin(NEAR));
    expect(features).not.toContain(feature.senseAhead(NEAR));
  });

  test('scores in the search what its features weigh', () => {
    const random = mulberry32(7);
    const table = createStructureWeightTable(new Map(STRUCTURE_FEATURES.map((name) => [name, random() - 0.5])));
    const { score, most } = compileSense(MODEL, table);
    const likenesses = [...MODEL.sense.likenesses];
    for (const [start, end] of [[0, 1], [0, 2], [0, 3], [1, 3], [2, 3]] as const) {
      for (const distance of [NEAR, FAR]) {
        const found = score(0, start, end, Float64Array.of(Math.max(...likenesses.slice(start, end))), distance);
        expect(found).toBeCloseTo(weigh(table, senseFeatures(MODEL, 0, start, end, distance)), 9);
        expect(found).toBeLessThanOrEqual(most(0, distance));
      }
    }
  });
});

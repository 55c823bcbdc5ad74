import { describe, expect, test } from 'vitest';
import { readTrees } from '../../../src/corpus/page/boosted-trees.ts';
import { GAP_INPUTS, gapInputs, judgeGaps } from '../../../src/corpus/page/judge-gaps.ts';
import { gapFeatures } from '../../../src/corpus/page/page-features.ts';
import { createBarePageModel } from '../../../src/corpus/page/page-model.ts';
import { createPageVocabulary } from '../../../src/corpus/page/page-vocabulary.ts';
import { makeBlock } from '../../support/page-blocks.ts';

const TEXTS = ['近日，云河大桥通车，全长三百米。', '他说，桥上的灯昨晚第一次全亮了。', '日前，县医院添了两台新设备。', '对此，医生们说，检查再也不用跑到市里。'];
const MODEL = createBarePageModel([...TEXTS.slice(0, 2).map((text) => makeBlock('body', text)), makeBlock('display', '医院里的新设备'), ...TEXTS.slice(2).map((text) => makeBlock('body', text))], createPageVocabulary());
const FEATURES = TEXTS.map((_, gap) => gapFeatures(MODEL, gap));

function inputAt(gap: number, name: string): number {
  const input = GAP_INPUTS.indexOf(name);
  if (input < 0) throw new Error(`no input ${name}`);
  return gapInputs(MODEL, FEATURES)[gap]?.[input] ?? Number.NaN;
}

describe('what trees are asked about a gap', () => {
  test('has a name of its own each', () => {
    expect(new Set(GAP_INPUTS).size).toBe(GAP_INPUTS.length);
  });

  test('are its features', () => {
    for (const [feature, value] of FEATURES[2] ?? []) expect(gapInputs(MODEL, FEATURES)[2]?.[feature]).toBeCloseTo(value);
    expect(inputAt(2, 'gap displays 1')).toBe(1);
    expect(inputAt(1, 'gap displays 1')).toBe(0);
  });

  test('are the words that the text below begins with and the one above ends with', () => {
    expect(inputAt(2, 'opening')).toBeCloseTo(MODEL.lore.openingOf(TEXTS[2] ?? ''));
    expect(inputAt(2, 'closing')).toBeCloseTo(MODEL.lore.closingOf(TEXTS[1] ?? ''));
    expect(inputAt(2, 'opening')).toBeGreaterThan(inputAt(1, 'opening'));
  });

  test('are all words of the text below and of the one above', () => {
    expect(inputAt(2, 'first below')).toBeCloseTo(MODEL.lore.orderOf(TEXTS[2] ?? '').first);
    expect(inputAt(2, 'last above')).toBeCloseTo(MODEL.lore.orderOf(TEXTS[1] ?? '').last);
  });

  test('are what is measured at the gaps before and after it, and nothing beyond the page', () => {
    for (const name of ['opening', 'closing', 'topic near', 'segment odds']) {
      expect(inputAt(2, `${name} before`)).toBe(inputAt(1, name));
      expect(inputAt(2, `${name} after`)).toBe(inputAt(3, name));
      expect(inputAt(1, `${name} before`)).toBe(0);
      expect(inputAt(3, `${name} after`)).toBe(0);
    }
  });
});

test('gaps are judged by the trees, but for the first, before which there is nothing', () => {
  const trees = readTrees('opening<2 =-1 =3\n=0.5', GAP_INPUTS);
  expect(judgeGaps(MODEL, FEATURES, trees)).toEqual([0, -0.5, 3.5, -0.5]);
  expect(judgeGaps(createBarePageModel([], createPageVocabulary()), [], trees)).toEqual([]);
});

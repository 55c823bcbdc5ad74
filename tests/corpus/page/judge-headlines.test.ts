import { describe, expect, test } from 'vitest';
import { readTrees } from '../../../src/corpus/page/boosted-trees.ts';
import type { SubtitlePlace } from '../../../src/corpus/page/headline-runs.ts';
import { HEADLINE_INPUTS, headlineInputs, judgeHeadlines } from '../../../src/corpus/page/judge-headlines.ts';
import { createBarePageModel } from '../../../src/corpus/page/page-model.ts';
import { createPageVocabulary } from '../../../src/corpus/page/page-vocabulary.ts';
import { makeBlock } from '../../support/page-blocks.ts';

const BRIDGE = '近日，云河大桥通车，全长三百米，桥上的灯昨晚第一次全亮了。';
const CLINIC = '日前，县医院添了两台新设备，检查再也不用跑到市里。';
const MODEL = createBarePageModel(
  [makeBlock('body', CLINIC), makeBlock('byline', '▶ 张三'), makeBlock('display', '云河大桥通车', { doubled: true, displayGain: 7 }), makeBlock('display', '全长三百米：'), makeBlock('body', BRIDGE)],
  createPageVocabulary(),
);

function inputAt(name: string, start = 0, end = 1, subtitle: SubtitlePlace | null = null): number {
  const input = HEADLINE_INPUTS.indexOf(name);
  const run = MODEL.runs.find((own) => own.start === start && own.end === end && own.subtitle === subtitle);
  if (input < 0 || run === undefined) throw new Error(`no input ${name} or no such run`);
  return headlineInputs(MODEL)(run)[input] ?? Number.NaN;
}

describe('what trees are asked about lines that may be a headline', () => {
  test('has a name of its own each', () => {
    expect(new Set(HEADLINE_INPUTS).size).toBe(HEADLINE_INPUTS.length);
  });

  test('are what each of its lines shows, the subtitle apart, and the lines around', () => {
    const names = ['first length', 'last length', 'subtitle length', 'first doubled', 'subtitle doubled', 'first gain'];
    expect(names.map((name) => inputAt(name, 0, 2))).toEqual([6, 6, -1, 1, -1, 7]);
    expect(names.map((name) => inputAt(name, 0, 2, 'below'))).toEqual([6, 6, 6, 1, 0, 7]);
    expect(names.map((name) => inputAt(name, 0, 2, 'above'))).toEqual([6, 6, 6, 0, 1, 0]);
    expect(['first goes on', 'last goes on', 'below goes on'].map((name) => inputAt(name))).toEqual([0, 0, 1]);
    const roles = ['display', 'borderline', 'caption', 'byline', 'furniture', 'body'];
    expect(['first role', 'above role', 'below role'].map((name) => roles[inputAt(name, 1, 2)])).toEqual(['display', 'display', 'body']);
    expect(roles[inputAt('above role')]).toBe('byline');
  });

  test('are what the texts hold of the headline, of its subtitle and of both', () => {
    expect(inputAt('headline cover')).toBe(1);
    expect(inputAt('headline cover below')).toBe(1);
    expect(inputAt('headline cover above')).toBeLessThan(0.5);
    expect(inputAt('headline cover', 0, 2, 'below')).toBe(1);
    expect(inputAt('both mass', 0, 2, 'below')).toBe(inputAt('headline mass', 0, 2));
    expect(inputAt('subtitle mass', 0, 2, 'below')).toBe(inputAt('headline mass', 1, 2));
    expect(inputAt('subtitle mass', 0, 2)).toBe(-1);
    expect(inputAt('headline sense below')).toBeGreaterThan(inputAt('headline sense above'));
  });
});

test('every run is judged by the trees', () => {
  const trees = readTrees('lines<2 =-1 =3\n=0.5', HEADLINE_INPUTS);
  expect(MODEL.runs.map(({ start, end, subtitle }) => [start, end, subtitle])).toEqual([[0, 1, null], [0, 2, null], [0, 2, 'above'], [0, 2, 'below'], [1, 2, null]]);
  expect(judgeHeadlines(MODEL, trees)).toEqual(Float64Array.of(-0.5, 3.5, -0.5, -0.5, -0.5));
  expect(judgeHeadlines(createBarePageModel([], createPageVocabulary()), trees)).toEqual(new Float64Array());
});

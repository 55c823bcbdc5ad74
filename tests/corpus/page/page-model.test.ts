import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPageText } from '../../../src/corpus/clean-text.ts';
import { pageBlocks } from '../../../src/corpus/page/page-blocks.ts';
import { classOf } from '../../../src/corpus/page/class-of.ts';
import { gapFeatures, isMarked, placeFeatures, placeOf } from '../../../src/corpus/page/page-features.ts';
import type { Feature } from '../../../src/corpus/page/weigh-features.ts';
import { HEADLINE_PLACES, STRUCTURE_FEATURES, type HeadlinePlace } from '../../../src/corpus/page/structure-features.ts';
import { formFeatures } from '../../../src/corpus/page/headline-form.ts';
import { linesOf, type SubtitlePlace } from '../../../src/corpus/page/headline-runs.ts';
import { createPageModel } from '../../../src/corpus/page/judge-page.ts';
import { measureHeadline } from '../../../src/corpus/page/search-structure.ts';
import { generatePage } from '../../../src/evaluation/generate-page.ts';
import { INVENTED_ARTICLES } from '../../../src/evaluation/invented-articles.ts';
import { makeBlock } from '../../support/page-blocks.ts';
import { SEED } from '../../support/properties.ts';
import type { PageBlock } from '../../../src/corpus/page/page-block.ts';

const BRIDGE = makeBlock('body', '近日，南河大桥建成通车，全长三百米。');
const TOWER = makeBlock('body', '白塔山的高塔有九十米，每年四万人上去看海。');
const LAKE = makeBlock('body', '柳林湖的湖边种着成排的柳树，南河大桥就在旁边。');
const line = (text: string, facts: Partial<PageBlock> = {}): PageBlock => makeBlock('display', text, facts);

function named(features: readonly Feature[]): [name: string | undefined, value: number][] {
  return features.map(([feature, value]) => [STRUCTURE_FEATURES[feature], value]);
}

describe('the lines of a page that may be a headline', () => {
  test('are one to three stand-alone lines one above the other, with a subtitle above or below, or without', () => {
    const { runs } = createPageModel([line('甲城'), line('乙城'), line('丙城'), line('丁城'), BRIDGE, line('戊城')]);
    expect(runs.map(({ start, end, subtitle }) => `${start}-${end}${subtitle === null ? '' : ` ${subtitle}`}`)).toEqual([
      '0-1', '0-2', '0-2 above', '0-2 below', '0-3', '0-3 above', '0-3 below', '1-2', '1-3', '1-3 above', '1-3 below',
      '1-4', '1-4 above', '1-4 below', '2-3', '2-4', '2-4 above', '2-4 below', '3-4', '4-5',
    ]);
  });

  test('are not joined over what stands between them', () => {
    const { runs } = createPageModel([line('甲城'), makeBlock('byline', '▶ 张三'), line('乙城'), BRIDGE]);
    expect(runs.map(({ start, end }) => [start, end])).toEqual([[0, 1], [1, 2]]);
    expect(runs.map(({ lineAbove, lineBelow }) => [lineAbove, lineBelow])).toEqual([[null, null], [null, null]]);
  });

  test('end with no full stop, as texts of pictures do', () => {
    const { displays } = createPageModel([line('南河大桥通车'), line('南河电子有限公司生产线.'), makeBlock('caption', '南河大桥夜景.'), BRIDGE]);
    expect(displays).toEqual([0]);
  });

  test('begin with no dash, as lines do that explain a headline', () => {
    expect(createPageModel([line('南河大桥通车'), line('——三年建桥纪实'), BRIDGE]).displays).toEqual([0]);
  });

  test('are not cut off by a byline that follows without a blank line', () => {
    const cuts = (below: PageBlock): boolean => {
      const model = createPageModel([BRIDGE, line('南河大桥通车', { tight: true }), below]);
      return named(formFeatures(model, 0)).some(([name]) => name === 'run tight below');
    };
    expect(cuts(line('全长三百米', { tight: true }))).toBe(true);
    expect(cuts(makeBlock('byline', '▶ 张三', { tight: true }))).toBe(false);
  });

  test('are printed without their subtitle, and know the lines right above and below', () => {
    const model = createPageModel([line('甲城'), line('乙城'), line('丙城'), BRIDGE]);
    const indexOf = (start: number, end: number, subtitle: SubtitlePlace | null): number =>
      model.runs.findIndex((run) => run.start === start && run.end === end && run.subtitle === subtitle);
    const printed = (index: number): string[] => model.runs.slice(index, index + 1).flatMap((run) => linesOf(model, run).map(({ text }) => text));
    expect(printed(indexOf(0, 2, 'above'))).toEqual(['乙城']);
    expect(printed(indexOf(0, 3, 'below'))).toEqual(['甲城', '乙城']);
    expect(model.runs[indexOf(0, 2, 'above')]).toMatchObject({ lineAbove: null, lineBelow: indexOf(2, 3, null), terms: indexOf(0, 2, null) });
    expect(model.runs[indexOf(1, 2, null)]).toMatchObject({ lineAbove: indexOf(0, 1, null), lineBelow: indexOf(2, 3, null) });
  });

  test.each([
    ['蓬勃发展的云河高新区', true],
    ['▲云河高新区的一处车间', false],
    ['云河高新区供图', false],
    ['车间里的机器正在运转。', false],
    ['车间', false],
    ['云河高新区的车间'.repeat(6), false],
  ])('may be the text of a picture: %s (%s)', (text, may) => {
    expect(createPageModel([makeBlock('caption', text), BRIDGE]).displays).toEqual(may ? [0] : []);
  });

  test('know their gap, what is heaped there and what of it is below them', () => {
    const { runs } = createPageModel([BRIDGE, line('甲城的湖'), makeBlock('caption', '▲湖边'), TOWER, line('乙城的塔')]);
    expect(runs.map(({ gap, heap, below }) => ({ gap, heap, below }))).toEqual([
      { gap: 1, heap: 2, below: 1 },
      { gap: 2, heap: 1, below: 0 },
    ]);
  });
});

describe('what the texts of a page hold of a headline', () => {
  const model = createPageModel([line('南河大桥建成'), BRIDGE, TOWER, LAKE]);
  const [run] = model.runs;
  const measure = (start: number, end: number) => (run === undefined ? null : measureHeadline(model, run, start, end));

  test('is all of it where they hold all, nothing where they hold none', () => {
    expect(measure(0, 1)?.cover).toBeCloseTo(1, 9);
    expect(measure(0, 1)?.lead).toBeCloseTo(1, 9);
    expect(measure(1, 2)).toMatchObject({ cover: 0, lead: 0, mass: 0 });
    expect(measure(1, 2)?.outside).toBeCloseTo(1, 9);
  });

  test('counts a term once for an article that holds it twice', () => {
    expect(measure(0, 3)?.cover).toBeCloseTo(1, 9);
    expect(measure(2, 3)?.cover).toBeGreaterThan(0.3);
    expect(measure(2, 3)?.cover).toBeLessThan(0.8);
    expect(measure(0, 2)?.outside).toBeCloseTo(measure(2, 3)?.cover ?? 0, 9);
  });

  test('is a share that grows with the article on every page', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), (seed) => {
        const page = createPageModel(pageBlocks(readPageText(generatePage({ articles: INVENTED_ARTICLES, seed }).text)));
        const size = page.texts.length;
        expect(page.gaps).toHaveLength(size + 1);
        for (const share of page.pointed) expect(share >= 0 && share <= 1 + 1e-9).toBe(true);
        for (const candidate of page.runs.slice(0, 6)) {
          const covers = page.texts.map((_, end) => measureHeadline(page, candidate, 0, end + 1).cover);
          covers.forEach((cover, place) => {
            expect(cover).toBeGreaterThanOrEqual(covers[place - 1] ?? 0);
            expect(cover).toBeLessThanOrEqual(1 + 1e-9);
            expect(page.shares.before[(place + 1) * page.runs.length + candidate.terms]).toBeCloseTo(cover, 9);
            expect(page.shares.after[place * page.runs.length + candidate.terms]).toBeCloseTo(measureHeadline(page, candidate, place, size).cover, 9);
          });
        }
      }),
      { seed: SEED, numRuns: 25 },
    );
  });
});

describe('the gaps of a page', () => {
  test('hold what stands between the running texts, and before and after them', () => {
    const blocks = [line('甲'), BRIDGE, TOWER, makeBlock('caption', '▲图'), line('乙'), LAKE, makeBlock('furniture', '编辑：张三')];
    expect(createPageModel(blocks).gaps.map((gap) => gap.map(({ text }) => text))).toEqual([['甲'], [], ['▲图', '乙'], ['编辑：张三']]);
  });

  test('are marked by an opening, and by a note on sources', () => {
    const model = createPageModel([BRIDGE, makeBlock('body', '本报讯 近日，高塔开放。'), makeBlock('furniture', '（数据来源：青石统计局）'), LAKE, TOWER]);
    expect(model.texts.map((_, gap) => isMarked(model, gap))).toEqual([false, true, true, false]);
  });

  test('say what is printed in them, and nothing above the first text', () => {
    const model = createPageModel([line('甲城'), BRIDGE, line('乙城：大桥', { doubled: true }), makeBlock('byline', '▶ 张三'), { ...TOWER, opensFrame: true }]);
    expect(gapFeatures(model, 0)).toEqual([]);
    const names = named(gapFeatures(model, 1)).map(([name]) => name);
    for (const name of ['gap', 'gap displays 1', 'gap heap 1', 'gap byline next', 'gap doubled', 'gap display marks', 'gap frame']) expect(names).toContain(name);
    expect(names).not.toContain('gap captions 1');
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('the place of a headline seen from an article', () => {
  const blocks = [line('甲城'), BRIDGE, line('乙城'), TOWER, line('丙城'), LAKE, line('丁城')];
  const { runs, texts } = createPageModel(blocks);

  test.each<[run: number, start: number, end: number, HeadlinePlace]>([
    [0, 0, 1, 'above'],
    [1, 0, 1, 'below'],
    [1, 1, 2, 'above'],
    [1, 0, 3, 'inside'],
    [2, 0, 1, 'elsewhere'],
    [3, 0, 1, 'last'],
    [3, 2, 3, 'last'],
    [0, 1, 3, 'elsewhere'],
  ])('of run %i for texts %i to %i is %s', (index, start, end, place) => {
    const run = runs[index];
    expect(run === undefined ? null : HEADLINE_PLACES[placeOf(run.gap, start, end, texts.length)]).toBe(place);
  });

  test('says how much is heaped there, and for a headline above how much is below it', () => {
    const [first] = createPageModel([line('甲城'), line('乙城'), makeBlock('caption', '▲图'), BRIDGE]).runs;
    if (first === undefined) throw new Error('no run');
    expect(named(placeFeatures(first, 'above'))).toEqual([['head above 2', 1], ['head above 2 heap 3', 1]]);
    expect(named(placeFeatures(first, 'last'))).toEqual([['head last', 1], ['head last heap 3', 1]]);
  });
});

test('words of the texts tell whether a line goes on in the next one', () => {
  const model = createPageModel([BRIDGE, TOWER]);
  expect(model.joins('南河大', '桥建成')).toBe(true);
  expect(model.joins('南河', '白塔')).toBe(false);
  expect(model.joins('', '白塔')).toBe(false);
});

test('a value is in the class of the first bound above it', () => {
  expect([-1, 0, 0.5, 1, 2].map((value) => classOf(value, [0, 1]))).toEqual([0, 1, 1, 2, 2]);
});

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measureSense, type PageSense } from '../../../src/corpus/page/page-sense.ts';
import { programSense, type TextSense } from '../../../src/corpus/page/text-sense.ts';
import { SOME_RUNS } from '../../support/properties.ts';

/** Each letter is a subject of its own. */
const letters: TextSense = (text) => Float32Array.from(['a', 'b', 'c'], (letter) => text.split(letter).length - 1);
const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), maxLength: 8 });
const page = fc.record({ texts: fc.array(text, { maxLength: 9 }), lines: fc.array(text, { maxLength: 4 }) });

function cosine(a: string, b: string): number {
  const [here, there] = [[...letters(a)], [...letters(b)]];
  const product = (one: readonly number[], other: readonly number[]): number => one.reduce((sum, value, place) => sum + value * (other[place] ?? 0), 0);
  return product(here, there) / (Math.sqrt(product(here, here) * product(there, there)) || 1);
}

function senseOf(texts: readonly string[], lines: readonly string[] = [], sense = letters): PageSense {
  return measureSense(texts.map(sense), lines.map(sense), lines.flatMap((_, start) => [{ start, end: start + 1, subtitle: null }, { start, end: Math.min(lines.length, start + 2), subtitle: null }]));
}

describe('the sense of a page', () => {
  test('is the cosine of the texts on both sides of each gap', () => {
    fc.assert(
      fc.property(page, ({ texts }) => {
        const { near, wide } = senseOf(texts);
        texts.forEach((own, gap) => {
          expect(near[gap]).toBeCloseTo(gap === 0 ? 0 : cosine(texts[gap - 1] ?? '', own), 5);
          expect(wide[gap]).toBeCloseTo(gap === 0 ? 0 : cosine(texts.slice(Math.max(0, gap - 3), gap).join(''), texts.slice(gap, gap + 3).join('')), 5);
        });
      }),
      SOME_RUNS,
    );
  });

  test('compares the lines of a run, taken together, with every text', () => {
    fc.assert(
      fc.property(page, ({ texts, lines }) => {
        const { likenesses } = senseOf(texts, lines);
        expect(likenesses).toHaveLength(texts.length * lines.length * 2);
        likenesses.forEach((likeness, place) => {
          const run = place % (lines.length * 2);
          const start = Math.floor(run / 2);
          const whole = lines.slice(start, start + 1 + (run % 2)).join('');
          expect(likeness).toBeCloseTo(cosine(whole, texts[Math.floor(place / (lines.length * 2))] ?? ''), 5);
        });
      }),
      SOME_RUNS,
    );
  });

  test('falls where the subject changes, and against the average of the page', () => {
    const { nearDepth, wideDepth, nearExcess } = senseOf(['aa', 'ab', 'aab', 'cc', 'ccb']);
    expect(nearDepth.indexOf(Math.min(...nearDepth))).toBe(3);
    expect(wideDepth.indexOf(Math.min(...wideDepth))).toBe(3);
    expect(nearExcess[3]).toBeLessThan(0);
    expect(nearExcess[1]).toBeGreaterThan(0);
  });

  test('measures a run with a subtitle as the same lines without, elsewhere', () => {
    expect(measureSense(['ab'].map(letters), ['a', 'b'].map(letters), [{ start: 0, end: 2, subtitle: 'above' }]).likenesses).toEqual(Float64Array.of(0));
  });

  test('is nothing where nothing is known', () => {
    expect(senseOf(['', 'ab'], ['']).near).toEqual([0, 0]);
    expect(senseOf([], ['a']).likenesses).toEqual(new Float64Array());
  });
});

describe('the sense that the program knows', () => {
  const METRO = '12月28日，长宁地铁5号线北延段开通运营，新增车站6座，线路长9.3公里。';
  const TRAINS = '列车从北郊驶入市中心只要28分钟，比公交车快一半，早高峰两分半钟一班。';
  const WHEAT = '北洼镇的4.5万亩小麦开镰收割，无人机在田间查看墒情，亩产比去年多了40斤。';

  test('joins what belongs together and shares hardly a word', () => {
    const { near } = senseOf([METRO, TRAINS, WHEAT], [], programSense());
    expect(near[1]).toBeGreaterThan((near[2] ?? 1) + 0.1);
  });

  test('leads from a headline to its article', () => {
    const headline = { start: 0, end: 1, subtitle: null };
    const [metro = 1, trains = 1, wheat = 0] = measureSense([METRO, TRAINS, WHEAT].map(programSense()), ['农田里的新机器'].map(programSense()), [headline]).likenesses;
    expect(wheat).toBeGreaterThan(Math.max(metro, trains) + 0.1);
  });

  test('knows nothing of blanks', () => {
    expect(programSense()(' ').every((value) => value === 0)).toBe(true);
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isClosing, isOpening, splitUnits } from '../../src/cards/break-units.ts';
import { splitClusters, type Cluster } from '../../src/cards/clusters.ts';
import { fillLines, type Line } from '../../src/cards/fill-lines.ts';
import { measureEvenly } from '../support/even-type.ts';
import { MANY_RUNS } from '../support/properties.ts';

const STYLE = { size: 10, weight: 400 };
const COLUMN = 100;

const fill = (text: string, column = COLUMN): Line[] => splitClusters(text, null).flatMap((paragraph) => fillLines(paragraph, column, STYLE, measureEvenly));
const textOf = ({ pieces }: Line): string => pieces.map(({ text }) => text).join('');
const fillTexts = (text: string, column?: number): string[] => fill(text, column).map(textOf);

/** Chinese prose with every kind of mark, words, numbers, emoji and Arabic in between. */
const prose = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...'引据只引用不编写高新区年增长') },
      { weight: 3, arbitrary: fc.constantFrom(...'，。、；：？！”’）》」…—％') },
      { weight: 2, arbitrary: fc.constantFrom(...'“‘（《「') },
      { weight: 2, arbitrary: fc.constantFrom('2023', '6.6%', 'GDP', 'state-of-the-art', ' ', ' a ', '😀', '👩‍👩‍👧', 'ب', 'مرحبا', '……', '——') },
    ),
    { maxLength: 120 },
  )
  .map((parts) => parts.join(''));

describe('lines of a card', () => {
  it.each([
    ['a full stop', '一二三四五六七八九十。甲', ['一二三四五六七八九十。', '甲']],
    ['a comma whose blank half hangs over the column', '一二三四五六七八九，甲', ['一二三四五六七八九，', '甲']],
    ['closing marks in a row', '一二三四五六七八“九”。甲', ['一二三四五六七八', '“九”。甲']],
  ])('do not begin with %s', (_, text, lines) => {
    expect(fillTexts(text, text.startsWith('一二三四五六七八九十') ? 105 : COLUMN)).toEqual(lines);
  });

  it('do not end with an opening mark', () => {
    expect(fillTexts('一二三四五六七八九（甲）')).toEqual(['一二三四五六七八九', '（甲）']);
  });

  it('keep a dash and an ellipsis of two characters whole', () => {
    expect(fillTexts('一二三四五六七八九——十')).toEqual(['一二三四五六七八', '九——十']);
    expect(fillTexts('一二三四五六七八……十')).toEqual(['一二三四五六七八……', '十']);
  });

  it('keep words, numbers and their units whole', () => {
    expect(fillTexts('增长了百分之几呢6.6%吗')).toEqual(['增长了百分之几呢', '6.6%吗']);
    expect(fillTexts('the quick brown fox jumps')).toEqual(['thequickbrownfox', 'jumps']);
  });

  it('break a word that is longer than the column', () => {
    expect(fillTexts('a'.repeat(45))).toEqual(['a'.repeat(20), 'a'.repeat(20), 'a'.repeat(5)]);
  });

  it('leave a dash and other marks that stand behind a blank where they are', () => {
    expect(fillTexts('девять больше — чем', 80)).toEqual(['девятьбольше —', 'чем']);
    expect(fillTexts('qu’est-ce que c’est ?', 90)).toEqual(['qu’est-ceque', 'c’est ?']);
    expect(fillTexts('il dit « bonjour', 50)).toEqual(['ildit', '« bonjour']);
  });

  it('break Thai between its words', () => {
    const lines = fillTexts('กรุงเทพมหานครเป็นเมืองหลวงของประเทศไทย');
    expect(lines.length).toBeGreaterThan(1);
    const words = [...new Intl.Segmenter('th', { granularity: 'word' }).segment('กรุงเทพมหานครเป็นเมืองหลวงของประเทศไทย')].map(({ segment }) => segment);
    for (const line of lines) expect(words.some((word) => line.startsWith(word))).toBe(true);
  });

  it('spread Chinese over the whole column but for the last line of a paragraph', () => {
    const [first, last] = fill('一二三四五六七八九（甲乙）');
    expect(first?.pieces.at(-1)?.x).toBeCloseTo(COLUMN - STYLE.size);
    expect(last?.width).toBeLessThan(COLUMN);
  });

  it('run from the right in Arabic, as one text that can be shaped', () => {
    const [line] = fill('مرحبا 2023');
    expect(line).toMatchObject({ direction: 'rtl', pieces: [{ text: 'مرحبا 2023', x: COLUMN }] });
  });

  it('let two marks in a row share a square', () => {
    const [line] = fill('甲。”乙');
    expect(line?.pieces.map(({ x }) => x)).toEqual([0, 10, 15, 25]);
  });

  it('mark the answering sentence and nothing else', () => {
    const text = '甲乙。丙丁。戊己。';
    const [paragraph = []] = splitClusters(text, { start: 3, end: 6 });
    const [line] = fillLines(paragraph, COLUMN, STYLE, measureEvenly);
    expect(line?.bands).toHaveLength(1);
    expect(line?.bands[0]?.left).toBeCloseTo(30);
    expect(line?.bands[0]?.right).toBeLessThan(60);
    expect(line?.bands[0]?.right).toBeGreaterThan(54);
  });

  it('mirror the mark in a line from the right', () => {
    const text = 'ابت. جحخ.';
    const [paragraph = []] = splitClusters(text, { start: 0, end: 4 });
    const [line] = fillLines(paragraph, COLUMN, STYLE, measureEvenly);
    expect(line?.bands).toEqual([{ left: 80, right: 100, reachesLeft: false, reachesRight: true }]);
  });

  it('hold every character once, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(prose, fc.string({ unit: 'binary', maxLength: 150 })), (text) => {
        const drawn = fillTexts(text).join('').replace(/ /gu, '');
        const whole = splitClusters(text, null).flat().map((cluster) => cluster.text).join('').replace(/ /gu, '');
        expect(drawn).toBe(whole);
      }),
      MANY_RUNS,
    );
  });

  it('fit the column, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(prose, fc.string({ unit: 'binary', maxLength: 150 })), (text) => {
        for (const line of fill(text)) {
          expect(line.width).toBeLessThanOrEqual(COLUMN + 1e-6);
          for (const { left, right } of line.bands) expect(left >= 0 && right <= COLUMN + 1e-6).toBe(true);
        }
      }),
      MANY_RUNS,
    );
  });

  it('begin with no closing and end with no opening mark unless what belongs together is wider than the column', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const paragraph = splitClusters(text, null).flat();
        fc.pre(paragraph.length > 0 && splitUnits(paragraph).every(({ clusters }) => widthOf(clusters) <= COLUMN));
        const lines = fillLines(paragraph, COLUMN, STYLE, measureEvenly).map((line) => [...textOf(line)]);
        expect(lines.slice(1).filter(([first]) => isClosing(first ?? ''))).toEqual([]);
        expect(lines.slice(0, -1).filter((line) => isOpening(line.at(-1) ?? ''))).toEqual([]);
      }),
      MANY_RUNS,
    );
  });
});

function widthOf(clusters: readonly Cluster[]): number {
  return clusters.reduce((sum, { text }) => sum + measureEvenly(text, STYLE), 0);
}

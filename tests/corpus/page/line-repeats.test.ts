import { expect, test } from 'vitest';
import { countRepeats, REPEAT_BOUNDS } from '../../../src/corpus/page/line-repeats.ts';
import { pageLines } from '../../support/page-blocks.ts';

const ALL = REPEAT_BOUNDS.length;

test('a line is repeated as far as other lines hold its pairs of characters, anywhere and right below it', () => {
  const filler = Array.from({ length: 8 }, (_, index) => `第${'甲乙丙丁戊己庚辛'.charAt(index)}1 2 3`);
  const repeats = countRepeats(pageLines(['南河大桥', '昨天南河大桥通车', '白塔', ...filler, '白塔山'].join('\n')));
  expect(repeats[0]).toEqual({ anywhere: ALL, below: ALL });
  // Three of seven pairs, all of them above.
  expect(repeats[1]).toEqual({ anywhere: 3, below: 0 });
  // Too far below.
  expect(repeats[2]).toEqual({ anywhere: ALL, below: 0 });
});

test('what a line says twice, digits and single characters repeat nothing', () => {
  expect(countRepeats(pageLines('人民人民\n2023\n2023\n桥\n桥'))).toEqual(Array.from({ length: 5 }, () => ({ anywhere: 0, below: 0 })));
});

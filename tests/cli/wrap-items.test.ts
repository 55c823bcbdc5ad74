import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnsOf, wrapItems } from '../../src/cli/wrap-items.ts';

const BEGINNINGS = { first: '   words  ', next: '          ' };

describe('wrapItems', () => {
  test('puts what fits on a line, and goes on below', () => {
    const lines = wrapItems(['甲'.repeat(15), '乙'.repeat(15), '丙'.repeat(15)], BEGINNINGS);
    expect(lines).toEqual([`   words  ${'甲'.repeat(15)} · ${'乙'.repeat(15)}`, `          ${'丙'.repeat(15)}`]);
  });

  test('never leaves 80 columns and loses no item that fits', () => {
    const words = fc.array(fc.string({ unit: fc.constantFrom(...'高新区abc ж가é😀\n'), minLength: 1, maxLength: 60 }), { maxLength: 12 });
    fc.assert(
      fc.property(words, (items) => {
        const lines = wrapItems(items, BEGINNINGS);
        for (const line of lines) expect(columnsOf(line)).toBeLessThanOrEqual(80);
        const fitting = items.map((item) => item.replace(/\s+/gu, ' ')).filter((item) => columnsOf(item) <= 70);
        for (const item of fitting) expect(lines.join('\n')).toContain(item);
      }),
    );
  });

  test('cuts an item that is wider than a line', () => {
    const [line = ''] = wrapItems(['长'.repeat(100)], BEGINNINGS);
    expect(line.endsWith('长…')).toBe(true);
    expect(columnsOf(line)).toBeGreaterThan(76);
  });
});

test.each([['abc', 3], ['高新区', 6], ['が가，', 6], ['é', 1], ['e\u0301', 1], ['😀', 2]])('%s takes %i columns', (text, columns) => {
  expect(columnsOf(text)).toBe(columns);
});

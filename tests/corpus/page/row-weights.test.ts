import { expect, test } from 'vitest';
import type { WordingRow } from '../../../src/corpus/page/read-lore-counts.ts';
import { weighRows } from '../../../src/corpus/page/row-weights.ts';

const ROWS: readonly WordingRow[] = [[4, 1], [0, 0], [2, 8]];

test('what rows tell is added up, each weighed once and not before it is asked for', () => {
  const weighed: WordingRow[] = [];
  const add = weighRows({ size: ROWS.length, countsOf: (row) => ROWS[row] ?? [] }, 2, (counts) => {
    weighed.push(counts);
    return counts.some((count) => count > 0) ? counts.map((count) => count / 2) : null;
  });
  expect(weighed).toEqual([]);
  const sums = new Float64Array(2);
  expect([2, 0, 1, 2, 1, -1].map((row) => add(sums, row))).toEqual([true, true, false, true, false, false]);
  expect(sums).toEqual(Float64Array.of(4, 8.5));
  expect(weighed).toEqual([ROWS[2], ROWS[0], ROWS[1]]);
});

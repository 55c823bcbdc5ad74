import { expect, test } from 'vitest';
import { letterWidth } from '../../../src/corpus/page/letter-width.ts';

test('lines of one column are about as wide, however many letters they hold', () => {
  // Set in Times at 9 points to 2 inches.
  const lines = ['illicit little fill-in tills still', 'The committee announced that', 'MORNFIELD TOWN COUN'];
  const widths = lines.map(letterWidth);
  expect(Math.max(...lines.map(({ length }) => length)) / Math.min(...lines.map(({ length }) => length))).toBeGreaterThan(1.7);
  expect(Math.max(...widths) / Math.min(...widths)).toBeLessThan(1.4);
});

test('a letter of usual width is one, and no letter none', () => {
  expect(letterWidth('n')).toBe(1);
  expect(letterWidth('')).toBe(0);
});

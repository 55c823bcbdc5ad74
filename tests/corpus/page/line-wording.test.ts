import { expect, test } from 'vitest';
import { wordingOf } from '../../../src/corpus/page/line-wording.ts';

test('the wording of a line knows its characters, its pairs, how it begins and how it ends', () => {
  const { inside, begins, ends } = wordingOf('大桥通车');
  expect(inside).toHaveLength(4 + 3 + 2);
  expect(new Set(inside).size).toBe(9);
  expect(inside).toContain(begins);
  expect(inside).toContain(ends);
  expect(wordingOf('大桥').begins).toBe(begins);
  expect(wordingOf('通车').ends).toBe(ends);
});

test('blanks, full stops, marks of pictures and the value of numbers are no wording', () => {
  expect(wordingOf('▲大桥 长3.5公里。')).toEqual(wordingOf('大桥长120公里'));
});

test('a single character has no wording', () => {
  for (const line of ['', '桥', ' 桥。']) expect(wordingOf(line)).toEqual({ inside: [], begins: 0, ends: 0 });
});

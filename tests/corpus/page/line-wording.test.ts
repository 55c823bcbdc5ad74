import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordingOf } from '../../../src/corpus/page/line-wording.ts';
import { MANY_RUNS } from '../../support/properties.ts';

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

test('every number counts as one 0, whatever separates its digits', () => {
  const mixed = fc.array(fc.constantFrom('1', '20', '.', ',', ' ', '。', '桥', '长'), { maxLength: 12 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(mixed, (line) => {
      expect(wordingOf(line)).toEqual(wordingOf(line.replace(/[\s。]/gu, '').replace(/\d+(?:[.,]\d+)*/gu, '0')));
      expect(wordingOf(`桥${line}`).inside).toHaveLength(wordingOf(`桥${line.replace(/[\s。]/gu, '').replace(/\d+(?:[.,]\d+)*/gu, '万')}`).inside.length);
    }),
    MANY_RUNS,
  );
});

test('long lines are read whole, and short ones after them', () => {
  const long = '桥长'.repeat(400);
  expect(wordingOf(long).inside).toHaveLength(800 + 799 + 2);
  expect(wordingOf('桥长').inside).toHaveLength(2 + 1 + 2);
});

test('a single character has no wording', () => {
  for (const line of ['', '桥', ' 桥。']) expect(wordingOf(line)).toEqual({ inside: [], begins: 0, ends: 0 });
});

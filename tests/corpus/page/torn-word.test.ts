import { describe, expect, test } from 'vitest';
import { isWordTorn } from '../../../src/corpus/page/torn-word.ts';

describe('a word is torn between two lines', () => {
  test.each([
    ['订单占到其中三分之', '一来自医院'],
    ['按照计', '划，今年通车'],
    ['他们在岸', '上看'],
  ])('%s | %s', (line, next) => expect(isWordTorn(line, next)).toBe(true));
});

describe('no word is torn', () => {
  test.each([
    ['装有温度计、摄像头和', '太阳能电池'],
    ['今年的产值达到', '7.9亿元'],
    ['一共来了三千人。', '第二天'],
    ['', '划，今年'],
    ['按照计', ''],
    ['the end of a li', 'ne'],
  ])('%s | %s', (line, next) => expect(isWordTorn(line, next)).toBe(false));
});

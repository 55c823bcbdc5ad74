import { describe, expect, it } from 'vitest';
import { findSegments } from '../../../src/corpus/pdf/find-segments.ts';
import type { TextRun } from '../../../src/corpus/pdf/upright-runs.ts';

function run(text: string, x0: number, y: number, size = 10): TextRun {
  return { text, x0, x1: x0 + text.length * size, y, size, afterBlank: false };
}

function texts(runs: readonly TextRun[]): string[] {
  return findSegments(runs).map(({ text }) => text);
}

describe('findSegments', () => {
  it('joins runs on one baseline in the order of the page, not of the file', () => {
    expect(texts([run('新区', 70, 100), run('青石高', 40, 100.5)])).toEqual(['青石高新区']);
  });

  it('sets a blank where words stand apart and none where letters touch', () => {
    expect(texts([run('ab', 0, 100), run('cd', 23, 100), run('ef', 43, 100)])).toEqual(['ab cdef']);
    expect(texts([run('ab', 0, 100), { ...run('cd', 21, 100), afterBlank: true }])).toEqual(['ab cd']);
  });

  it('parts lines where a column may begin', () => {
    expect(texts([run('左栏', 0, 100), run('右栏', 28, 100)])).toEqual(['左栏', '右栏']);
  });

  it('takes a text that is printed twice for bold type', () => {
    expect(texts([run('青石高新区', 40, 100), run('青石高新区', 40.4, 100.2)])).toEqual(['青石高新区']);
    expect(texts([run('人', 40, 100), run('人', 50, 100)])).toEqual(['人人']);
  });

  it('puts raised and lowered figures into their line', () => {
    expect(texts([run('面积5m', 0, 100), run('2', 40, 96, 6), run('，', 46, 100)])).toEqual(['面积5m2，']);
    expect(texts([run('CO', 0, 100), run('2', 20, 103, 6)])).toEqual(['CO2']);
  });

  it('puts an initial before the first of the lines beside it', () => {
    const runs = [run('去', 0, 115, 28), run('年春天，园区', 32, 100), run('的生产线悄悄', 32, 115), run('启动。', 0, 130)];
    const segments = findSegments(runs);
    expect(segments.map(({ text }) => text)).toEqual(['去年春天，园区', '的生产线悄悄', '启动。']);
    expect(segments.map(({ x0 }) => x0)).toEqual([0, 0, 0]);
  });

  it('keeps a single large character that stands alone', () => {
    expect(texts([run('春', 0, 100, 28), run('正文', 0, 130)])).toEqual(['春', '正文']);
  });
});

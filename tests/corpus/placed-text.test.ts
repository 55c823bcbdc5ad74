import { describe, expect, it } from 'vitest';
import { joinPlaced, placeFile, removePlaced, retrace, slicePlaced } from '../../src/corpus/placed-text.ts';

describe('placeFile', () => {
  it('counts lines as editors do, line ends belonging to their line', () => {
    expect(placeFile('甲\r\n乙\r\r丙\f丁\n').places).toEqual([
      { start: 0, fileStart: 0, length: 3, line: 1 },
      { start: 3, fileStart: 3, length: 2, line: 2 },
      { start: 5, fileStart: 5, length: 1, line: 3 },
      { start: 6, fileStart: 6, length: 4, line: 4 },
    ]);
    expect(placeFile('').places).toEqual([]);
  });
});

describe('joinPlaced', () => {
  const file = placeFile('一二三\n四五');

  it('joins what it parted to what it was', () => {
    expect(joinPlaced([slicePlaced(file, 0, 1), slicePlaced(file, 1, 5), slicePlaced(file, 5)])).toEqual(file);
  });

  it('gives a separator no place', () => {
    expect(joinPlaced([slicePlaced(file, 4), slicePlaced(file, 0, 2)], ' ')).toEqual({
      text: '四五 一二',
      places: [
        { start: 0, fileStart: 4, length: 2, line: 2 },
        { start: 3, fileStart: 0, length: 2, line: 1 },
      ],
    });
  });

  it('does not know the places of a text of which it does not know all', () => {
    expect(joinPlaced([file, { text: '六', places: null }])).toEqual({ text: '一二三\n四五六', places: null });
    expect(joinPlaced([{ text: '', places: null }, file])).toEqual(file);
  });
});

describe('retrace', () => {
  it('finds characters behind blanks, controls and hyphens that were taken out, and gives blanks that were put in no place', () => {
    const lines = joinPlaced([placeFile('先 后\u00AD获 '), placeFile('re-'), placeFile('search 。')]);
    expect(retrace(lines, '先后获 research。').places).toEqual([
      { start: 0, fileStart: 0, length: 1, line: 1 },
      { start: 1, fileStart: 2, length: 1, line: 1 },
      { start: 2, fileStart: 4, length: 2, line: 1 },
      { start: 4, fileStart: 0, length: 2, line: 1 },
      { start: 6, fileStart: 0, length: 6, line: 1 },
      { start: 12, fileStart: 7, length: 1, line: 1 },
    ]);
    const words = joinPlaced([placeFile('the'), placeFile('end')]);
    expect(retrace(words, 'the end').places?.map(({ start }) => start)).toEqual([0, 4]);
  });

  it('keeps the blank of two kinds that was left', () => {
    expect(retrace(placeFile('。\u3000 张三'), '。 张三').places).toEqual([
      { start: 0, fileStart: 0, length: 1, line: 1 },
      { start: 1, fileStart: 2, length: 3, line: 1 },
    ]);
  });

  it('gives a character that the file does not hold no place, and goes on behind it', () => {
    expect(retrace(placeFile('a?b'), 'aXb').places).toEqual([
      { start: 0, fileStart: 0, length: 1, line: 1 },
      { start: 2, fileStart: 2, length: 1, line: 1 },
    ]);
  });

  it('looks once for what the file does not hold', () => {
    const { places } = retrace(placeFile(`${'\u0000'.repeat(300_000)}甲`), `${'\uFFFD'.repeat(300_000)}甲`);
    expect(places).toEqual([{ start: 300_000, fileStart: 300_000, length: 1, line: 1 }]);
  });

  it('knows no more than it is told', () => {
    expect(retrace({ text: 'a b', places: null }, 'ab')).toEqual({ text: 'ab', places: null });
  });
});

describe('removePlaced', () => {
  it('takes out every match, and nothing where there is none', () => {
    expect(removePlaced(placeFile('<p>p</p>q'), /<[^<>]*>/u)).toEqual({
      text: 'pq',
      places: [
        { start: 0, fileStart: 3, length: 1, line: 1 },
        { start: 1, fileStart: 8, length: 1, line: 1 },
      ],
    });
    expect(removePlaced(placeFile('p'), /<[^<>]*>/gu)).toEqual(placeFile('p'));
  });
});

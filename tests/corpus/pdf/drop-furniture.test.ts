import { describe, expect, it } from 'vitest';
import { dropFurniture, type PageSegments } from '../../../src/corpus/pdf/drop-furniture.ts';

/** Pages of 842 points with lines at the given heights, counted from the top. */
function pages(count: number, lines: (page: number) => readonly (readonly [y: number, text: string])[]): PageSegments[] {
  return Array.from({ length: count }, (_, index) => ({
    height: 842,
    segments: lines(index + 1).map(([y, text]) => ({ text, x0: 50, x1: 150, y, size: 10 })),
  }));
}

function texts(cleaned: ReturnType<typeof dropFurniture>): string[][] {
  return cleaned.pages.map((segments) => segments.map(({ text }) => text));
}

describe('dropFurniture', () => {
  it('drops headers and page numbers and names them once', () => {
    const cleaned = dropFurniture(pages(4, (page) => [[30, '青石日报 2024年'], [400, `正文${page}甲`], [820, `— ${page} —`]]));
    expect(texts(cleaned)).toEqual([['正文1甲'], ['正文2甲'], ['正文3甲'], ['正文4甲']]);
    expect(cleaned.dropped).toEqual(['青石日报 #年', '— # —']);
    expect(cleaned.rows.slice(0, 3)).toEqual(['青石日报 2024年', '— 1 —', '青石日报 2024年']);
  });

  it('drops headers that alternate and stand a little higher or lower', () => {
    const cleaned = dropFurniture(pages(6, (page) => [[30 + (page % 3), page % 2 === 0 ? '卷首' : '青石日报'], [400, `正文${page}甲`]]));
    expect(texts(cleaned).flat()).toEqual([1, 2, 3, 4, 5, 6].map((page) => `正文${page}甲`));
  });

  it('keeps what only two pages share', () => {
    const two = pages(2, (page) => [[30, '青石日报'], [400, `正文${page}甲`]]);
    expect(texts(dropFurniture(two))).toEqual([['青石日报', '正文1甲'], ['青石日报', '正文2甲']]);
    expect(dropFurniture(two).dropped).toEqual([]);
  });

  it('keeps what repeats in the middle of pages, further in, or at another place', () => {
    const middle = pages(4, () => [[400, '谁来为创新买单？']]);
    const further = pages(4, (page) => [[30, `一${'甲乙丙丁'[page - 1]}`], [45, `二${'甲乙丙丁'[page - 1]}`], [60, '问：']]);
    const elsewhere = pages(4, (page) => [[20 + 20 * page, '问：'], [400, '答']]);
    for (const each of [middle, further, elsewhere]) expect(dropFurniture(each).dropped).toEqual([]);
  });

  it('finds nothing on pages without text', () => {
    expect(dropFurniture(pages(3, () => []))).toEqual({ pages: [[], [], []], dropped: [], rows: [] });
  });
});

import { describe, expect, it } from 'vitest';
import type { Segment } from '../../../src/corpus/pdf/find-segments.ts';
import { orderColumns } from '../../../src/corpus/pdf/order-columns.ts';

const SIZE = 10;

/** Lines of a column, the first baseline at `y`, named by their column. */
function column(name: string, { x, y, count, width = 150, leading = 15 }: { x: number; y: number; count: number; width?: number; leading?: number }): Segment[] {
  return Array.from({ length: count }, (_, index) => ({ text: `${name}${index}`, x0: x, x1: x + width, y: y + index * leading, size: SIZE }));
}

function line(text: string, x0: number, x1: number, y: number, size = SIZE): Segment {
  return { text, x0, x1, y, size };
}

function order(segments: readonly Segment[]): string[] {
  // In any order that a file may have them.
  const shuffled = segments.toSorted((a, b) => (a.text + a.y < b.text + b.y ? 1 : -1));
  return orderColumns(shuffled).flatMap(({ lines }) => lines.map(({ text }) => text));
}

function names(segments: readonly Segment[]): string[] {
  return segments.map(({ text }) => text);
}

describe('orderColumns', () => {
  const left = column('左', { x: 50, y: 100, count: 8 });
  const middle = column('中', { x: 215, y: 100, count: 8 });
  const right = column('右', { x: 380, y: 100, count: 8 });

  it('reads one column from the top', () => {
    expect(order(left)).toEqual(names(left));
  });

  it('reads two and three columns from left to right', () => {
    expect(order([...left, ...right])).toEqual(names([...left, ...right]));
    expect(order([...left, ...middle, ...right])).toEqual(names([...left, ...middle, ...right]));
  });

  it('reads columns whose baselines do not meet and whose lengths differ', () => {
    const late = column('右', { x: 215, y: 107, count: 14, leading: 13 });
    expect(order([...left, ...late])).toEqual(names([...left, ...late]));
  });

  it('reads columns a character apart', () => {
    const near = column('右', { x: 209, y: 100, count: 8 });
    expect(order([...left, ...near])).toEqual(names([...left, ...near]));
  });

  it('reads what spans the columns above them first and what spans them below last', () => {
    const headline = line('标题', 100, 480, 70, 24);
    const foot = line('尾声', 50, 530, 240);
    expect(order([...left, ...middle, ...right, headline, foot])).toEqual(names([headline, ...left, ...middle, ...right, foot]));
  });

  it('reads columns above a spanning line before those below it', () => {
    const upper = [...left, ...right];
    const between = line('横题', 60, 500, 230, 18);
    const lower = [...column('下左', { x: 50, y: 260, count: 6 }), ...column('下右', { x: 380, y: 260, count: 6 })];
    expect(order([...lower, between, ...upper])).toEqual(names([...upper, between, ...lower]));
  });

  it('reads a headline above the columns first though it is no wider than one of them', () => {
    const headline = line('短题', 240, 330, 70, 24);
    expect(order([...left, ...middle, ...right, headline])).toEqual(names([headline, ...left, ...middle, ...right]));
  });

  it('reads a headline over the left two of three columns within them', () => {
    const headline = line('标题', 60, 340, 100, 20);
    const under = [...column('左', { x: 50, y: 130, count: 6 }), ...column('中', { x: 215, y: 130, count: 6 })];
    expect(order([...under, ...right, headline])).toEqual(names([headline, ...under, ...right]));
  });

  it('puts the parts of a line with wide gaps together when no column says otherwise', () => {
    const rows = [line('编辑 张三', 50, 100, 100), line('版式 李四', 400, 450, 100)];
    expect(order(rows)).toEqual(['编辑 张三 版式 李四']);
  });

  it('keeps the rows of a list with page numbers whole', () => {
    const rows = [0, 1, 2, 3, 4, 5].flatMap((row) => [line(`章${row}`, 50, 200, 100 + row * 15), line(`${row}`, 500, 505, 100 + row * 15)]);
    expect(order(rows)).toEqual([0, 1, 2, 3, 4, 5].map((row) => `章${row} ${row}`));
  });

  it('says where a sentence may run on', () => {
    const headline = line('标题', 100, 480, 70, 24);
    expect(orderColumns([...left, ...right]).map(({ continues }) => continues)).toEqual([true, true]);
    expect(orderColumns([headline, ...left, ...right]).map(({ continues }) => continues)).toEqual([true, false, true]);
  });

  it('finds nothing on an empty page', () => {
    expect(orderColumns([])).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import type { Segment } from '../../../src/corpus/pdf/find-segments.ts';
import { layOutBlocks } from '../../../src/corpus/pdf/lay-out-blocks.ts';
import type { Column } from '../../../src/corpus/pdf/order-columns.ts';

/** Lines of 10 points, 20 characters wide; `□` stands for one character of indent. */
function column(lines: readonly string[], { size = 10, y = 100, leading = 15, continues = false } = {}): Column {
  const segments = lines.map((line, index): Segment => {
    const text = line.replace(/^□+/u, '');
    const x0 = (line.length - text.length) * size;
    return { text, x0, x1: x0 + text.length * size, y: y + index * leading, size };
  });
  return { lines: segments, continues };
}

function blocks(columns: readonly Column[]): string[] {
  return layOutBlocks(columns).map(({ kind, text }) => (kind === 'heading' ? `# ${text}` : text));
}

const FIRST = ['□□去年春天，青石高新区的第一条智能产线在', '河东厂房里悄悄启动，我们等这一天等了三年', '多时间。'];
const SECOND = ['□□绿色低碳已经成为这座老工业城市的新底色', '，孵化器和加速器以及众创空间都连成了一片', '，全年投资增长百分之八，工业增长百分之十。'];

describe('layOutBlocks', () => {
  it('makes paragraphs out of lines, told apart by their indents', () => {
    const joined = (lines: readonly string[]): string => lines.join('').replaceAll('□', '');
    expect(blocks([column([...SECOND, ...FIRST, ...SECOND])])).toEqual([SECOND, FIRST, SECOND].map(joined));
  });

  it('joins a paragraph over the end of a column, unless it was set apart', () => {
    const [first = '', ...rest] = SECOND;
    const joined = SECOND.join('').replaceAll('□', '');
    expect(blocks([column([first]), column(rest, { continues: true })])).toEqual([joined]);
    expect(blocks([column([first]), column(rest)])).toHaveLength(2);
  });

  it('joins an English paragraph with blanks and a hyphenated word without', () => {
    const lines = ['The zone was founded', 'on farmland, and no-', 'body expected that.'];
    expect(blocks([column(lines)])).toEqual(['The zone was founded on farmland, and nobody expected that.']);
  });

  it('parts paragraphs where a line stops early or a wide distance stands', () => {
    const flush = FIRST.map((line) => line.replaceAll('□', ''));
    const full = SECOND.slice(1);
    expect(blocks([column([...flush.slice(1), ...full])])).toEqual([flush.slice(1).join(''), full.join('')]);
    const apart = column([...full, ...full]);
    const moved = apart.lines.map((line, index) => (index < 2 ? line : { ...line, y: line.y + 12 }));
    expect(blocks([{ ...apart, lines: moved }])).toEqual([full.join(''), full.join('')]);
  });

  it('tells headlines by their size and joins the lines of one', () => {
    const headline = column(['青石高新区', '交出年度答卷'], { size: 20, y: 40, leading: 28 });
    expect(blocks([headline, column(FIRST)])[0]).toBe('# 青石高新区交出年度答卷');
    const two = [...column(['青石'], { size: 30, y: 20 }).lines, ...column(['一年答卷'], { size: 20, y: 60 }).lines];
    expect(blocks([{ lines: two, continues: false }, column(FIRST)]).slice(0, 2)).toEqual(['# 青石', '# 一年答卷']);
  });

  it('does not take type that is a little larger for a headline', () => {
    expect(blocks([column(['导语'], { size: 12, y: 40 }), column(FIRST)])[0]).toBe('导语');
  });

  it('keeps the items of a list and the lines of a table of contents apart', () => {
    const list = ['•第一条生产线在河东厂房里悄悄地启动了。', '•第二条生产线在河西厂房里悄悄地启动了。'];
    expect(blocks([column(list)])).toEqual(list);
    const contents = ['第一章 概况............ 1', '第二章 产业............ 2'];
    expect(blocks([column(contents)])).toEqual(contents);
  });

  it('keeps the lines of narrow columns apart', () => {
    const verse = ['床前明月光，', '疑是地上霜。'];
    expect(blocks([column(verse)])).toEqual(verse);
  });
});

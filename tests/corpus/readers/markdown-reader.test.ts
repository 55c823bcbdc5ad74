import { describe, expect, it } from 'vitest';
import { markdownReader } from '../../../src/corpus/readers/markdown-reader.ts';
import type { Document } from '../../../src/corpus/readers/reader.ts';
import { UnreadableFileError } from '../../../src/errors.ts';
import { readOne } from '../../support/reading-context.ts';

function read(text: string): Promise<Document> {
  return readOne(markdownReader, new TextEncoder().encode(text), 'a.md');
}

async function texts(text: string): Promise<string[]> {
  return (await read(text)).blocks.map((block) => block.text);
}

describe('markdownReader front matter', () => {
  it('reads title, date and source and passes over other keys', async () => {
    const { metadata } = await read('---\ntitle: 年度答卷\ndate: 2023-03-05\nsource: 青石日报\ntags: [a, b]\n---\n正文。');
    expect(metadata).toEqual({ title: '年度答卷', date: '2023-03-05', source: '青石日报' });
  });

  it.each([
    ['2024', '2024'],
    ['2024-03', '2024-03'],
    ['2024-03-05', '2024-03-05'],
    ['"2024-03-05"', '2024-03-05'],
    ['2024-03-05 10:30:00', '2024-03-05'],
    ['2024-03-05T10:30:00+08:00', '2024-03-05'],
    ['', null],
  ])('reads the date %s', async (written, date) => {
    expect((await read(`---\ndate: ${written}\n---\n正文。`)).metadata.date).toBe(date);
  });

  it.each(['2024/03/05', '5 March 2024', '2024-13-01', '2024-02-32', '20240305', '[2024]'])('refuses the date %s and says why', async (written) => {
    await expect(read(`---\ndate: ${written}\n---\n正文。`)).rejects.toThrow(/front matter date: .*expected/u);
  });

  it.each([
    ['2024', '2024'],
    ['1.10', '1.10'],
    ['true', 'true'],
    ['"他说：“好”"', '他说：“好”'],
    ['', null],
  ])('takes the title %s as it is written', async (written, title) => {
    expect((await read(`---\ntitle: ${written}\n---\n正文。`)).metadata.title).toBe(title);
  });

  it.each([
    ['a title that is a list', '---\ntitle: [a, b]\n---\n正文。'],
    ['a block that is no list of keys', '---\n只有一句话\n---\n正文。'],
    ['an unclosed quotation mark', '---\ntitle: "没有结束\n---\n正文。'],
    ['a key twice', '---\ntitle: a\ntitle: b\n---\n正文。'],
  ])('refuses %s', async (_, text) => {
    await expect(read(text)).rejects.toThrow(UnreadableFileError);
    await expect(read(text)).rejects.toThrow(/front matter/u);
  });

  it('reads it behind a byte order mark and with Windows line ends', async () => {
    const { metadata, blocks } = await read('\uFEFF---\r\ntitle: 年度答卷\r\n---\r\n正文。\r\n');
    expect(metadata.title).toBe('年度答卷');
    expect(blocks).toEqual([{ kind: 'paragraph', text: '正文。', places: [{ start: 0, fileStart: 23, length: 3, line: 4 }] }]);
  });

  it('takes an unclosed one for text', async () => {
    const { metadata, blocks } = await read('---\ntitle: 年度答卷\n\n正文。');
    expect(metadata.title).toBeNull();
    expect(blocks.map((block) => block.text)).toEqual(['title: 年度答卷', '正文。']);
  });

  it('may hold nothing but a comment', async () => {
    expect((await read('---\n# 待补\n---\n正文。')).metadata).toEqual({ title: null, date: null, source: null });
  });
});

describe('markdownReader headline', () => {
  it('is the heading at the top', async () => {
    const { metadata, blocks } = await read('# 年度答卷\n\n正文。\n\n## 小节\n\n第二段。');
    expect(metadata.title).toBe('年度答卷');
    expect(blocks).toEqual([
      { kind: 'paragraph', text: '正文。', places: [{ start: 0, fileStart: 8, length: 3, line: 3 }] },
      { kind: 'heading', text: '小节', places: [{ start: 0, fileStart: 16, length: 2, line: 5 }] },
      { kind: 'paragraph', text: '第二段。', places: [{ start: 0, fileStart: 20, length: 4, line: 7 }] },
    ]);
  });

  it('is not repeated when the front matter gives it as well', async () => {
    const { metadata, blocks } = await read('---\ntitle: 年度答卷\n---\n# 年度答卷\n\n正文。');
    expect(metadata.title).toBe('年度答卷');
    expect(blocks).toEqual([{ kind: 'paragraph', text: '正文。', places: [{ start: 0, fileStart: 28, length: 3, line: 6 }] }]);
  });

  it('leaves another heading at the top as a section heading', async () => {
    const { metadata, blocks } = await read('---\ntitle: 年度答卷\n---\n# 背景\n\n正文。');
    expect(metadata.title).toBe('年度答卷');
    expect(blocks[0]).toEqual({ kind: 'heading', text: '背景', places: [{ start: 0, fileStart: 22, length: 2, line: 4 }] });
  });

  it('is missing where the text begins without one', async () => {
    expect((await read('正文。\n\n# 后面的标题')).metadata.title).toBeNull();
  });
});

describe('markdownReader text', () => {
  it('takes marks off and keeps the words', async () => {
    expect(await texts('**淄博** 的 *GDP* 增长 `6.6%`，见[报告](https://example.org)。')).toEqual(['淄博 的 GDP 增长 6.6%，见报告。']);
  });

  it('reads lists, quotations and code as paragraphs', async () => {
    expect(await texts('- 一\n- 二\n  1. 三\n\n> 四\n\n```\n五\n```')).toEqual(['一', '二', '三', '四', '五']);
  });

  it('joins the lines of a paragraph, Chinese and Japanese without a blank', async () => {
    expect(await texts('高新区持续\n发展，\n前景好。')).toEqual(['高新区持续发展，前景好。']);
    expect(await texts('ひらがな\nカタカナ')).toEqual(['ひらがなカタカナ']);
  });

  it('joins other lines with a blank', async () => {
    expect(await texts('growth in the zone,\n"new" forces\n(2023)')).toEqual(['growth in the zone, "new" forces (2023)']);
    expect(await texts('打造\nMEMS\n产业')).toEqual(['打造 MEMS 产业']);
  });

  it('does not glue the lines of a hard break together', async () => {
    expect(await texts('line one  \nline two\\\nline three')).toEqual(['line one line two line three']);
    expect(await texts('line one<br>line two')).toEqual(['line one line two']);
  });

  it('keeps the words of HTML and drops its marks, comments and scripts', async () => {
    expect(await texts('<div align="center">\n大会现场\n</div>\n\n正文<b>很</b>长。')).toEqual(['大会现场', '正文很长。']);
    expect(await texts('<!-- 不要 -->\n\n正文。\n\n<script>\nalert(1)\n</script>')).toEqual(['正文。']);
  });

  it('finds nothing in an article of marks only', async () => {
    expect(await texts('---\n\n***\n\n[a]: https://example.org')).toEqual([]);
  });

  it('reads nested quotations and refuses those that no article has', async () => {
    expect(await texts(`${'> '.repeat(20)}底`)).toEqual(['底']);
    await expect(texts(`${'> '.repeat(10_000)}底`)).rejects.toThrow(UnreadableFileError);
  });
});

import { describe, expect, it } from 'vitest';
import type { Document } from '../../../src/corpus/readers/reader.ts';
import { textReader } from '../../../src/corpus/readers/text-reader.ts';
import { UnreadableFileError } from '../../../src/errors.ts';
import { SENTENCES, printColumn } from '../../support/chinese-texts.ts';
import { encodeGb18030 } from '../../support/encode-text.ts';
import { readOne } from '../../support/reading-context.ts';

function read(text: string): Promise<Document> {
  return readOne(textReader, new TextEncoder().encode(text), 'a.txt');
}

describe('textReader', () => {
  it('takes a short first line for the headline and every other line for a paragraph', async () => {
    expect(await read('青石高新区交出年度答卷\n\n第一段在这里。\n第二段在这里。\n')).toEqual({
      file: 'a.txt',
      metadata: { title: '青石高新区交出年度答卷', date: null, source: null },
      titlePlaces: [{ start: 0, fileStart: 0, length: 11, line: 1 }],
      blocks: [
        { kind: 'paragraph', text: '第一段在这里。', places: [{ start: 0, fileStart: 13, length: 7, line: 3 }] },
        { kind: 'paragraph', text: '第二段在这里。', places: [{ start: 0, fileStart: 21, length: 7, line: 4 }] },
      ],
      notes: [],
    });
  });

  it('takes a headline that asks or quotes', async () => {
    expect((await read('谁来为创新买单？\n正文。')).metadata.title).toBe('谁来为创新买单？');
    expect((await read('青石：“向高而攀”\n正文。')).metadata.title).toBe('青石：“向高而攀”');
  });

  it.each([
    ['a line that ends a sentence', '去年春天，第一条生产线启动。\n第二段。'],
    ['a line that goes on', '去年春天，\n第一条生产线启动。'],
    ['a long line', `${'长'.repeat(61)}\n第二段。`],
    ['the only line', '青石高新区'],
    ['the opening of a news item', '本报讯 近日开工\n第二段。'],
    ['a byline', '▶ 张杨\n第二段。'],
  ])('does not take %s for a headline', async (_, text) => {
    const { metadata, blocks } = await read(text);
    expect(metadata.title).toBeNull();
    expect(blocks.map((block) => block.text)).toEqual(text.split('\n'));
  });

  it('joins printed lines under a headline', async () => {
    const paragraph = SENTENCES.slice(0, 6).join('');
    const { blocks, page } = await read(['一座老城的新答卷', ...printColumn(paragraph, 20)].join('\n'));
    expect(blocks).toEqual([]);
    expect(page?.drafts).toMatchObject([{ title: '一座老城的新答卷', paragraphs: [{ text: paragraph, heading: null }] }]);
  });

  it('keeps lines that no sentence holds together as they stand: nothing is lost', async () => {
    const lines = Array.from({ length: 40 }, (_, n) => `这一行正好是二十个字没有句号的第${String(n).padStart(2, '0')}行`);
    const { blocks, page } = await read(lines.join('\n'));
    expect(page).toBeUndefined();
    expect(blocks.map(({ text }) => text).join('')).toContain('第39行');
  });

  it('reads other encodings and line ends', async () => {
    const { metadata, blocks } = await readOne(textReader, encodeGb18030('年度答卷\r\n去年春天，园区的生产线悄悄启动。\r\n'), 'b.txt');
    expect(metadata.title).toBe('年度答卷');
    expect(blocks.map((block) => block.text)).toEqual(['去年春天，园区的生产线悄悄启动。']);
  });

  it('finds nothing in blank lines', async () => {
    expect((await read(' \r\n\u3000\n\t')).blocks).toEqual([]);
  });

  it('refuses an empty file', async () => {
    await expect(read('')).rejects.toThrow(UnreadableFileError);
  });
});

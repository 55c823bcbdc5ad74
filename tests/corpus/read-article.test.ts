import { describe, expect, it } from 'vitest';
import { readArticles } from '../../src/corpus/read-article.ts';
import { NO_METADATA, type Block, type Document } from '../../src/corpus/readers/reader.ts';

const text = (words: string): Block => ({ kind: 'paragraph', text: words });
const heading = (words: string): Block => ({ kind: 'heading', text: words });

function read(blocks: readonly Block[], { file = 'a.txt', ...metadata }: Partial<Document['metadata']> & { file?: string } = {}) {
  return readArticles({ file, metadata: { ...NO_METADATA, ...metadata }, blocks, notes: [] })[0];
}

describe('readArticles', () => {
  it('makes one article of a document, paragraphs under their nearest heading', () => {
    const article = read([text('开头。'), heading('一'), text('甲。'), text('乙。'), heading('二'), text('丙。')], {
      title: '年度答卷',
      date: '2023-03-05',
      source: '青石日报',
    });
    expect(article).toMatchObject({ file: 'a.txt', title: '年度答卷', untitled: false, date: '2023-03-05', source: '青石日报' });
    expect(article?.paragraphs).toEqual([
      { text: '开头。', heading: null },
      { text: '甲。', heading: '一' },
      { text: '乙。', heading: '一' },
      { text: '丙。', heading: '二' },
    ]);
  });

  it('finds no article in a document of headings only', () => {
    expect(readArticles({ file: 'a.md', metadata: NO_METADATA, blocks: [heading('目录')], notes: [] })).toEqual([]);
  });

  it('gives equal files equal ids and other files others', () => {
    expect(read([text('甲。')])?.id).toMatch(/^[0-9a-f]{12}$/u);
    expect(read([text('甲。')])?.id).toBe(read([text('乙。')])?.id);
    expect(read([text('甲。')])?.id).not.toBe(read([text('甲。')], { file: 'b.txt' })?.id);
  });
});

describe('a borrowed title', () => {
  it('is the first sentence and is marked', () => {
    expect(read([text('第一条生产线启动。之后还有。')])).toMatchObject({ title: '第一条生产线启动。', untitled: true });
  });

  it('is cut with an ellipsis when the sentence is long, never inside a character', () => {
    expect(read([text('长'.repeat(50))])?.title).toBe(`${'长'.repeat(40)}…`);
    expect(read([text(`${'长'.repeat(39)}😀${'长'.repeat(9)}。`)])?.title).toBe(`${'长'.repeat(39)}…`);
  });

  it('passes over a byline', () => {
    expect(read([text('▶ 本报记者 林夏'), text('生产线启动。')])?.title).toBe('生产线启动。');
  });

  it('is the first line when no line is a sentence', () => {
    expect(read([text('▶ 本报记者 林夏'), text('图片')])?.title).toBe('▶ 本报记者 林夏');
  });
});

describe('a date from the file name', () => {
  it.each([
    ['青石2023.txt', '2023'],
    ['2023-03-05.md', '2023-03-05'],
    ['2023-03 报告.txt', '2023-03'],
    ['20230305.txt', '2023-03-05'],
    ['202303.txt', '2023-03'],
    ['2023年03月05日.txt', '2023-03-05'],
    ['mobilisation-2022_02_08.md', '2022-02-08'],
    ['2022/年度/青石2023.txt', '2023'],
  ])('is read from %s', (file, date) => {
    expect(read([text('甲。')], { file })?.date).toBe(date);
  });

  it.each(['2023/青石.txt', '第12023期.txt', '1234567890.txt', '1850.txt', '青石.txt'])('is not found in %s', (file) => {
    expect(read([text('甲。')], { file })?.date).toBeNull();
  });

  it('gives way to the date that the document names', () => {
    expect(read([text('甲。')], { file: '2023.txt', date: '2024-01-01' })?.date).toBe('2024-01-01');
  });
});

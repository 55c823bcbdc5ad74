import { describe, expect, it } from 'vitest';
import { docxReader } from '../../../src/corpus/readers/docx-reader.ts';
import type { Document, ReadingContext } from '../../../src/corpus/readers/reader.ts';
import { CancelledError, UnreadableFileError } from '../../../src/errors.ts';
import { makeDocx, wordParagraph, wordTable } from '../../support/make-docx.ts';
import { makeZip } from '../../support/make-zip.ts';
import { readOne } from '../../support/reading-context.ts';

function read(bytes: Uint8Array, context: Partial<ReadingContext> = {}): Promise<Document> {
  return readOne(docxReader, bytes, 'a.docx', context);
}

/** The beginning of a compound file, as old Word and encrypted Office files are, with a name of its directory. */
function compoundFile(stream: string): Uint8Array {
  const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  return Uint8Array.from(Buffer.concat([Buffer.from(signature), Buffer.alloc(1016), Buffer.from(stream, 'utf16le'), Buffer.alloc(512)]));
}

describe('docxReader', () => {
  it('takes the Title style for the headline, heading styles for headings and all else for paragraphs', async () => {
    const body = [
      wordParagraph('年度答卷', 'Title'),
      wordParagraph('第一段。'),
      wordParagraph('产业', 'H1'),
      wordParagraph('园区', 'H2'),
      wordParagraph('第二段 &amp; 尾。'),
    ].join('');
    expect(await read(makeDocx(body))).toEqual({
      file: 'a.docx',
      metadata: { title: '年度答卷', date: null, source: null },
      blocks: [
        { kind: 'paragraph', text: '第一段。' },
        { kind: 'heading', text: '产业' },
        { kind: 'heading', text: '园区' },
        { kind: 'paragraph', text: '第二段 & 尾。' },
      ],
      notes: [],
    });
  });

  it('knows styles by their Chinese names', async () => {
    const body = wordParagraph('年度答卷', 'CnTitle') + wordParagraph('产业', 'CnH1') + wordParagraph('第一段。');
    expect(await read(makeDocx(body))).toMatchObject({ metadata: { title: '年度答卷' }, blocks: [{ kind: 'heading', text: '产业' }, { text: '第一段。' }] });
  });

  it('takes a heading at the top for the headline where there is no title', async () => {
    expect(await read(makeDocx(wordParagraph('年度答卷', 'H1') + wordParagraph('第一段。')))).toMatchObject({
      metadata: { title: '年度答卷' },
      blocks: [{ kind: 'paragraph', text: '第一段。' }],
    });
  });

  it('reads each row of a table as a paragraph', async () => {
    const { blocks } = await read(makeDocx(wordTable([['指标', '2023年'], ['生产总值', '增长6.6%']])));
    expect(blocks.map(({ text }) => text)).toEqual(['指标 2023年', '生产总值 增长6.6%']);
  });

  it('keeps footnotes as paragraphs at the end, without the marks that lead there and back', async () => {
    const reference = '<w:p><w:r><w:t>正文</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r><w:r><w:t>续。</w:t></w:r></w:p>';
    const { blocks } = await read(makeDocx(reference, { footnotes: ['据统计局数据。'] }));
    expect(blocks.map(({ text }) => text)).toEqual(['正文续。', '据统计局数据。']);
  });

  it('finds no text in an empty file and passes over macros', async () => {
    const more = [{ name: 'word/vbaProject.bin', content: 'Sub AutoOpen()' }];
    expect((await read(makeDocx('', { more }))).blocks).toEqual([]);
  });

  it('takes markup in the text for text', async () => {
    const { blocks } = await read(makeDocx(wordParagraph('&lt;script&gt;x&lt;/script&gt; 与 &lt;b&gt;')));
    expect(blocks).toEqual([{ kind: 'paragraph', text: '<script>x</script> 与 <b>' }]);
  });
});

describe('docxReader refuses', () => {
  it.each([
    ['an empty file', new Uint8Array(), /empty/u],
    ['an old Word file', compoundFile('WordDocument'), /old Word format: save it as \.docx/u],
    ['a file with a password', compoundFile('EncryptedPackage'), /protected by a password/u],
    ['a text', new TextEncoder().encode('生产线启动。'), /not a \.docx file/u],
    ['a file that was cut', makeDocx(wordParagraph('甲。')).subarray(0, 900), /damaged archive/u],
    ['an archive of other things', makeZip([{ name: 'a.txt', content: '甲。' }]), /damaged Word file/u],
    ['parts that are no XML', makeDocx('<w:p><w:r></w:p>'), /damaged Word file/u],
    ['a part with another checksum', makeDocx('', { more: [{ name: 'word/document.xml', content: '<a/>', statedCrc: 1 }] }), /damaged archive/u],
  ])('%s', async (_, bytes, reason) => {
    await expect(read(bytes)).rejects.toThrow(UnreadableFileError);
    await expect(read(bytes)).rejects.toThrow(reason);
  });

  it('a file that says that it unpacks to more than it may', async () => {
    const bomb = makeDocx(wordParagraph('甲。'), { more: [{ name: 'word/media/a.png', content: new Uint8Array(2_000_000) }] });
    await expect(read(bomb, { maxUnpackedBytes: 1_000_000 })).rejects.toThrow('too large: unpacks to more than 1 MB');
    expect((await read(bomb, { maxUnpackedBytes: 3_000_000 })).blocks).toHaveLength(1);
  });

  it('a part that is larger than it says', async () => {
    const liar = makeDocx('', { more: [{ name: 'word/document.xml', content: ' '.repeat(2_000_000), statedSize: 10 }] });
    await expect(read(liar, { maxUnpackedBytes: 1_000_000 })).rejects.toThrow(/damaged archive/u);
  });

  it('more text than a report can have', async () => {
    const bomb = makeDocx(`<!--${' '.repeat(31_000_000)}-->`);
    await expect(read(bomb)).rejects.toThrow('too large: more than 30 MB of text and styles');
  });

  it('tables inside one another without end', async () => {
    const depth = 20_000;
    const nested = `${'<w:tbl><w:tr><w:tc>'.repeat(depth)}${wordParagraph('底')}${'</w:tc></w:tr></w:tbl>'.repeat(depth)}`;
    await expect(read(makeDocx(nested))).rejects.toThrow(/nested too deeply/u);
  });

  it('to go on when it is cancelled', async () => {
    await expect(read(makeDocx(wordParagraph('甲。')), { signal: AbortSignal.abort() })).rejects.toThrow(CancelledError);
  });
});

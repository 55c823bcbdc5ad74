import { describe, expect, it } from 'vitest';
import { docxReader } from '../../../src/corpus/readers/docx-reader.ts';
import { htmlReader } from '../../../src/corpus/readers/html-reader.ts';
import { markdownReader } from '../../../src/corpus/readers/markdown-reader.ts';
import type { Document, ReadingContext } from '../../../src/corpus/readers/reader.ts';
import { textReader } from '../../../src/corpus/readers/text-reader.ts';
import { createZipReader, type ZipReaderOptions } from '../../../src/corpus/readers/zip-reader.ts';
import { CancelledError, UnreadableFileError } from '../../../src/errors.ts';
import { encodeGb18030 } from '../../support/encode-text.ts';
import { makeDocx, wordParagraph } from '../../support/make-docx.ts';
import { makeZip } from '../../support/make-zip.ts';
import { READING_CONTEXT } from '../../support/reading-context.ts';

const READERS = [textReader, markdownReader, htmlReader, docxReader];

async function read(bytes: Uint8Array, context: Partial<ReadingContext> = {}, options: ZipReaderOptions = {}): Promise<readonly Document[]> {
  return createZipReader(READERS, options).read(bytes, '归档/a.zip', { ...READING_CONTEXT, ...context });
}

function textOf(document: Document | undefined): string | undefined {
  return document?.blocks[0]?.text;
}

describe('createZipReader', () => {
  it('reads every file with the reader of its format, encoding and method', async () => {
    const documents = await read(
      makeZip([
        { name: 'a.txt', content: '甲。' },
        { name: '文件夹/', content: '' },
        { name: '文件夹/b.MD', content: '# 题\n\n乙。', method: 0 },
        { name: '文件夹/c.html', content: encodeGb18030('<meta charset="gbk"><body>丙。') },
        { name: 'd.docx', content: makeDocx(wordParagraph('丁。')) },
        { name: 'e.txt', content: encodeGb18030('去年春天，园区的生产线悄悄启动。') },
      ]),
    );
    expect(documents.map(({ file }) => file)).toEqual(['a.txt', '文件夹/b.MD', '文件夹/c.html', 'd.docx', 'e.txt'].map((name) => `归档/a.zip/${name}`));
    expect(documents.map(textOf)).toEqual(['甲。', '乙。', '丙。', '丁。', '去年春天，园区的生产线悄悄启动。']);
    expect(documents.flatMap(({ notes }) => notes)).toEqual([]);
  });

  it('passes over hidden files and the twins that macOS adds', async () => {
    const names = ['a.txt', '.DS_Store', '.hidden/b.txt', '__MACOSX/._a.txt'];
    expect(await read(makeZip(names.map((name) => ({ name, content: '甲。' }))))).toMatchObject([{ file: '归档/a.zip/a.txt', notes: [] }]);
  });

  it.each([
    '../../etc/cron.d/x.txt',
    '/etc/passwd.txt',
    'C:/Windows/x.txt',
    '__proto__.txt',
    'constructor/toString.txt',
    'with  blanks (1).txt',
    `quotes ' and ".txt`,
    'emoji 😀🏭.md',
    '#hash%20and?query.txt',
  ])('takes the name %s for a name and nothing else', async (name) => {
    const documents = await read(makeZip([{ name, content: '甲。' }]));
    expect(documents).toMatchObject([{ file: `归档/a.zip/${name}` }]);
  });

  it('reads names that are GBK, and those that are UTF-8 without saying so', async () => {
    const gbk = ['年度/答卷.txt', '聊城.txt'].map((name) => ({ name: encodeGb18030(name), content: '甲。' }));
    const utf8 = [{ name: new TextEncoder().encode('年度/答卷.txt'), content: '甲。' }];
    expect((await read(makeZip([...gbk, { name: '其他.txt', content: '乙。' }]))).map(({ file }) => file)).toEqual(
      ['年度/答卷.txt', '聊城.txt', '其他.txt'].map((name) => `归档/a.zip/${name}`),
    );
    expect((await read(makeZip(utf8)))[0]?.file).toBe('归档/a.zip/年度/答卷.txt');
  });

  it('cleans names of control characters, line breaks and backslashes', async () => {
    expect((await read(makeZip([{ name: 'a\\b\u0000\u001B[31m\u202E\n.txt', content: '甲。' }])))[0]?.file).toBe('归档/a.zip/a/b[31m .txt');
  });

  it('tells files of one name apart', async () => {
    const documents = await read(makeZip([1, 2, 3].map((number) => ({ name: 'a.txt', content: `第${number}篇。` }))));
    expect(documents.map(({ file }) => file)).toEqual(['归档/a.zip/a.txt', '归档/a.zip/a.txt (2)', '归档/a.zip/a.txt (3)']);
  });

  it('names what it cannot read, and why, in the notes of the first document', async () => {
    const documents = await read(
      makeZip([
        ...[1, 2, 3, 4, 5, 6, 7].map((number) => ({ name: `${number}.png`, content: 'x' })),
        { name: 'inner.zip', content: makeZip([{ name: 'b.txt', content: '乙。' }]) },
        { name: 'secret.txt', content: '密文', flags: 1 },
        { name: 'a.txt', content: '甲。' },
        { name: 'lzma.txt', content: 'x', method: 14 },
        { name: 'empty.txt', content: '' },
        { name: 'blank.txt', content: ' \n ' },
        { name: 'crc.txt', content: '丙。', statedCrc: 1 },
        { name: 'size.txt', content: '丁。', statedSize: 3 },
        { name: 'old.docx', content: Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]) },
        { name: 'z.txt', content: '末。' },
      ]),
    );
    expect(documents.map(textOf)).toEqual(['甲。', '末。']);
    expect(documents[1]?.notes).toEqual([]);
    expect(documents[0]?.notes).toEqual([
      '1.png, 2.png, 3.png, 4.png, 5.png and 2 more: format not supported',
      'inner.zip: archives inside archives are not opened: unpack it',
      expect.stringMatching(/^secret\.txt: protected by a password/u),
      expect.stringMatching(/^lzma\.txt: packed by a method that is not supported \(14\)/u),
      'empty.txt: the file is empty (0 bytes)',
      'blank.txt: no text in the file',
      expect.stringMatching(/^crc\.txt: damaged archive/u),
      expect.stringMatching(/^size\.txt: damaged archive/u),
      'old.docx: old Word format: save it as .docx',
    ]);
  });
});

describe('createZipReader refuses', () => {
  const whole = makeZip([{ name: 'a.txt', content: '生产线启动。'.repeat(100) }]);

  it.each([
    ['an empty file', new Uint8Array(), /damaged archive/u],
    ['a text', new TextEncoder().encode('生产线启动。'), /damaged archive/u],
    ['an archive that was cut', whole.subarray(0, whole.length - 30), /damaged archive/u],
    ['an archive of nothing', makeZip([]), /the archive is empty/u],
    ['an archive of folders', makeZip([{ name: 'a/', content: '' }]), /the archive is empty/u],
    [
      'an archive of which nothing can be read',
      makeZip([{ name: 'a.png', content: 'x' }, { name: 'b.txt', content: '' }]),
      /nothing in the archive can be read: a\.png: format not supported; b\.txt: the file is empty/u,
    ],
  ])('%s', async (_, bytes, reason) => {
    await expect(read(bytes)).rejects.toThrow(UnreadableFileError);
    await expect(read(bytes)).rejects.toThrow(reason);
  });

  it('an archive whose data were overwritten', async () => {
    const damaged = Uint8Array.from(whole).fill(0xff, 40, 60);
    await expect(read(damaged)).rejects.toThrow(/nothing in the archive can be read: a\.txt: damaged archive/u);
  });

  it('an archive that unpacks to more than it may, all its files together, whatever it states', async () => {
    const files = ['a.txt', 'b.txt'].map((name) => ({ name, content: '甲。'.repeat(100_000) }));
    await expect(read(makeZip(files), { maxUnpackedBytes: 1_000_000 })).rejects.toThrow('too large: the archive unpacks to more than 1 MB');
    expect(await read(makeZip(files), { maxUnpackedBytes: 1_300_000 })).toHaveLength(2);
    const liars = files.map((file) => ({ ...file, statedSize: 6 }));
    await expect(read(makeZip(liars), { maxUnpackedBytes: 1_000_000 })).rejects.toThrow(UnreadableFileError);
  });

  it('a file in it that is too large, and reads the others', async () => {
    const files = [{ name: 'large.txt', content: '甲。'.repeat(100_000) }, { name: 'a.txt', content: '甲。' }];
    expect(await read(makeZip(files), {}, { maxEntryBytes: 300_000 })).toMatchObject([
      { file: '归档/a.zip/a.txt', notes: ['large.txt: too large: unpacks to more than 0.3 MB'] },
    ]);
  });

  it('more files than it may hold', async () => {
    const files = Array.from({ length: 4 }, (_, index) => ({ name: `${index}.txt`, content: '甲。' }));
    await expect(read(makeZip(files), {}, { maxEntries: 3 })).rejects.toThrow('too many files in the archive: 4, at most 3');
    expect(await read(makeZip(files), {}, { maxEntries: 4 })).toHaveLength(4);
  });

  it('to go on when it is cancelled', async () => {
    await expect(read(whole, { signal: AbortSignal.abort() })).rejects.toThrow(CancelledError);
  });
});

import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS, listCorpus, READABLE_EXTENSIONS, readCorpusFile, type FileReading } from '../../src/corpus/read-corpus.ts';
import { EmptyCorpusError } from '../../src/errors.ts';
import { withTempFolder, writeFiles } from '../support/temp-folder.ts';

async function readAll(dir: string): Promise<FileReading[]> {
  return Promise.all((await listCorpus(dir)).map((file) => readCorpusFile(dir, file)));
}

/** The one file of a corpus that holds nothing else. */
function readOnly(name: string, content: string | Uint8Array): Promise<FileReading | undefined> {
  return withTempFolder(async (dir) => {
    await writeFiles(dir, { [name]: content });
    return (await readAll(dir))[0];
  });
}

describe('listCorpus', () => {
  it('lists the files of all folders in the order of their paths, with size and time', async () => {
    await withTempFolder(async (dir) => {
      await writeFiles(dir, { 'b.txt': '乙。', 'a/c.md': '丙。', 'a/b/d.txt': '丁。', 'picture.png': 'x' });
      const files = await listCorpus(dir);
      expect(files.map(({ file }) => file)).toEqual(['a/b/d.txt', 'a/c.md', 'b.txt', 'picture.png']);
      expect(files.map(({ size }) => size)).toEqual([6, 6, 6, 1]);
      for (const { modified } of files) expect(Number.isSafeInteger(modified) && modified > 0).toBe(true);
    });
  });

  it('passes over hidden files and folders', async () => {
    await withTempFolder(async (dir) => {
      await writeFiles(dir, { 'a.txt': '甲。', '.hidden.txt': '乙。', '.git/b.txt': '丙。', 'c/.DS_Store': 'x' });
      expect((await listCorpus(dir)).map(({ file }) => file)).toEqual(['a.txt']);
    });
  });

  it('follows no link, neither out of the folder nor in a circle nor into nothing', async () => {
    await withTempFolder(async (dir) => {
      await writeFiles(dir, { 'outside/secret.txt': '秘密。', 'corpus/a.txt': '甲。' });
      const corpus = join(dir, 'corpus');
      await symlink(join(dir, 'outside'), join(corpus, 'folder'));
      await symlink(join(dir, 'outside/secret.txt'), join(corpus, 'secret.txt'));
      await symlink(join(dir, 'nowhere.txt'), join(corpus, 'broken.txt'));
      await symlink(corpus, join(corpus, 'circle'));
      expect((await listCorpus(corpus)).map(({ file }) => file)).toEqual(['a.txt']);
    });
  });

  it('passes over what is neither file nor folder', async () => {
    await withTempFolder(async (dir) => {
      await writeFiles(dir, { 'a.txt': '甲。' });
      const server = createServer();
      await new Promise<void>((resolve) => server.listen(join(dir, 'socket.txt'), resolve));
      const files = await listCorpus(dir);
      await new Promise((resolve) => server.close(resolve));
      expect(files.map(({ file }) => file)).toEqual(['a.txt']);
    });
  });

  it('takes a folder for a folder, whatever its name ends in', async () => {
    await withTempFolder(async (dir) => {
      await writeFiles(dir, { 'looks-like.txt/a.txt': '甲。' });
      expect((await listCorpus(dir)).map(({ file }) => file)).toEqual(['looks-like.txt/a.txt']);
    });
  });

  it('says what to do about a folder that is missing, empty or no folder', async () => {
    await withTempFolder(async (dir) => {
      await writeFiles(dir, { 'file.txt': '甲。' });
      await mkdir(join(dir, 'empty/inner'), { recursive: true });
      await expect(listCorpus(join(dir, 'missing'))).rejects.toThrow(/missing cannot be read \(it does not exist\).*CORPUS_DIR/u);
      await expect(listCorpus(join(dir, 'file.txt'))).rejects.toThrow(/it is not a folder/u);
      await expect(listCorpus(join(dir, 'empty'))).rejects.toThrow(/is empty: put articles \(\.txt, /u);
      await expect(listCorpus(join(dir, 'empty'))).rejects.toBeInstanceOf(EmptyCorpusError);
    });
  });
});

describe('readCorpusFile', () => {
  it('reads an article and hashes the bytes', async () => {
    expect(await readOnly('a.txt', '年度答卷\n生产线启动。')).toMatchObject({
      file: 'a.txt',
      status: 'read',
      // sha256 of the file, by sha256sum
      sha256: 'f0d4c50199fd16f3c0c2c39e1c235e4c12ae80ed1551b2a2b8374545ae91c32d',
      articles: [{ title: '年度答卷', paragraphs: [{ text: '生产线启动。', heading: null }] }],
    });
  });

  it.each([
    'with blanks  and (brackets).txt',
    `quotes ' and ".txt`,
    '青石高新区：“答卷”.txt',
    'emoji 😀🏭.md',
    '#hash%20and?query.txt',
    'back\\slash.txt',
    'UPPER.TXT',
    'two.dots.markdown',
    '文件夹/里面/文章.text',
  ])('reads a file named %s', async (name) => {
    expect(await readOnly(name, '生产线启动。')).toMatchObject({ file: name, status: 'read' });
  });

  it.each([
    ['empty.txt', '', /empty \(0 bytes\)/u],
    ['blank.txt', ' \n\u3000\n', /no text in the file/u],
    ['headings.md', '# 目录\n\n## 一\n', /no text in the file/u],
    ['picture.txt', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]), /not a text file/u],
    ['report.odt', '生产线启动。', /format not supported: expected \.txt/u],
    ['report.docx', '生产线启动。', /not a \.docx file/u],
    ['report.zip', '生产线启动。', /damaged archive/u],
    ['no-extension', '生产线启动。', /format not supported/u],
    ['broken.md', '---\ntitle: "没有结束\n---\n正文。', /front matter is not valid YAML/u],
    ['date.md', '---\ndate: 昨天\n---\n正文。', /front matter date/u],
    ['deep.md', `${'> '.repeat(10_000)}底`, /nested too deeply/u],
  ])('skips %s and says why', async (name, content, reason) => {
    const reading = await readOnly(name, content);
    expect(reading).toMatchObject({ file: name, status: 'skipped' });
    expect(reading?.status === 'skipped' ? reading.reason : '').toMatch(reason);
  });

  it('skips a file above the limit without reading it', async () => {
    await withTempFolder(async (dir) => {
      await writeFiles(dir, { 'large.txt': `生产线启动。${'长'.repeat(1_000_000)}` });
      const [file] = await listCorpus(dir);
      if (file === undefined) throw new Error('large.txt was not listed');
      expect(await readCorpusFile(dir, file, { limits: { ...DEFAULT_LIMITS, maxFileBytes: 2_000_000 } })).toEqual({
        file: 'large.txt',
        status: 'skipped',
        reason: 'too large: 3 MB, at most 2 MB',
      });
      expect(await readCorpusFile(dir, file, { limits: { ...DEFAULT_LIMITS, maxFileBytes: 4_000_000 } })).toMatchObject({ status: 'read' });
    });
  });

  it('skips a file that was removed or replaced by a folder after it was listed', async () => {
    await withTempFolder(async (dir) => {
      await mkdir(join(dir, 'folder.txt'));
      expect(await readCorpusFile(dir, { file: 'gone.txt', size: 9, modified: 0 })).toEqual({
        file: 'gone.txt',
        status: 'skipped',
        reason: 'it does not exist',
      });
      expect(await readCorpusFile(dir, { file: 'folder.txt', size: 9, modified: 0 })).toMatchObject({ status: 'skipped', reason: 'EISDIR' });
    });
  });

  it('reads the others when one file name is not valid UTF-8, and says what to do about it', async () => {
    await withTempFolder(async (dir) => {
      await writeFiles(dir, { 'a.txt': '甲。' });
      // 文章.txt in GB18030, as old archives unpack.
      await writeFile(Buffer.concat([Buffer.from(`${dir}/`), Buffer.from([0xce, 0xc4, 0xd5, 0xc2]), Buffer.from('.txt')]), '乙。');
      const readings = await readAll(dir);
      expect(readings.map(({ status }) => status)).toEqual(['read', 'skipped']);
      expect(readings[1]).toMatchObject({ reason: 'its name is not valid UTF-8: rename it' });
    });
  });

  it('names every format that it reads', () => {
    expect(READABLE_EXTENSIONS).toEqual(['.txt', '.text', '.md', '.markdown', '.html', '.htm', '.docx', '.pdf', '.zip']);
  });
});

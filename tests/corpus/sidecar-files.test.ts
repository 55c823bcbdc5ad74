import { describe, expect, it } from 'vitest';
import { listCorpus, listCorpusFile, readCorpusFile } from '../../src/corpus/read-corpus.ts';
import { pairSidecars } from '../../src/corpus/sidecar-files.ts';
import { makeDocx, wordParagraph } from '../support/make-docx.ts';
import { makePdf, printLines } from '../support/make-pdf.ts';
import { makeZip } from '../support/make-zip.ts';
import { withTempFolder, writeFiles } from '../support/temp-folder.ts';

const PAGE = '年度答卷\n生产线启动。\n大桥合龙。';
const TITLED = 'articles: [{ title: 生产线, starts: 生产线 }]';

describe('a sidecar', () => {
  it.each([
    [['page.txt'], ['page.articles.yaml'], { 'page.txt': 'page.articles.yaml' }],
    [['page.txt'], ['page.txt.articles.yml'], { 'page.txt': 'page.txt.articles.yml' }],
    [['a/b.c.pdf'], ['a/b.c.articles.yaml'], { 'a/b.c.pdf': 'a/b.c.articles.yaml' }],
    [['page.txt', 'page.pdf'], ['page.articles.yaml'], {}],
    [['page.txt', 'page.pdf'], ['page.pdf.articles.yaml'], { 'page.pdf': 'page.pdf.articles.yaml' }],
    [['page.txt'], ['page.articles.yaml', 'page.txt.articles.yaml'], { 'page.txt': 'page.txt.articles.yaml' }],
    [['b/page.txt'], ['a/page.articles.yaml'], {}],
    [['page.txt'], ['other.articles.yaml'], {}],
  ])('belongs to the file it names: %j, %j', (files, sidecars, pairs) => {
    expect(Object.fromEntries(pairSidecars(sidecars, files))).toEqual(pairs);
  });

  it('is listed with its file, and alone only where it has none', async () => {
    await withTempFolder(async (dir) => {
      await writeFiles(dir, { 'a/page.txt': PAGE, 'a/page.articles.yaml': TITLED, 'page.png': 'x', 'page.articles.yaml': TITLED });
      const files = await listCorpus(dir);
      expect(files.map(({ file, sidecar }) => [file, sidecar?.file])).toEqual([
        ['a/page.txt', 'a/page.articles.yaml'],
        ['page.articles.yaml', undefined],
        ['page.png', undefined],
      ]);
      expect(files[0]?.sidecar?.size).toBe(Buffer.byteLength(TITLED));
      expect(await listCorpusFile(dir, 'a/page.txt')).toEqual(files[0]);
      const [, lonely] = files;
      expect(lonely && (await readCorpusFile(dir, lonely))).toMatchObject({ status: 'skipped', reason: expect.stringMatching(/^corrects no file: expected .*page\.txt\.articles\.yaml/u) as string });
    });
  });

  it('wins over what the program finds, and changes the hash of the file', async () => {
    await withTempFolder(async (dir) => {
      await writeFiles(dir, { 'page.txt': PAGE });
      const before = await readCorpusFile(dir, await listCorpusFile(dir, 'page.txt'));
      await writeFiles(dir, { 'page.articles.yaml': TITLED });
      const after = await readCorpusFile(dir, await listCorpusFile(dir, 'page.txt'));
      expect(before).toMatchObject({ articles: [{ title: '年度答卷' }], notes: [] });
      expect(after).toMatchObject({ articles: [{ title: '生产线' }], leftOver: ['年度答卷'], notes: [] });
      expect(after.status === 'read' && before.status === 'read' && after.sha256 !== before.sha256).toBe(true);
    });
  });

  it.each<[string, string | Uint8Array]>([
    ['page.docx', makeDocx([wordParagraph('年度答卷', 'Title'), wordParagraph('生产线启动。'), wordParagraph('大桥合龙。')].join(''))],
    ['page.pdf', makePdf([[{ x: 150, y: 780, size: 24, text: '年度答卷' }, ...printLines(['生产线启动。'], { x: 70, y: 740 }), ...printLines(['大桥合龙。'], { x: 70, y: 640 })]])],
    ['page.zip', makeZip([{ name: 'a.md', content: '# 年度答卷\n\n生产线启动。\n\n大桥合龙。\n' }])],
    ['page.md', '# 年度答卷\n\n生产线启动。\n\n大桥合龙。\n'],
    ['page.html', '<html><body><h1>年度答卷</h1><p>生产线启动。</p><p>大桥合龙。</p></body></html>'],
  ])('corrects %s, too', async (name, content) => {
    await withTempFolder(async (dir) => {
      await writeFiles(dir, { [name]: content, 'page.articles.yaml': 'articles: [{ starts: 生产线 }, { title: 大桥, starts: 大桥 }]' });
      const reading = await readCorpusFile(dir, await listCorpusFile(dir, name));
      expect(reading).toMatchObject({ status: 'read', articles: [{ title: '年度答卷', paragraphs: [{ text: '生产线启动。' }] }, { title: '大桥', paragraphs: [{ text: '大桥合龙。' }] }] });
    });
  });

  it.each([
    ['articles: [{ titel: 甲 }]', /^page\.articles\.yaml: article 1: unknown key "titel": expected .*; read as without it$/u],
    ['articles: [', /^page\.articles\.yaml: not valid YAML: .*; read as without it$/u],
    ['', /^page\.articles\.yaml: the file is empty \(0 bytes\); read as without it$/u],
    ['articles: [{ title: 甲, starts: 小桥 }]', /^page\.articles\.yaml: article 1 \(甲\): starts “小桥” begins no text of the file: copy .*; read as without it$/u],
  ])('that is wrong is named with its remedy, and the file is read without it: %j', async (yaml, note) => {
    await withTempFolder(async (dir) => {
      await writeFiles(dir, { 'page.txt': PAGE, 'page.articles.yaml': yaml });
      const reading = await readCorpusFile(dir, await listCorpusFile(dir, 'page.txt'));
      expect(reading).toMatchObject({ status: 'read', articles: [{ title: '年度答卷' }], notes: [expect.stringMatching(note) as string] });
    });
  });
});

import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createCorpusFiles, type AddOptions, type AddOutcome, type CorpusFiles } from '../../src/indexes/corpus-files.ts';
import { makeZip } from '../support/make-zip.ts';
import { writeFiles } from '../support/temp-folder.ts';

const TEA = '龙井茶\n\n龙井茶园今年采摘了三千斤明前茶。';
const OTHER_TEA = '碧螺春\n\n碧螺春的炒制需要四十分钟。';

let dir = '';
let corpusDir = '';
let corpus: CorpusFiles;

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'yinju-test-'));
  corpusDir = join(dir, 'corpus');
  await writeFiles(corpusDir, { 'a.txt': TEA, 'sub/b.txt': '毛尖\n\n毛尖茶采摘了两千斤。' });
  corpus = createCorpusFiles({ corpusDir, indexDir: join(dir, 'index') });
});
afterEach(() => rm(dir, { recursive: true }));

const add = (name: string, content: string | Uint8Array, options?: AddOptions): Promise<AddOutcome> => corpus.add(name, (path) => writeFile(path, content), options);
const content = (file: string): Promise<string> => readFile(join(corpusDir, file), 'utf8');

/** Nothing is left over of what arrived, and nothing hidden in the corpus. */
async function expectTidy(): Promise<void> {
  expect(await readdir(join(dir, 'index', 'incoming'))).toEqual([]);
  expect((await readdir(corpusDir)).filter((name) => name.startsWith('.'))).toEqual([]);
}

describe('adding a file', () => {
  test('puts it into the corpus and tells what it holds', async () => {
    expect(await add('c.txt', OTHER_TEA)).toMatchObject({ kind: 'added', file: 'c.txt', inspection: { articles: 1, headlines: ['碧螺春'] }, replaced: null });
    expect(await content('c.txt')).toBe(OTHER_TEA);
    expect(await corpus.list()).toEqual(['a.txt', 'c.txt', 'sub/b.txt']);
    await expectTidy();
  });

  test('makes the corpus folder where there is none', async () => {
    await rm(corpusDir, { recursive: true });
    expect(await corpus.list()).toEqual([]);
    expect(await add('c.txt', OTHER_TEA)).toMatchObject({ kind: 'added' });
  });

  test('is not done for a content that is there, under whatever name', async () => {
    expect(await add('c.txt', TEA)).toEqual({ kind: 'same-content', file: 'a.txt' });
    expect(await add('a.txt', TEA, { replace: true })).toEqual({ kind: 'same-content', file: 'a.txt' });
    expect(await corpus.list()).toEqual(['a.txt', 'sub/b.txt']);
    await expectTidy();
  });

  test('never overwrites a file of that name unless it is told to, and then puts the old one aside', async () => {
    expect(await add('A.TXT', OTHER_TEA)).toEqual({ kind: 'same-name', file: 'a.txt' });
    expect(await content('a.txt')).toBe(TEA);
    const outcome = await add('A.TXT', OTHER_TEA, { replace: true });
    expect(outcome).toMatchObject({ kind: 'added', file: 'a.txt', replaced: { file: 'a.txt' } });
    expect(await content('a.txt')).toBe(OTHER_TEA);
    expect(outcome.kind === 'added' && (await readFile(outcome.replaced?.place ?? '', 'utf8'))).toBe(TEA);
  });

  test('writes through no link', async () => {
    await writeFile(join(dir, 'outside.txt'), 'outside');
    await symlink(join(dir, 'outside.txt'), join(corpusDir, 'link.txt'));
    expect(await add('link.txt', OTHER_TEA)).toMatchObject({ kind: 'same-name' });
    expect(await add('link.txt', OTHER_TEA, { replace: true })).toMatchObject({ kind: 'added' });
    expect(await readFile(join(dir, 'outside.txt'), 'utf8')).toBe('outside');
  });

  test.each([
    ['an empty file', 'x.txt', '', 'the file is empty'],
    ['a format without a reader', 'x.exe', 'MZ', 'format not supported'],
    ['a damaged archive', 'x.zip', 'PK', 'damaged archive'],
    ['an archive that claims less than it unpacks to', 'x.zip', makeZip([{ name: 'a.txt', content: '0'.repeat(200_000), statedSize: 10 }]), 'nothing in the archive can be read'],
    ['an archive in an archive', 'x.zip', makeZip([{ name: 'a.zip', content: makeZip([{ name: 'a.txt', content: TEA }]) }]), 'archives inside archives'],
  ])('leaves nothing behind of %s', async (_, name, bytes, reason) => {
    expect(await add(name, bytes)).toMatchObject({ kind: 'unreadable', reason: expect.stringContaining(reason) });
    expect(await corpus.list()).toEqual(['a.txt', 'sub/b.txt']);
    await expectTidy();
  });

  test('leaves nothing behind when the file does not arrive, and the next one does', async () => {
    await expect(corpus.add('c.txt', () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    await expectTidy();
    expect(await add('c.txt', OTHER_TEA)).toMatchObject({ kind: 'added' });
  });

  test('clears away what an earlier process left in the middle of it', async () => {
    await writeFiles(dir, { 'index/incoming/1/x.txt': 'x', 'corpus/.adding-1': 'x' });
    expect(await add('c.txt', OTHER_TEA)).toMatchObject({ kind: 'added' });
    await expectTidy();
  });

  test('is done for one file after the other: of two of one name the second hears of the first', async () => {
    const outcomes = await Promise.all([add('c.txt', OTHER_TEA), add('c.txt', `${OTHER_TEA}再添一句。`), add('d.txt', OTHER_TEA)]);
    expect(outcomes.map(({ kind }) => kind)).toEqual(['added', 'same-name', 'same-content']);
  });
});

describe('removing a file', () => {
  test('moves it out of the corpus, with its sidecar, and back', async () => {
    await writeFiles(corpusDir, { 'sub/b.articles.yaml': 'articles: [{ title: 茶, starts: 毛尖茶 }]' });
    const removed = await corpus.remove('sub/b.txt');
    expect(removed).not.toBeNull();
    if (removed === null) return;
    expect(await corpus.list()).toEqual(['a.txt']);
    expect(await readdir(join(corpusDir, 'sub'))).toEqual([]);
    expect(removed.place.startsWith(join(dir, 'index-removed'))).toBe(true);
    expect(await readFile(removed.place, 'utf8')).toContain('两千斤');
    expect(await corpus.restore(removed.id)).toEqual({ kind: 'restored', file: 'sub/b.txt' });
    expect(await readdir(join(corpusDir, 'sub'))).toEqual(['b.articles.yaml', 'b.txt']);
    expect(await corpus.restore(removed.id)).toEqual({ kind: 'gone' });
  });

  test('overwrites nothing when it is put back', async () => {
    const removed = await corpus.remove('a.txt');
    await writeFiles(corpusDir, { 'a.txt': OTHER_TEA });
    expect(await corpus.restore(removed?.id ?? '')).toEqual({ kind: 'occupied' });
    expect(await content('a.txt')).toBe(OTHER_TEA);
  });

  test.each(['c.txt', '../index/current', '/etc/passwd', 'sub', ''])('knows no file %j', async (file) => {
    expect(await corpus.remove(file)).toBeNull();
  });

  test.each(['..', '../corpus', '', 'x/../../corpus', 'a'.repeat(31)])('puts nothing back for the id %j', async (id) => {
    expect(await corpus.restore(id)).toEqual({ kind: 'gone' });
    expect(await corpus.list()).toEqual(['a.txt', 'sub/b.txt']);
  });
});

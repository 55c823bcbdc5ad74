import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, statfs, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { DiskError, messageOf } from '../../src/errors.ts';
import { buildIndex } from '../../src/indexes/build-index.ts';
import { loadIndex } from '../../src/indexes/index-store.ts';
import { printFigures } from '../support/figures.ts';
import { createHashingEmbedder } from '../support/hashing-embedder.ts';
import { freshContents, generationContents } from '../support/same-index.ts';
import { sampleFile } from '../support/sample-corpus.ts';
import { writeFiles } from '../support/temp-folder.ts';

/** The disk is filled up to so many bytes less in each round. */
const STEP = 8_192;
const MANY = Array.from({ length: 200 }, (_, seed) => seed);
const embedder = createHashingEmbedder(64);

/** Mounts a disk of 3 MB; the user that runs this must be allowed to (root). */
async function withSmallDisk(use: (dir: string, disk: string) => Promise<void>): Promise<void> {
  const dir = await mkdtemp(join(tmpdir(), 'yinju-faults-'));
  const disk = join(dir, 'disk');
  await mkdir(disk);
  const { status, stderr } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=3m', 'tmpfs', disk], { encoding: 'utf8' });
  try {
    if (status !== 0) throw new Error(`no disk of 3 MB can be mounted here (${stderr.trim()}): run this as root`);
    await use(dir, disk);
  } finally {
    spawnSync('umount', [disk]);
    await rm(dir, { recursive: true, force: true });
  }
}

it.each([['all vectors compared', Infinity], ['a graph', -1]])('an index on a disk that runs full at any write (%s) stays the old one, and the next update takes in everything', async (name, mostExactNumbers) => {
  await withSmallDisk(async (dir, disk) => {
    const place = { corpusDir: join(dir, 'corpus'), indexDir: join(disk, 'index') };
    const update = () => buildIndex({ ...place, embedder, mostExactNumbers });
    await writeFiles(place.corpusDir, { 'a.txt': sampleFile('甲篇', [1, 2]) });
    await update();
    const before = await generationContents(place.indexDir);
    await writeFiles(place.corpusDir, { 'b.txt': sampleFile('乙篇', MANY) });
    const counts = { 'updates on a full disk': 0, 'said so': 0, 'old index in use, as it was': 0 };
    for (let room = 0; ; room += STEP) {
      const { bavail, bsize } = await statfs(disk);
      await writeFile(join(disk, 'filler'), Buffer.alloc(Math.max(0, bavail * bsize - room)));
      const error = await update().then(() => null, (thrown: unknown) => thrown);
      await rm(join(disk, 'filler'));
      if (error === null) break;
      counts['updates on a full disk'] += 1;
      expect(error).toBeInstanceOf(DiskError);
      expect(messageOf(error)).toContain('is full');
      counts['said so'] += 1;
      expect((await loadIndex(place.indexDir, embedder.model.fingerprint)).trouble).toBeUndefined();
      expect(await generationContents(place.indexDir)).toEqual(before);
      counts['old index in use, as it was'] += 1;
    }
    printFigures(`disk of 3 MB, full after every ${STEP / 1024} KB: ${name}`, counts);
    expect(counts['updates on a full disk']).toBeGreaterThan(20);
    const { manifest: _, ...files } = await generationContents(place.indexDir);
    expect(await freshContents(place.corpusDir, join(dir, 'fresh'), embedder, mostExactNumbers)).toMatchObject(files);
  });
});

it('an index on a disk that has become read-only goes on being served, and the update says why it is not made', async () => {
  await withSmallDisk(async (dir, disk) => {
    const place = { corpusDir: join(dir, 'corpus'), indexDir: join(disk, 'index') };
    await writeFiles(place.corpusDir, { 'a.txt': sampleFile('甲篇', [1, 2]) });
    await buildIndex({ ...place, embedder });
    expect(spawnSync('mount', ['-o', 'remount,ro', disk]).status).toBe(0);
    await expect(buildIndex({ ...place, embedder, full: true })).rejects.toThrow(/cannot be written .*EROFS/u);
    expect((await loadIndex(place.indexDir, embedder.model.fingerprint)).passages.size).toBe(2);
  });
});

import { rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { EmptyCorpusError } from '../../src/errors.ts';
import { buildIndex } from '../../src/indexes/build-index.ts';
import { planBuild, type BuildPlan } from '../../src/indexes/plan-build.ts';
import { createHashingEmbedder } from '../support/hashing-embedder.ts';
import { withTempFolder, writeFiles } from '../support/temp-folder.ts';

const embedder = createHashingEmbedder(16);
const { fingerprint } = embedder.model;

let corpusDir = '';
let indexDir = '';
let end = (): void => undefined;
let ended: Promise<void>;

beforeEach(async () => {
  await new Promise<void>((ready) => {
    ended = withTempFolder(async (dir) => {
      corpusDir = join(dir, 'corpus');
      indexDir = join(dir, 'index');
      await writeFiles(corpusDir, { 'a.txt': '龙井\n\n龙井茶采摘了三千斤。', 'b.txt': '毛尖\n\n毛尖茶采摘了两千斤。', 'c.jpg': 'no text' });
      await new Promise<void>((resolve) => {
        end = resolve;
        ready();
      });
    });
  });
});
afterEach(async () => {
  end();
  await ended;
});

const plan = (): Promise<BuildPlan> => planBuild({ corpusDir, indexDir, fingerprint });
const build = () => buildIndex({ corpusDir, indexDir, embedder });

describe('the plan of an update', () => {
  test('takes in everything where there is no index', async () => {
    expect(await plan()).toEqual({ new: ['a.txt', 'b.txt', 'c.jpg'], changed: [], removed: [], unchanged: 0, keptPassages: 0, rebuild: 'no-index' });
  });

  test('finds nothing to do after a build', async () => {
    await build();
    expect(await plan()).toEqual({ new: [], changed: [], removed: [], unchanged: 3, keptPassages: 2, rebuild: null });
  });

  test('names the files as the build then counts them', async () => {
    await build();
    await writeFiles(corpusDir, { 'a.txt': '龙井\n\n龙井茶采摘了四千斤。', 'd.txt': '瓜片\n\n瓜片茶采摘了一千斤。' });
    await rm(join(corpusDir, 'b.txt'));
    const planned = await plan();
    expect(planned).toEqual({ new: ['d.txt'], changed: ['a.txt'], removed: ['b.txt'], unchanged: 1, keptPassages: 0, rebuild: null });
    const { files } = await build();
    expect(files).toEqual({ new: 1, changed: 1, removed: 1, unchanged: 1 });
  });

  test('goes by content where only the time has changed', async () => {
    await build();
    await utimes(join(corpusDir, 'a.txt'), 1, 1);
    expect(await plan()).toMatchObject({ changed: [], unchanged: 3 });
    // As long as before, and another time.
    await writeFile(join(corpusDir, 'b.txt'), '毛尖\n\n毛尖茶采摘了五千斤。');
    await utimes(join(corpusDir, 'b.txt'), 2, 2);
    expect(await plan()).toMatchObject({ changed: ['b.txt'], unchanged: 2 });
  });

  test('counts a file as changed whose sidecar is new', async () => {
    await build();
    await writeFiles(corpusDir, { 'a.articles.yaml': 'articles: [{ title: 茶, starts: 龙井茶 }]' });
    expect(await plan()).toMatchObject({ new: [], changed: ['a.txt'] });
  });

  test('says why the index is written anew whatever the files say', async () => {
    await build();
    expect(await planBuild({ corpusDir, indexDir, fingerprint: 'another' })).toMatchObject({ rebuild: 'other-model', unchanged: 3 });
    await writeFile(join(indexDir, 'current'), 'nonsense');
    expect(await plan()).toMatchObject({ rebuild: 'damaged', new: ['a.txt', 'b.txt', 'c.jpg'] });
  });

  test('is refused for a folder that is missing', async () => {
    await rm(corpusDir, { recursive: true });
    await expect(plan()).rejects.toThrow(EmptyCorpusError);
  });
});

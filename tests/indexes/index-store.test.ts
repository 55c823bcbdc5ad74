import { createHash } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { builtinStaticModel } from '../../src/static-model/builtin-static-model.ts';
import { IndexDamagedError, IndexMissingError, IndexOutdatedError } from '../../src/errors.ts';
import { buildIndex } from '../../src/indexes/build-index.ts';
import { GENERATION_FILES, type Generation } from '../../src/indexes/generation.ts';
import { loadGeneration, loadIndex, readManifest } from '../../src/indexes/index-store.ts';
import { FORMAT_VERSION, PIPELINE_VERSION, type VectorSearchFacts } from '../../src/indexes/manifest.ts';
import { writeGeneration } from '../../src/indexes/write-generation.ts';
import { createHashingEmbedder } from '../support/hashing-embedder.ts';
import { sampleFile } from '../support/sample-corpus.ts';
import { writeFiles } from '../support/temp-folder.ts';

const FILES = [...Object.values(GENERATION_FILES), 'vectors.bin', 'manifest.json'];
const embedder = createHashingEmbedder(16);
const { fingerprint } = embedder.model;

let dir: string;
/** A sound index; every test works on a copy of it. */
let sound: string;
let indexDir: string;
let generation: string;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'yinju-test-'));
  sound = join(dir, 'sound');
  await writeFiles(join(dir, 'corpus'), { 'a.txt': sampleFile('甲篇', [1, 2, 3]), 'b.txt': sampleFile('乙篇', [4, 5]) });
  await buildIndex({ corpusDir: join(dir, 'corpus'), indexDir: sound, embedder });
  generation = (await readdir(sound)).find((name) => name.startsWith('generation-')) ?? '';
});
afterAll(() => rm(dir, { recursive: true, force: true }));

beforeEach(async () => {
  indexDir = await mkdtemp(join(dir, 'copy-'));
  await cp(sound, indexDir, { recursive: true });
});

function pathOf(file: string): string {
  return join(indexDir, generation, file);
}

/** What loading gives: "loaded", what is served around, or the class of the error and its message. */
async function outcome(): Promise<string> {
  return loadIndex(indexDir, fingerprint).then(
    ({ trouble }) => (trouble === undefined ? 'loaded' : `${trouble.kind}: ${trouble.reason}`),
    (error: unknown) => (error instanceof Error ? `${error.constructor.name}: ${error.message}` : String(error)),
  );
}

/** The outcome for a damaged file: its name and the remedy are told. Vectors are served around, as their cache is there. */
function damageOf(file: string): RegExp {
  const servedAround: Readonly<Record<string, string>> = { 'vectors.bin': 'exact-search', 'current': 'other-generation', 'articles.jsonl': 'unneeded' };
  return new RegExp(`^${servedAround[file] ?? IndexDamagedError.name}: .*${file.replace('.', '\\.')}.*npm run index -- --full`, 'u');
}

/** Changes the manifest as another program would have written it, with the checksum that belongs to it. */
async function rewriteManifest(change: (manifest: Record<string, unknown>) => void): Promise<void> {
  const manifest = JSON.parse(await readFile(pathOf('manifest.json'), 'utf8')) as Record<string, unknown>;
  change(manifest);
  const text = JSON.stringify(manifest);
  await writeFile(pathOf('manifest.json'), text);
  await writeFile(join(indexDir, 'current'), `${generation} ${createHash('sha256').update(text).digest('hex')}\n`);
}

describe('a sound index', () => {
  it('loads with all of its parts', async () => {
    const index = await loadIndex(indexDir, fingerprint);
    expect(index.manifest).toEqual(await readManifest(indexDir));
    expect([index.passages.size, index.vectors.size, index.lexical.size, index.vectors.dimensions]).toEqual([5, 5, 5, 16]);
  });

  it('states the versions and every file with its size and hash', async () => {
    const manifest = await readManifest(indexDir);
    expect(manifest).toMatchObject({ formatVersion: FORMAT_VERSION, pipelineVersion: PIPELINE_VERSION });
    expect(manifest.files.map(({ file }) => file).toSorted()).toEqual([...Object.values(GENERATION_FILES), 'vectors.bin'].toSorted());
    for (const { file, bytes, sha256 } of manifest.files) {
      const content = await readFile(pathOf(file));
      expect({ bytes, sha256 }).toEqual({ bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') });
    }
  });
});

describe('a damaged index is refused by name and does not crash the process', () => {
  it.each(FILES)('when %s is cut off anywhere', async (file) => {
    const bytes = await readFile(pathOf(file));
    for (const length of [0, 1, 16, bytes.length >> 2, bytes.length >> 1, bytes.length - 1]) {
      await writeFile(pathOf(file), bytes.subarray(0, length));
      expect(await outcome(), `cut off at ${length} of ${bytes.length}`).toMatch(damageOf(file));
    }
  });

  it.each(FILES)('when one byte of %s is flipped anywhere', async (file) => {
    const bytes = await readFile(pathOf(file));
    const places = [0, 1, 8, 20, 40, 80, bytes.length >> 3, bytes.length >> 2, bytes.length >> 1, bytes.length - 9, bytes.length - 1];
    for (const [index, place] of places.entries()) {
      const changed = Buffer.from(bytes);
      changed[place]! ^= 1 << (index % 8);
      await writeFile(pathOf(file), changed);
      expect(await outcome(), `flipped at ${place} of ${bytes.length}`).toMatch(damageOf(file));
    }
  });

  it.each(FILES)('when %s is gone', async (file) => {
    await rm(pathOf(file));
    expect(await outcome()).toMatch(damageOf(file));
  });

  it.each(FILES)('when something is added to %s', async (file) => {
    await writeFile(pathOf(file), '\n', { flag: 'a' });
    expect(await outcome()).toMatch(damageOf(file));
  });

  it('when its parts are those of different indexes', async () => {
    await rewriteManifest((manifest) => (manifest['passages'] = 4));
    expect(await outcome()).toMatch(/^IndexDamagedError: .*differ in length; rebuild it/u);
  });

  it.each([{}, { formatVersion: 'one' }, { formatVersion: FORMAT_VERSION }])('when the manifest says %j', async (content) => {
    await rewriteManifest((manifest) => {
      for (const key of Object.keys(manifest)) delete manifest[key];
      Object.assign(manifest, content);
    });
    expect(await outcome()).toMatch(damageOf('manifest.json'));
  });
});

describe('the pointer to the generation in use', () => {
  it('is missing when there is no index yet', async () => {
    await expect(loadIndex(join(dir, 'nowhere'), fingerprint)).rejects.toThrow(IndexMissingError);
    await expect(readManifest(join(dir, 'nowhere'))).rejects.toThrow('build it with npm run index');
  });

  it.each(['', '\n', '../..', '../../etc', 'generation-../..', 'generation-1', '/etc/passwd', `generation-1 ${'g'.repeat(64)}\n`])(
    'is refused when it says %j',
    async (content) => {
      await writeFile(join(indexDir, 'current'), content);
      expect(await outcome()).toMatch(damageOf('current'));
    },
  );

  it('is refused when any of its bytes is flipped or missing', async () => {
    const bytes = await readFile(join(indexDir, 'current'));
    for (let place = 0; place < bytes.length; place += 1) {
      const changed = Buffer.from(bytes);
      changed[place]! ^= 1;
      await writeFile(join(indexDir, 'current'), changed);
      expect(await outcome(), `flipped at ${place}`).toContain('other-generation: the index is damaged');
      await writeFile(join(indexDir, 'current'), bytes.subarray(0, place));
      expect(await outcome(), `cut off at ${place}`).toContain('other-generation: the index is damaged');
    }
  });
});

describe('an index of another program or model is outdated, not damaged', () => {
  it('when it has another format', async () => {
    for (const formatVersion of [FORMAT_VERSION + 1, 0]) {
      await rewriteManifest((manifest) => (manifest['formatVersion'] = formatVersion));
      expect(await outcome()).toContain(IndexOutdatedError.name);
      await expect(readManifest(indexDir)).rejects.toThrow(`format ${formatVersion}`);
    }
  });

  it('when its texts were prepared in another way', async () => {
    await rewriteManifest((manifest) => (manifest['pipelineVersion'] = PIPELINE_VERSION + 1));
    expect(await outcome()).toContain(IndexOutdatedError.name);
  });

  it('when another model made its embeddings', async () => {
    await expect(loadIndex(indexDir, createHashingEmbedder(32).model.fingerprint)).rejects.toThrow(IndexOutdatedError);
    await expect(loadIndex(indexDir, 'other')).rejects.toThrow('hashing');
  });
});

describe('writing a generation', async () => {
  const { fingerprint: tokens } = builtinStaticModel();
  const facts = { model: embedder.model, tokens, articles: 1, passages: 1, corpus: [], reprints: [], listedAt: 0, seconds: 0 };
  const verify = async (generation: Generation): Promise<void> => void (await loadGeneration(generation, fingerprint));

  it('that fails leaves the one in use and removes what it wrote', async () => {
    const before = await readdir(indexDir);
    const fill = async (directory: string): Promise<never> => {
      await writeFile(join(directory, GENERATION_FILES.passages), 'half');
      throw new Error('the disk is full');
    };
    await expect(writeGeneration(indexDir, { facts, fill, verify })).rejects.toThrow('the disk is full');
    expect(await readdir(indexDir)).toEqual(before);
    expect((await loadIndex(indexDir, fingerprint)).passages.size).toBe(5);
  });

  it('whose vectors cannot be read back fails, too', async () => {
    const fill = async (directory: string): Promise<VectorSearchFacts> => {
      for (const file of [...Object.values(GENERATION_FILES), 'vectors.bin']) await writeFile(join(directory, file), 'no vectors');
      return { kind: 'exact' };
    };
    await expect(writeGeneration(indexDir, { facts, fill, verify })).rejects.toThrow(IndexDamagedError);
    expect((await loadIndex(indexDir, fingerprint)).passages.size).toBe(5);
  });

  it('that forgets a file fails, too', async () => {
    await expect(writeGeneration(indexDir, { facts, fill: async () => ({ kind: 'exact' }), verify })).rejects.toThrow('ENOENT');
    expect((await loadIndex(indexDir, fingerprint)).passages.size).toBe(5);
  });
});

import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEmbedder } from '../../src/embedding/open-embedder.ts';
import { BUILTIN_MODEL_DIR } from '../../src/static-model/builtin-static-model.ts';
import { openModelFolder } from '../../src/embedding/model-folder.ts';
import type { Embedder } from '../../src/embedding/embedder.ts';
import type { BuildStep } from '../../src/indexes/build-options.ts';
import { loadIndex } from '../../src/indexes/index-store.ts';
import { runIndexChild } from '../support/index-child.ts';
import { freshContents, generationContents } from '../support/same-index.ts';
import { sampleFile } from '../support/sample-corpus.ts';
import { writeFiles } from '../support/temp-folder.ts';

/** Before and up to the last of these the old index is in use. */
const BEFORE_SWAP: readonly BuildStep[] = ['locked', 'read', 'embedded', 'folder-made', 'files-written', 'manifest-written', 'verified', 'sealed'];
const AFTER_SWAP: readonly BuildStep[] = ['swapped', 'collected', 'cache-trimmed'];
/** More passages than are embedded at once. */
const MANY = Array.from({ length: 140 }, (_, index) => index);

let embedder: Embedder;
let dir: string;
const place = () => ({ corpusDir: join(dir, 'corpus'), indexDir: join(dir, 'index') });
let version = 0;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'yinju-test-'));
  embedder = await openEmbedder(await openModelFolder(BUILTIN_MODEL_DIR, 'builtin'));
  await writeFiles(place().corpusDir, { 'a.txt': sampleFile('甲篇', [1, 2]), 'b.txt': sampleFile('乙篇', MANY) });
  expect((await runIndexChild(dir, place())).report).toEqual({ written: true, embedded: 142, passages: 142 });
});
afterAll(async () => {
  await embedder.close();
  await rm(dir, { recursive: true, force: true });
});

/** Makes the passages of one file new ones; returns how many. */
async function changeCorpus(): Promise<number> {
  version += 1;
  await writeFile(join(dir, 'corpus/c.txt'), sampleFile(`丙篇${version}`, MANY.map((seed) => 1000 * version + seed)));
  return MANY.length;
}

async function freshOf(): Promise<Readonly<Record<string, string>>> {
  return freshContents(place().corpusDir, join(dir, `fresh-${version}`), embedder);
}

async function expectSound(contents: Readonly<Record<string, string>>): Promise<void> {
  expect((await loadIndex(place().indexDir, embedder.model.fingerprint)).trouble).toBeUndefined();
  expect(await generationContents(place().indexDir)).toEqual(contents);
}

describe('a process that is killed while it updates the index', () => {
  it.each(BEFORE_SWAP)('when the step "%s" is done leaves the old index in use, and the next one embeds only what was not embedded', async (step) => {
    const before = await generationContents(place().indexDir);
    const changed = await changeCorpus();
    const killed = await runIndexChild(dir, place(), { killAt: step });
    expect(killed.report).toBeNull();
    await expectSound(before);
    const next = await runIndexChild(dir, place());
    // What the model worked on when the process ended is lost; what it had given back before is not.
    expect(new Set([...killed.embedded, ...next.embedded]).size).toBe(changed);
    const inHand = step === 'embedded' ? changed - 128 : 0;
    expect(killed.embedded.length + next.embedded.length - changed).toBeLessThanOrEqual(inHand);
    await expectSound(await freshOf());
  });

  it.each(AFTER_SWAP)('when the step "%s" is done leaves the new index in use, and the next one has nothing to do', async (step) => {
    const changed = await changeCorpus();
    const killed = await runIndexChild(dir, place(), { killAt: step });
    expect([killed.report, killed.embedded.length]).toEqual([null, changed]);
    await expectSound(await freshOf());
    const next = await runIndexChild(dir, place());
    expect(next.report).toEqual({ written: false, embedded: 0, passages: 282 });
    const entries = await readdir(place().indexDir);
    expect(entries.filter((name) => name.startsWith('lock') || name.endsWith('.tmp'))).toEqual([]);
    expect(entries.filter((name) => name.startsWith('generation-')).length).toBeLessThanOrEqual(3);
  });

  it('again and again leaves no more than two generations behind once an update is complete', async () => {
    await changeCorpus();
    for (const killAt of ['files-written', 'sealed', 'manifest-written'] as const) await runIndexChild(dir, place(), { killAt });
    expect((await runIndexChild(dir, place())).report?.written).toBe(true);
    expect((await readdir(place().indexDir)).filter((name) => name.startsWith('generation-'))).toHaveLength(2);
    await expectSound(await freshOf());
  });
});

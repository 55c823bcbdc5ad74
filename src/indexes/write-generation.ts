import { randomBytes } from 'node:crypto';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describeFile, replaceFile, sha256, syncToDisk } from './durable-files.ts';
import {
  GENERATION_FILES, generationNames, isWhole, MANIFEST, POINTER, readGeneration, readPointer, SEAL, sealedGenerations, type Generation,
} from './generation.ts';
import { FORMAT_VERSION, PIPELINE_VERSION, type Manifest, type VectorSearchFacts } from './manifest.ts';
import { vectorFileName } from './vector-file.ts';

/** Everything about a generation that its writer knows. */
export type GenerationFacts = Pick<Manifest, 'model' | 'tokens' | 'articles' | 'passages' | 'corpus' | 'reprints' | 'listedAt' | 'seconds'>;

/** The moments of a write at which a process may end; the old generation is in use up to and including `sealed`. */
export type WriteStep = 'folder-made' | 'files-written' | 'manifest-written' | 'verified' | 'sealed' | 'swapped' | 'collected';

export interface GenerationWriting {
  readonly facts: GenerationFacts;
  /** Writes {@link GENERATION_FILES} and the vectors into the folder it is given; resolves with the form of the vectors. */
  readonly fill: (directory: string) => Promise<VectorSearchFacts>;
  /** Reads the written generation as the bot will, and rejects when something of it is wrong. */
  readonly verify: (generation: Generation) => Promise<void>;
  /** Asked immediately before the swap; rejects when another process has become the writer. */
  readonly requireLock?: () => Promise<void>;
  readonly onStep?: (step: WriteStep) => void;
}

/**
 * Writes a generation beside the one in use, reads it back, and puts it in its place by renaming one small file: whatever
 * happens before that moment, the old generation stays. Of the old ones, the newest that was in use is kept.
 */
export async function writeGeneration(indexDir: string, { facts, fill, verify, requireLock, onStep }: GenerationWriting): Promise<void> {
  const name = `generation-${new Date().toISOString().replace(/[^0-9]/gu, '').slice(0, 17)}-${randomBytes(3).toString('hex')}`;
  const directory = join(indexDir, name);
  try {
    await mkdir(directory, { recursive: true });
    onStep?.('folder-made');
    const vectors = await fill(directory);
    onStep?.('files-written');
    const manifestSha256 = await writeManifest(directory, facts, vectors);
    onStep?.('manifest-written');
    const pointer = { name, manifestSha256 };
    await verify(await readGeneration(indexDir, pointer));
    onStep?.('verified');
    await replaceFile(directory, SEAL, `${manifestSha256}  ${MANIFEST}\n`);
    // The name of the folder must not be lost when the pointer to it is kept.
    await syncToDisk(indexDir);
    onStep?.('sealed');
    await requireLock?.();
    const before = await readPointer(indexDir).catch(() => null);
    await replaceFile(indexDir, POINTER, `${name} ${manifestSha256}\n`);
    onStep?.('swapped');
    await removeOtherGenerations(indexDir, name, before?.name ?? null);
    onStep?.('collected');
  } catch (error) {
    if ((await readPointer(indexDir).catch(() => null))?.name !== name) await rm(directory, { recursive: true, force: true }).catch(() => undefined);
    throw error;
  }
}

async function writeManifest(directory: string, facts: GenerationFacts, vectors: VectorSearchFacts): Promise<string> {
  const names = [...Object.values(GENERATION_FILES), vectorFileName(vectors)];
  const files = await Promise.all(names.map(async (file) => ({ file, ...(await describeFile(join(directory, file))) })));
  await Promise.all(names.map((file) => syncToDisk(join(directory, file))));
  const manifest: Manifest = {
    formatVersion: FORMAT_VERSION,
    pipelineVersion: PIPELINE_VERSION,
    createdAt: new Date().toISOString(),
    vectors,
    ...facts,
    files,
  };
  const text = `${JSON.stringify(manifest, null, 1)}\n`;
  await replaceFile(directory, MANIFEST, text);
  return sha256(text);
}

/** Removes what runs that were cut short have left: half-written generations and files. To be called by the owner of the lock. */
export async function removeLeftOvers(indexDir: string): Promise<void> {
  const inUse = await readPointer(indexDir).catch(() => null);
  const complete = new Set((await sealedGenerations(indexDir)).map(({ name }) => name));
  const halves = (await generationNames(indexDir)).filter((name) => name !== inUse?.name && !complete.has(name));
  const files = (await readdir(indexDir)).filter((entry) => entry.endsWith('.tmp') || /^lock\.[0-9a-f]{8}$/u.test(entry));
  await removeAll(indexDir, [...halves, ...files]);
}

/** Keeps the generation that was in use before, or the newest complete one where that is damaged, and removes the others. */
async function removeOtherGenerations(indexDir: string, current: string, before: string | null): Promise<void> {
  const complete = (await sealedGenerations(indexDir)).filter(({ name }) => name !== current);
  const candidates = complete.toSorted((a, b) => Number(b.name === before) - Number(a.name === before));
  let kept: string | null = null;
  for (const pointer of candidates) kept ??= (await readGeneration(indexDir, pointer).then(isWhole, () => false)) ? pointer.name : null;
  const others = (await generationNames(indexDir)).filter((name) => name !== current && name !== kept);
  await removeAll(indexDir, others);
}

/** What cannot be removed now, the next run removes. */
async function removeAll(indexDir: string, names: readonly string[]): Promise<void> {
  await Promise.all(names.map((name) => rm(join(indexDir, name), { recursive: true, force: true }).catch(() => undefined)));
}

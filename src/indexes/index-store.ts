import { setImmediate } from 'node:timers/promises';
import { join } from 'node:path';
import { loadBuiltinStaticModel } from '../embedding/static/builtin-static-model.ts';
import type { StaticModel } from '../embedding/static/static-model.ts';
import { IndexDamagedError, IndexMissingError, IndexOutdatedError } from '../errors.ts';
import { openCorpusNames, type CorpusNames } from './corpus-names.ts';
import { GENERATION_FILES, readGeneration, readPointer, readVerified, REBUILD, sealedGenerations, verifyFile, type Generation, type Pointer } from './generation.ts';
import { openHnswIndex } from './hnsw-index.ts';
import { openLexicalIndex, type LexicalIndex } from './lexical-index.ts';
import { PIPELINE_VERSION, type Manifest } from './manifest.ts';
import { openPassageStore, type PassageStore } from './passage-store.ts';
import { openTokenIndex, type TokenIndex } from './token-index.ts';
import type { VectorIndex } from './vector-index.ts';

/** A loaded generation of the index: everything that answering needs. */
export interface SearchIndex {
  readonly manifest: Manifest;
  readonly passages: PassageStore;
  readonly vectors: VectorIndex;
  readonly lexical: LexicalIndex;
  readonly tokens: TokenIndex;
  /** The model whose tokens `tokens` holds. */
  readonly staticModel: StaticModel;
  /** What the corpus names: places, companies, people, schemes. */
  readonly names: CorpusNames;
  /** What is wrong with the index on disk and served around; null when nothing is. The next update mends it. */
  readonly trouble: IndexTrouble | null;
}

/** How an index is served although something of it is damaged. */
export interface IndexTrouble {
  /** The generation before the one that is damaged, or that one with its embeddings from the cache, compared exactly. */
  readonly kind: 'older-generation' | 'exact-search';
  /** What is damaged, with the remedy. */
  readonly reason: string;
}

/**
 * The manifest of the generation in use.
 * @throws IndexMissingError when there is none
 * @throws IndexDamagedError when it cannot be read
 */
export async function readManifest(indexDir: string): Promise<Manifest> {
  return (await whileUnreplaced(indexDir, async () => readGeneration(indexDir, await readPointer(indexDir)))).manifest;
}

/**
 * Loads the generation in use after checking size and SHA-256 of every file against the manifest. What is damaged is served
 * around as far as that is possible, see {@link SearchIndex.trouble}.
 * @param fingerprint of the model that will embed the questions
 * @throws IndexMissingError, IndexDamagedError when nothing can be served, or IndexOutdatedError when another model or version built it
 */
export async function loadIndex(indexDir: string, fingerprint: string): Promise<SearchIndex> {
  return whileUnreplaced(indexDir, async () => {
    try {
      return await loadGeneration(await readGeneration(indexDir, await readPointer(indexDir)), fingerprint);
    } catch (error) {
      const older = isDamage(error) ? await loadOlder(indexDir, fingerprint) : null;
      if (older === null) throw error;
      return { ...older, trouble: { kind: 'older-generation', reason: (error as Error).message } };
    }
  });
}

/** Loads a generation, whether it is in use or not. @throws IndexDamagedError or IndexOutdatedError */
export async function loadGeneration(generation: Generation, fingerprint: string): Promise<SearchIndex> {
  const { directory, manifest } = generation;
  const staticModel = await loadBuiltinStaticModel();
  requireCurrent(manifest, fingerprint, staticModel.fingerprint);
  const read = async (file: string): Promise<Uint8Array<ArrayBuffer>> => {
    const bytes = await readVerified(generation, file);
    // Between two parts, the questions that came in meanwhile are answered.
    await setImmediate();
    return bytes;
  };
  const passages = openPassageStore({ passages: await read(GENERATION_FILES.passages), sources: await read(GENERATION_FILES.sources) });
  const lexical = openLexicalIndex(await read(GENERATION_FILES.lexical));
  const names = openCorpusNames(await read(GENERATION_FILES.names));
  const tokens = openTokenIndex(await read(GENERATION_FILES.tokens));
  await setImmediate();
  if ([passages, lexical, tokens].some(({ size }) => size !== manifest.passages)) {
    throw new IndexDamagedError(`the index is damaged: the parts in ${directory} differ in length; ${REBUILD}`);
  }
  const vectors = await openVectors(generation);
  return { manifest, passages, lexical, names, vectors, tokens, staticModel, trouble: null };
}

/** The native library gets to see a file only when that is known to be the one that was written. */
async function openVectors(generation: Generation): Promise<VectorIndex> {
  const { directory, manifest } = generation;
  await verifyFile(generation, GENERATION_FILES.vectors);
  return openHnswIndex(join(directory, GENERATION_FILES.vectors), manifest.model.dimensions, manifest.passages);
}

/** The newest generation that can be loaded beside the one in use. */
async function loadOlder(indexDir: string, fingerprint: string): Promise<SearchIndex | null> {
  for (const pointer of await sealedGenerations(indexDir)) {
    const index = await loadSealed(indexDir, pointer, fingerprint);
    if (index !== null) return index;
  }
  return null;
}

async function loadSealed(indexDir: string, pointer: Pointer, fingerprint: string): Promise<SearchIndex | null> {
  try {
    return await loadGeneration(await readGeneration(indexDir, pointer), fingerprint);
  } catch (error) {
    if (error instanceof IndexDamagedError || error instanceof IndexOutdatedError) return null;
    throw error;
  }
}

function isDamage(error: unknown): boolean {
  return error instanceof IndexDamagedError || error instanceof IndexMissingError;
}

/** A run that replaces a generation may remove it while it is being read: then the new one is read. */
async function whileUnreplaced<Result>(indexDir: string, read: () => Promise<Result>): Promise<Result> {
  const nameInUse = (): Promise<string | null> => readPointer(indexDir).then(({ name }) => name, () => null);
  for (;;) {
    const before = await nameInUse();
    const result = await read().then((value) => ({ value }), (error: unknown) => ({ error }));
    if ('value' in result && !hasTrouble(result.value)) return result.value;
    if ((await nameInUse()) !== before) continue;
    if ('value' in result) return result.value;
    throw result.error;
  }
}

function hasTrouble(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'trouble' in value && value.trouble !== null;
}

/** @throws IndexOutdatedError when another model or version built it */
export function requireCurrent(manifest: Manifest, fingerprint: string, tokens: string): void {
  if (manifest.model.fingerprint !== fingerprint) {
    throw new IndexOutdatedError(`the index was built with another model (${manifest.model.name}): update it with npm run index`);
  }
  if (manifest.pipelineVersion !== PIPELINE_VERSION || manifest.tokens !== tokens) {
    throw new IndexOutdatedError('the index was built by another version of the program: update it with npm run index');
  }
}

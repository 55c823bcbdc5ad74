import { setImmediate } from 'node:timers/promises';
import { builtinStaticModel } from '../static-model/builtin-static-model.ts';
import type { StaticModel } from '../static-model/static-model.ts';
import { IndexDamagedError, IndexMissingError, IndexOutdatedError, messageOf } from '../errors.ts';
import { openCorpusNames, type CorpusNames } from './corpus-names.ts';
import { embeddingKey, readEmbeddings } from './embedding-cache.ts';
import { createExactIndex } from './exact-index.ts';
import { GENERATION_FILES, readGeneration, readPointer, readVerified, REBUILD, sealedGenerations, verifyFile, type Generation, type Pointer } from './generation.ts';
import { openLexicalIndex, type LexicalIndex } from './lexical-index.ts';
import { PIPELINE_VERSION, type Manifest } from './manifest.ts';
import { openPassageStore, type PassageStore } from './passage-store.ts';
import type { ReadIndex } from './read-index.ts';
import { searchText } from './search-text.ts';
import { openTokenIndex, type TokenIndex } from './token-index.ts';
import { openVectorFile, vectorFileName } from './vector-file.ts';
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
  /** What is wrong with the index on disk and served around; absent where nothing is. The next update mends it. */
  readonly trouble?: IndexTrouble;
  /** How it is read where not everything is in memory; absent where it is. See {@link readerOf}. */
  readonly read?: ReadIndex;
}

/** How an index is served although something of it is damaged. */
export interface IndexTrouble {
  /**
   * By another complete generation, an older one if there is one; with the embeddings of the cache, all of which are compared;
   * or as it is, because only updates need what is damaged.
   */
  readonly kind: 'other-generation' | 'exact-search' | 'unneeded';
  /** What is damaged, with the remedy. */
  readonly reason: string;
}

/** Passages that are prepared between two looks at what else there is to do. */
const PASSAGES_AT_ONCE = 100;

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
  const index = await whileUnreplaced(indexDir, async () => {
    try {
      return await loadAround(indexDir, await readPointer(indexDir), fingerprint);
    } catch (error) {
      const other = error instanceof IndexDamagedError || error instanceof IndexMissingError ? await loadOther(indexDir, fingerprint) : null;
      if (other === null) throw error;
      return { ...other, trouble: { kind: 'other-generation' as const, reason: messageOf(error) } };
    }
  });
  await prepareSearch(index);
  return index;
}

/** Has the parts work out what they are searched by, so that the first question need not wait for it, nor the ones asked meanwhile for all of it. */
async function prepareSearch({ names, tokens }: SearchIndex): Promise<void> {
  await setImmediate();
  names.findIn('');
  await setImmediate();
  tokens.slotOf(0);
  await setImmediate();
  tokens.weight(0);
}

/** Loads a generation, whether it is in use or not. @throws IndexDamagedError or IndexOutdatedError */
export async function loadGeneration(generation: Generation, fingerprint: string): Promise<SearchIndex> {
  const parts = await loadParts(generation, fingerprint);
  await verifyFile(generation, GENERATION_FILES.articles);
  return { ...parts, vectors: await openVectors(generation) };
}

/** The same; where the vectors are damaged, those of the cache are used, if it has all of them, and what only updates need may be damaged. */
async function loadAround(indexDir: string, pointer: Pointer, fingerprint: string): Promise<SearchIndex> {
  const generation = await readGeneration(indexDir, pointer);
  const parts = await loadParts(generation, fingerprint);
  try {
    const index = { ...parts, vectors: await openVectors(generation) };
    const reason = await verifyFile(generation, GENERATION_FILES.articles).then(() => null, messageOf);
    return reason === null ? index : { ...index, trouble: { kind: 'unneeded', reason } };
  } catch (error) {
    const vectors = error instanceof IndexDamagedError ? await vectorsFromCache(indexDir, parts) : null;
    if (vectors === null) throw error;
    return { ...parts, vectors, trouble: { kind: 'exact-search', reason: messageOf(error) } };
  }
}

async function loadParts(generation: Generation, fingerprint: string): Promise<Omit<SearchIndex, 'vectors'>> {
  const { directory, manifest } = generation;
  const staticModel = builtinStaticModel();
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
  return { manifest, passages, lexical, names, tokens, staticModel };
}

/** Null when the cache lacks one. */
async function vectorsFromCache(indexDir: string, { manifest, passages }: Pick<SearchIndex, 'manifest' | 'passages'>): Promise<VectorIndex | null> {
  const embeddings = await readEmbeddings(indexDir, manifest.model);
  const found: Float32Array[] = [];
  for (let position = 0; position < passages.size; position += 1) {
    if (position % PASSAGES_AT_ONCE === 0) await setImmediate();
    const embedding = embeddings.get(embeddingKey(searchText(passages.at(position))));
    if (embedding === undefined) return null;
    found.push(embedding);
  }
  return createExactIndex(manifest.model.dimensions, found);
}

/** The native library gets to see a file only when that is known to be the one that was written. */
async function openVectors(generation: Generation): Promise<VectorIndex> {
  const { directory, manifest } = generation;
  await verifyFile(generation, vectorFileName(manifest.vectors));
  return openVectorFile(directory, manifest.vectors, manifest.model.dimensions, manifest.passages);
}

/** The newest complete generation that can be loaded. */
async function loadOther(indexDir: string, fingerprint: string): Promise<SearchIndex | null> {
  for (const pointer of await sealedGenerations(indexDir)) {
    const index = await loadAround(indexDir, pointer, fingerprint).catch((error: unknown) => {
      if (error instanceof IndexDamagedError || error instanceof IndexOutdatedError) return null;
      throw error;
    });
    if (index !== null) return index;
  }
  return null;
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
  return typeof value === 'object' && value !== null && 'trouble' in value && value.trouble !== undefined;
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

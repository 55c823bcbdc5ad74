import { createHash, randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { setImmediate } from 'node:timers/promises';
import { loadBuiltinStaticModel } from '../embedding/static/builtin-static-model.ts';
import type { StaticModel } from '../embedding/static/static-model.ts';
import { IndexDamagedError, IndexMissingError, IndexOutdatedError, messageOf } from '../errors.ts';
import { openCorpusNames, type CorpusNames } from './corpus-names.ts';
import { openLexicalIndex, type LexicalIndex } from './lexical-index.ts';
import { FORMAT_VERSION, manifestSchema, PIPELINE_VERSION, type Manifest, type VectorSearchFacts } from './manifest.ts';
import { openPassageStore, type PassageStore } from './passage-store.ts';
import type { ReadIndex } from './read-index.ts';
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
  /** How it is read where not everything is in memory; absent where it is. See {@link readerOf}. */
  readonly read?: ReadIndex;
}

/** Names of the files of a generation, without that of the vectors, which is named after the way they are searched. */
export const GENERATION_FILES = {
  passages: 'passages.jsonl',
  sources: 'sources.jsonl',
  lexical: 'lexical.bin',
  tokens: 'tokens.bin',
  names: 'names.json',
} as const;

/** Holds the name of the generation in use and the SHA-256 of its manifest, which vouches for all other files. */
const POINTER = 'current';
const MANIFEST = 'manifest.json';
const REBUILD = 'rebuild it with npm run index -- --full';

/**
 * The manifest of the generation in use.
 * @throws IndexMissingError when there is none
 * @throws IndexDamagedError when it cannot be read
 */
export async function readManifest(indexDir: string): Promise<Manifest> {
  return (await readCurrent(indexDir, (pointer) => readGeneration(indexDir, pointer))).manifest;
}

/**
 * Loads the generation in use after checking size and SHA-256 of every file against the manifest.
 * @param fingerprint of the model that will embed the questions
 * @throws IndexMissingError, IndexDamagedError, or IndexOutdatedError when another model or version built it
 */
export async function loadIndex(indexDir: string, fingerprint: string): Promise<SearchIndex> {
  return readCurrent(indexDir, (pointer) => loadGeneration(indexDir, pointer, fingerprint));
}

async function loadGeneration(indexDir: string, pointer: Pointer, fingerprint: string): Promise<SearchIndex> {
  const { directory, manifest } = await readGeneration(indexDir, pointer);
  const staticModel = await loadBuiltinStaticModel();
  requireCurrent(manifest, fingerprint, staticModel.fingerprint);
  for (const file of manifest.files) await verifyFile(directory, file);
  const read = async (file: string): Promise<Uint8Array<ArrayBuffer>> => {
    const bytes = new Uint8Array(await readFile(join(directory, file)));
    // Between two parts, the questions that came in meanwhile are answered.
    await setImmediate();
    return bytes;
  };
  const passages = openPassageStore({ passages: await read(GENERATION_FILES.passages), sources: await read(GENERATION_FILES.sources) });
  const lexical = openLexicalIndex(await read(GENERATION_FILES.lexical));
  const names = openCorpusNames(await read(GENERATION_FILES.names));
  const tokens = openTokenIndex(await read(GENERATION_FILES.tokens));
  await setImmediate();
  const vectors = await openVectorFile(directory, manifest.vectors, manifest.model.dimensions, manifest.passages);
  if ([passages, lexical, tokens].some(({ size }) => size !== manifest.passages)) {
    throw new IndexDamagedError(`the index in ${directory} is damaged: its parts differ in length; ${REBUILD}`);
  }
  return { manifest, passages, lexical, names, vectors, tokens, staticModel };
}

/** Everything about a generation that its writer knows. */
export type GenerationFacts = Pick<Manifest, 'model' | 'tokens' | 'articles' | 'passages' | 'corpus' | 'seconds'>;

/**
 * Writes a generation beside the one in use and puts it in its place by renaming one small file:
 * whatever happens before that moment, the old generation stays. Reads the written index back before.
 * @param fill writes {@link GENERATION_FILES} into the folder it is given
 */
export async function writeGeneration(indexDir: string, facts: GenerationFacts, fill: (directory: string) => Promise<VectorSearchFacts>): Promise<void> {
  const name = `generation-${new Date().toISOString().replace(/[^0-9]/gu, '').slice(0, 14)}-${randomBytes(3).toString('hex')}`;
  const directory = join(indexDir, name);
  await mkdir(directory, { recursive: true });
  try {
    const vectors = await fill(directory);
    const files = await Promise.all([...Object.values(GENERATION_FILES), vectorFileName(vectors)].map((file) => describeFile(directory, file)));
    const manifest: Manifest = {
      formatVersion: FORMAT_VERSION,
      pipelineVersion: PIPELINE_VERSION,
      createdAt: new Date().toISOString(),
      vectors,
      ...facts,
      files,
    };
    const text = `${JSON.stringify(manifest, null, 1)}\n`;
    await writeDurably(directory, MANIFEST, text);
    await openVectorFile(directory, vectors, manifest.model.dimensions, manifest.passages);
    await syncToDisk(join(directory, vectorFileName(vectors)));
    await writeDurably(indexDir, POINTER, `${name} ${sha256(text)}\n`);
  } catch (error) {
    await rm(directory, { recursive: true, force: true });
    throw error;
  }
  await removeOtherGenerations(indexDir, name);
}

interface Pointer {
  readonly name: string;
  readonly manifestSha256: string;
}

async function readPointer(indexDir: string): Promise<Pointer> {
  const text = await readFile(join(indexDir, POINTER), 'utf8').catch((error: unknown) => {
    throw new IndexMissingError(`there is no index in ${indexDir} yet: build it with npm run index`, { cause: error });
  });
  const [, name, manifestSha256] = /^(generation-[\w-]+) ([0-9a-f]{64})\n$/u.exec(text) ?? [];
  if (name === undefined || manifestSha256 === undefined) {
    throw new IndexDamagedError(`the index is damaged: ${join(indexDir, POINTER)} names no generation; ${REBUILD}`);
  }
  return { name, manifestSha256 };
}

/** A run that replaces the generation also removes it, maybe while it is being read: then the new one is read. */
async function readCurrent<Result>(indexDir: string, read: (pointer: Pointer) => Promise<Result>): Promise<Result> {
  for (;;) {
    const pointer = await readPointer(indexDir);
    try {
      return await read(pointer);
    } catch (error) {
      if ((await readPointer(indexDir)).name === pointer.name) throw error;
    }
  }
}

async function readGeneration(indexDir: string, { name, manifestSha256 }: Pointer): Promise<{ directory: string; manifest: Manifest }> {
  const directory = join(indexDir, name);
  const path = join(directory, MANIFEST);
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new IndexDamagedError(`the index is damaged: ${path} cannot be read (${messageOf(error)}); ${REBUILD}`, { cause: error });
  });
  if (sha256(text) !== manifestSha256) {
    throw new IndexDamagedError(`the index is damaged: the contents of ${path} have changed since it was built; ${REBUILD}`);
  }
  return { directory, manifest: parseManifest(JSON.parse(text), path) };
}

export function parseManifest(json: unknown, path: string): Manifest {
  const formatVersion = (json as { formatVersion?: unknown } | null)?.formatVersion;
  if (typeof formatVersion === 'number' && formatVersion !== FORMAT_VERSION) {
    throw new IndexOutdatedError(`the index has format ${formatVersion}, this program reads format ${FORMAT_VERSION}; ${REBUILD}`);
  }
  const parsed = manifestSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  throw new IndexDamagedError(`the index is damaged: ${path} is not a manifest (${parsed.error.issues[0]?.path.join('.') ?? ''}); ${REBUILD}`);
}

export function requireCurrent(manifest: Manifest, fingerprint: string, tokens: string): void {
  if (manifest.model.fingerprint !== fingerprint) {
    throw new IndexOutdatedError(`the index was built with another model (${manifest.model.name}): update it with npm run index`);
  }
  if (manifest.pipelineVersion !== PIPELINE_VERSION || manifest.tokens !== tokens) {
    throw new IndexOutdatedError('the index was built by another version of the program: update it with npm run index');
  }
}

async function verifyFile(directory: string, expected: Manifest['files'][number]): Promise<void> {
  const path = join(directory, expected.file);
  const found = await describeFile(directory, expected.file).catch((error: unknown) => {
    throw new IndexDamagedError(`the index is damaged: ${path} cannot be read (${messageOf(error)}); ${REBUILD}`, { cause: error });
  });
  if (found.bytes !== expected.bytes) {
    throw new IndexDamagedError(`the index is damaged: ${path} has ${found.bytes} bytes instead of ${expected.bytes}; ${REBUILD}`);
  }
  if (found.sha256 !== expected.sha256) {
    throw new IndexDamagedError(`the index is damaged: the contents of ${path} have changed since it was built; ${REBUILD}`);
  }
}

async function describeFile(directory: string, file: string): Promise<Manifest['files'][number]> {
  const path = join(directory, file);
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), async (chunks: AsyncIterable<Buffer>) => {
    for await (const chunk of chunks) hash.update(chunk);
  });
  return { file, bytes: (await stat(path)).size, sha256: hash.digest('hex') };
}

/** Writes beside the target and renames: the file is either the old one or the whole new one. */
async function writeDurably(directory: string, name: string, content: string): Promise<void> {
  const temporary = join(directory, `${name}.tmp`);
  await writeFile(temporary, content, { flush: true });
  await rename(temporary, join(directory, name));
  await syncToDisk(directory);
}

/** Makes a file or the names in a folder survive a power cut; some file systems cannot, which is no reason to fail. */
async function syncToDisk(path: string): Promise<void> {
  const handle = await open(path, 'r').catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

async function removeOtherGenerations(indexDir: string, kept: string): Promise<void> {
  const others = (await readdir(indexDir)).filter((entry) => entry.startsWith('generation-') && entry !== kept);
  await Promise.all(others.map((entry) => rm(join(indexDir, entry), { recursive: true, force: true })));
}

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { IndexDamagedError, IndexMissingError, IndexOutdatedError, messageOf } from '../errors.ts';
import { describeBytes, describeFile, sha256, type FileFacts } from './durable-files.ts';
import { FORMAT_VERSION, manifestSchema, type Manifest } from './manifest.ts';

/** Names of the files of a generation, without that of the vectors, which is named after the way they are searched. */
export const GENERATION_FILES = {
  passages: 'passages.jsonl',
  sources: 'sources.jsonl',
  articles: 'articles.jsonl',
  lexical: 'lexical.bin',
  tokens: 'tokens.bin',
  names: 'names.json',
} as const;

/** Holds the name of the generation in use and the SHA-256 of its manifest, which vouches for all other files. */
export const POINTER = 'current';
export const MANIFEST = 'manifest.json';
/** Vouches for the manifest when the pointer does not: written when everything is verified, in the form of `sha256sum`. */
export const SEAL = 'manifest.sha256';
export const REBUILD = 'rebuild it with npm run index -- --full';

/** Where a generation is, and what its manifest must be. */
export interface Pointer {
  /** Folder in the index folder. */
  readonly name: string;
  readonly manifestSha256: string;
}

export interface Generation {
  readonly name: string;
  readonly directory: string;
  readonly manifest: Manifest;
}

/**
 * The generation in use.
 * @throws IndexMissingError when nothing names one, IndexDamagedError when the pointer says something else
 */
export async function readPointer(indexDir: string): Promise<Pointer> {
  const path = join(indexDir, POINTER);
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (isMissing(error)) throw new IndexMissingError(`there is no index in ${indexDir} yet: build it with npm run index`, { cause: error });
    throw new IndexDamagedError(`the index is damaged: ${path} cannot be read (${messageOf(error)}); ${REBUILD}`, { cause: error });
  });
  const [, name, manifestSha256] = /^(generation-[\w-]+) ([0-9a-f]{64})\n$/u.exec(text) ?? [];
  if (name === undefined || manifestSha256 === undefined) throw new IndexDamagedError(`the index is damaged: ${path} names no generation; ${REBUILD}`);
  return { name, manifestSha256 };
}

/** Generations that were complete and verified once, whatever has become of them since, the newest first. */
export async function sealedGenerations(indexDir: string): Promise<Pointer[]> {
  const names = (await generationNames(indexDir)).toSorted().toReversed();
  const pointers = await Promise.all(names.map((name) => readSeal(indexDir, name)));
  return pointers.filter((pointer) => pointer !== null);
}

/** Every generation folder, half-written ones included. */
export async function generationNames(indexDir: string): Promise<string[]> {
  const entries = await readdir(indexDir).catch(() => []);
  return entries.filter((entry) => /^generation-[\w-]+$/u.test(entry));
}

async function readSeal(indexDir: string, name: string): Promise<Pointer | null> {
  const text = await readFile(join(indexDir, name, SEAL), 'utf8').catch(() => '');
  const [, manifestSha256] = /^([0-9a-f]{64}) {2}manifest\.json\n$/u.exec(text) ?? [];
  return manifestSha256 === undefined ? null : { name, manifestSha256 };
}

/** @throws IndexDamagedError when the manifest is not the one that the pointer names, IndexOutdatedError when it has another format */
export async function readGeneration(indexDir: string, { name, manifestSha256 }: Pointer): Promise<Generation> {
  const directory = join(indexDir, name);
  const path = join(directory, MANIFEST);
  const bytes = await readFile(path).catch((error: unknown) => {
    throw unreadable(path, error);
  });
  if (sha256(bytes) !== manifestSha256) throw changed(path);
  return { name, directory, manifest: knownManifest(manifestSha256) ?? keepManifest(manifestSha256, parseManifest(JSON.parse(bytes.toString()), path)) };
}

/** An update looks at the same two manifests again and again; those of thousands of files take a while to check. By SHA-256, in order of use. */
const manifests = new Map<string, Manifest>();
const KEPT_MANIFESTS = 2;

function knownManifest(sha: string): Manifest | undefined {
  const manifest = manifests.get(sha);
  return manifest === undefined ? undefined : keepManifest(sha, manifest);
}

function keepManifest(sha: string, manifest: Manifest): Manifest {
  manifests.delete(sha);
  manifests.set(sha, manifest);
  for (const oldest of manifests.keys()) if (manifests.size > KEPT_MANIFESTS) manifests.delete(oldest);
  return manifest;
}

/** The bytes of a file of a generation. @throws IndexDamagedError when they are not those that the manifest lists */
export async function readVerified({ directory, manifest }: Generation, file: string): Promise<Uint8Array<ArrayBuffer>> {
  const path = join(directory, file);
  const read = await readFile(path).catch((error: unknown) => {
    throw unreadable(path, error);
  });
  // A copy begins at the beginning of its buffer, as arrays of words over it must.
  const bytes = new Uint8Array(read);
  requireFacts(path, await describeBytes(bytes), factsOf(manifest, file));
  return bytes;
}

/** @throws IndexDamagedError when a file is not the one that the manifest lists */
export async function verifyFile({ directory, manifest }: Generation, file: string): Promise<void> {
  const path = join(directory, file);
  const found = await describeFile(path).catch((error: unknown) => {
    throw unreadable(path, error);
  });
  requireFacts(path, found, factsOf(manifest, file));
}

/** Whether every file of a generation is as it was written. */
export async function isWhole(generation: Generation): Promise<boolean> {
  try {
    for (const { file } of generation.manifest.files) await verifyFile(generation, file);
    return true;
  } catch {
    return false;
  }
}

function factsOf({ files }: Manifest, file: string): FileFacts | undefined {
  return files.find((listed) => listed.file === file);
}

function requireFacts(path: string, found: FileFacts, expected: FileFacts | undefined): void {
  if (expected === undefined) throw new IndexDamagedError(`the index is damaged: its manifest does not list ${path}; ${REBUILD}`);
  if (found.bytes !== expected.bytes) {
    throw new IndexDamagedError(`the index is damaged: ${path} has ${found.bytes} bytes instead of ${expected.bytes}; ${REBUILD}`);
  }
  if (found.sha256 !== expected.sha256) throw changed(path);
}

/** @throws IndexDamagedError when it is none, IndexOutdatedError when it has another format */
export function parseManifest(json: unknown, path: string): Manifest {
  const formatVersion = (json as { formatVersion?: unknown } | null)?.formatVersion;
  if (typeof formatVersion === 'number' && formatVersion !== FORMAT_VERSION) {
    throw new IndexOutdatedError(`the index has format ${formatVersion}, this program reads format ${FORMAT_VERSION}; ${REBUILD}`);
  }
  const parsed = manifestSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  throw new IndexDamagedError(`the index is damaged: ${path} is not a manifest (${parsed.error.issues[0]?.path.join('.') ?? ''}); ${REBUILD}`);
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}

function unreadable(path: string, cause: unknown): IndexDamagedError {
  return new IndexDamagedError(`the index is damaged: ${path} cannot be read (${messageOf(cause)}); ${REBUILD}`, { cause });
}

function changed(path: string): IndexDamagedError {
  return new IndexDamagedError(`the index is damaged: the contents of ${path} have changed since it was built; ${REBUILD}`);
}

import { mayBeReadLater, type CorpusFile } from '../corpus/read-corpus.ts';
import { builtinStaticModel } from '../static-model/builtin-static-model.ts';
import { readSounds, type KnownSounds } from './corpus-names.ts';
import { GENERATION_FILES, isWhole, readGeneration, readPointer, readVerified, sealedGenerations, type Generation, type Pointer } from './generation.ts';
import { requireCurrent } from './index-store.ts';
import { openKeptArticles } from './kept-articles.ts';
import { decodeLexicalFile, type LexicalFile } from './lexical-file.ts';
import type { CorpusEntry, Manifest } from './manifest.ts';
import { openPassageStore } from './passage-store.ts';
import type { PreparedArticle } from './prepared-article.ts';
import type { KeptFile } from './split-corpus.ts';
import { openTokenIndex, type TokenIndex } from './token-index.ts';
import { isUnchangedFile } from './unchanged-file.ts';

/** A generation that an update takes over from what has not changed. */
export interface PreviousGeneration {
  readonly manifest: Manifest;
  /** Whether it is in use and all of its files are as they were written. */
  isSound(): Promise<boolean>;
  /** What it holds of a file, when that has not changed since. */
  keptFile(listed: CorpusFile): Promise<KeptFile | null>;
  /** Null when one of them is damaged. */
  parts(): Promise<KeptParts | null>;
}

/** What passages that have not changed are taken over with. */
export interface KeptParts {
  readonly terms: LexicalFile;
  readonly tokens: TokenIndex;
  readonly sounds: KnownSounds;
}

/**
 * Opens the generation in use, or a complete older one where that is damaged.
 * @param fingerprint of the model that embeds; of another one nothing can be taken over
 * @returns null when there is none
 */
export async function openPreviousGeneration(indexDir: string, corpusDir: string, fingerprint: string): Promise<PreviousGeneration | null> {
  const inUse = await readPointer(indexDir).catch(() => null);
  for (const pointer of [...(inUse === null ? [] : [inUse]), ...(await sealedGenerations(indexDir))]) {
    const previous = await open(indexDir, corpusDir, pointer, fingerprint).catch(() => null);
    if (previous !== null) return pointer === inUse ? previous : { ...previous, isSound: async () => false };
  }
  return null;
}

/**
 * The generation in use, when it was built by this model and version. Its files are not looked at.
 * @throws IndexMissingError, IndexDamagedError or IndexOutdatedError
 */
export async function readCurrentGeneration(indexDir: string, fingerprint: string): Promise<Generation> {
  const generation = await readGeneration(indexDir, await readPointer(indexDir));
  requireCurrent(generation.manifest, fingerprint, builtinStaticModel().fingerprint);
  return generation;
}

async function open(indexDir: string, corpusDir: string, pointer: Pointer, fingerprint: string): Promise<PreviousGeneration> {
  const generation = await readGeneration(indexDir, pointer);
  const { manifest } = generation;
  requireCurrent(manifest, fingerprint, builtinStaticModel().fingerprint);
  const files = await openFiles(generation);
  return {
    manifest,
    isSound: () => isWhole(generation),
    parts: () => openParts(generation).catch(() => null),
    async keptFile(listed) {
      const kept = files.get(listed.file);
      return kept !== undefined && (await isUnchangedFile(corpusDir, listed, kept.entry, manifest.listedAt)) ? { entry: kept.entry, articles: kept.articles() } : null;
    },
  };
}

/** The files of its corpus, but those that may be read now although they were skipped then. */
async function openFiles(generation: Generation) {
  const [passages, sources, articles] = [await readVerified(generation, GENERATION_FILES.passages), await readVerified(generation, GENERATION_FILES.sources), await readVerified(generation, GENERATION_FILES.articles)];
  const kept = openKeptArticles({ articles, sources }, openPassageStore({ passages, sources }));
  const files = new Map<string, { readonly entry: CorpusEntry; readonly articles: () => PreparedArticle[] }>();
  let next = 0;
  for (const entry of generation.manifest.corpus) {
    const first = next;
    const count = entry.status === 'read' ? entry.articles : 0;
    next += count;
    if (entry.status === 'skipped' && mayBeReadLater(entry.reason)) continue;
    files.set(entry.file, { entry, articles: () => Array.from({ length: count }, (_, index) => kept.at(first + index)) });
  }
  return files;
}

async function openParts(generation: Generation): Promise<KeptParts> {
  return {
    terms: decodeLexicalFile(await readVerified(generation, GENERATION_FILES.lexical)),
    tokens: openTokenIndex(await readVerified(generation, GENERATION_FILES.tokens)),
    sounds: readSounds(await readVerified(generation, GENERATION_FILES.names)),
  };
}

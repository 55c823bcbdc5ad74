import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Embedder } from '../../src/embedding/embedder.ts';
import { buildIndex } from '../../src/indexes/build-index.ts';
import { readPointer } from '../../src/indexes/generation.ts';
import { readManifest } from '../../src/indexes/index-store.ts';

/** What stands in the generation in use: the hash of each file, and of the manifest what does not tell of the run that wrote it. */
export async function generationContents(indexDir: string): Promise<Readonly<Record<string, string>>> {
  const { name } = await readPointer(indexDir);
  const files = (await readdir(join(indexDir, name))).filter((file) => !file.startsWith('manifest.')).toSorted();
  const hashes = await Promise.all(files.map(async (file) => [file, createHash('sha256').update(await readFile(join(indexDir, name, file))).digest('hex')] as const));
  const { model, tokens, vectors, articles, passages, reprints, corpus } = await readManifest(indexDir);
  const entries = corpus.map((entry) => ({ ...entry, modified: 0, sidecar: entry.sidecar?.file }));
  return { ...Object.fromEntries(hashes), manifest: JSON.stringify({ model, tokens, vectors, articles, passages, reprints, entries }) };
}

/** The same of an index that is built from nothing. @param freshDir an empty folder */
export async function freshContents(corpusDir: string, freshDir: string, embedder: Embedder, mostExactNumbers?: number): Promise<Readonly<Record<string, string>>> {
  await buildIndex({ corpusDir, indexDir: freshDir, embedder, ...(mostExactNumbers !== undefined && { mostExactNumbers }) });
  return generationContents(freshDir);
}

import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import type { CorpusFile } from './read-corpus.ts';

/** SHA-256 of a file's bytes, read piece by piece. */
export async function hashFile(path: string): Promise<string> {
  return (await feed(createHash('sha256'), path)).digest('hex');
}

/** The hash that reading a corpus file gives: of its bytes and those of its sidecar; null when one of them cannot be read. */
export async function hashCorpusFile(corpusDir: string, { file, sidecar }: CorpusFile): Promise<string | null> {
  try {
    const hash = await feed(createHash('sha256'), join(corpusDir, file));
    return (sidecar === undefined ? hash : await feed(hash, join(corpusDir, sidecar.file))).digest('hex');
  } catch {
    return null;
  }
}

async function feed(hash: Hash, path: string): Promise<Hash> {
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) hash.update(chunk);
  return hash;
}

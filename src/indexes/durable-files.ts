import { createHash, webcrypto } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a manifest says of a file. */
export interface FileFacts {
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

/** Writes beside the target, flushes and renames: the file is either the old one or the whole new one, also after a power cut. */
export async function replaceFile(directory: string, name: string, content: string | Uint8Array): Promise<void> {
  const temporary = join(directory, `${name}.tmp`);
  try {
    await writeFile(temporary, content, { flush: true });
    await rename(temporary, join(directory, name));
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await syncToDisk(directory);
}

/** Makes a file or the names in a folder survive a power cut; some file systems cannot, which is no reason to fail. */
export async function syncToDisk(path: string): Promise<void> {
  const handle = await open(path, 'r').catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

/** Size and SHA-256 of a file, read piece by piece: it may be larger than a stall of the thread allows. */
export async function describeFile(path: string): Promise<FileFacts> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { bytes, sha256: hash.digest('hex') };
}

/** The same of bytes, worked out beside the calling thread. */
export async function describeBytes(bytes: Uint8Array<ArrayBuffer>): Promise<FileFacts> {
  return { bytes: bytes.length, sha256: Buffer.from(await webcrypto.subtle.digest('SHA-256', bytes)).toString('hex') };
}

/** Hexadecimal. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

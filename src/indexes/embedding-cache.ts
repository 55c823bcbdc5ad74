import { createHash } from 'node:crypto';
import { open, readdir, readFile, rename, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';

/**
 * Embeddings of one model by the hash of the text they were made from, kept in a file beside the index,
 * so that nothing is embedded twice, not even after a run that was cut short.
 */
export interface EmbeddingCache {
  get(text: string): Float32Array | undefined;
  /** The same by the hash of the text, hexadecimal. */
  getByHash(key: string): Float32Array | undefined;
  /** The same as {@link EmbeddingCache.add} by hashes. */
  addByHash(entries: readonly { key: string; embedding: Float32Array }[]): Promise<void>;
  /** Adds embeddings and appends them to the file. */
  add(entries: readonly { text: string; embedding: Float32Array }[]): Promise<void>;
  /** Rewrites the file with the given texts only. */
  keep(texts: readonly string[]): Promise<void>;
}

/** A record is the SHA-256 of the text, the embedding as 32-bit floats, and the CRC-32 of both. */
const HASH_BYTES = 32;
const CRC_BYTES = 4;

/**
 * Opens the cache of a model and removes those of other models: vectors of two models must never meet.
 * A record that is cut off or damaged ends the reading; what follows is embedded again.
 */
export async function openEmbeddingCache(indexDir: string, model: { fingerprint: string; dimensions: number }): Promise<EmbeddingCache> {
  const name = `embeddings-${model.fingerprint.slice(0, 16)}.cache`;
  const path = join(indexDir, name);
  await removeOthers(indexDir, name);
  const bytes = await readFile(path).catch(() => Buffer.alloc(0));
  const { records, end } = readRecords(bytes, model.dimensions);
  // New records must not stand behind a damaged one, where nobody would read them.
  if (end < bytes.length) await truncate(path, end);
  const append = async (entries: readonly { key: string; embedding: Float32Array }[]): Promise<void> => {
    for (const { key, embedding } of entries) records.set(key, embedding);
    const file = await open(path, 'a');
    try {
      await file.appendFile(Buffer.concat(entries.map(({ key, embedding }) => encodeRecord(key, embedding))));
    } finally {
      await file.close();
    }
  };
  return {
    get: (text) => records.get(keyOf(text)),
    getByHash: (key) => records.get(key),
    add: (entries) => append(entries.map(({ text, embedding }) => ({ key: keyOf(text), embedding }))),
    addByHash: append,
    async keep(texts) {
      const kept = new Set(texts.map(keyOf));
      for (const key of records.keys()) if (!kept.has(key)) records.delete(key);
      const temporary = `${path}.tmp`;
      await writeFile(temporary, Buffer.concat([...records].map(([key, embedding]) => encodeRecord(key, embedding))));
      await rename(temporary, path);
    },
  };
}

async function removeOthers(indexDir: string, name: string): Promise<void> {
  const others = (await readdir(indexDir)).filter((entry) => /^embeddings-.*\.cache/u.test(entry) && entry !== name);
  await Promise.all(others.map((entry) => rm(join(indexDir, entry), { force: true })));
}

function keyOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function encodeRecord(key: string, embedding: Float32Array): Buffer {
  const values = Buffer.from(embedding.buffer, embedding.byteOffset, embedding.byteLength);
  const record = Buffer.concat([Buffer.from(key, 'hex'), values, Buffer.alloc(CRC_BYTES)]);
  record.writeUInt32LE(crc32(record.subarray(0, -CRC_BYTES)), record.length - CRC_BYTES);
  return record;
}

/** The records up to the first that is cut off or damaged, and where they end. */
function readRecords(bytes: Buffer, dimensions: number): { records: Map<string, Float32Array>; end: number } {
  const length = HASH_BYTES + dimensions * 4 + CRC_BYTES;
  const records = new Map<string, Float32Array>();
  let end = 0;
  for (; end + length <= bytes.length; end += length) {
    const record = bytes.subarray(end, end + length);
    if (crc32(record.subarray(0, -CRC_BYTES)) !== record.readUInt32LE(length - CRC_BYTES)) break;
    const values = new Uint8Array(record.subarray(HASH_BYTES, -CRC_BYTES));
    records.set(record.toString('hex', 0, HASH_BYTES), new Float32Array(values.buffer));
  }
  return { records, end };
}

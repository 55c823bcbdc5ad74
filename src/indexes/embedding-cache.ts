import { open, readdir, readFile, rm, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { replaceFile, sha256 } from './durable-files.ts';

/**
 * Embeddings of one model by the hash of the text they were made from, kept in a file beside the index,
 * so that nothing is embedded twice, not even after a run that was cut short.
 */
export interface EmbeddingCache {
  /** @param key see {@link embeddingKey} */
  get(key: string): Float32Array | undefined;
  /** Adds embeddings and appends them to the file. */
  add(entries: readonly { key: string; embedding: Float32Array }[]): Promise<void>;
  /** Forgets all others once they are more than a tenth, and those of other models at once. */
  keep(keys: readonly string[]): Promise<void>;
}

/** Whose embeddings they are. */
export interface CachedModel {
  readonly fingerprint: string;
  readonly dimensions: number;
}

/** A record is the SHA-256 of the text, the embedding as 32-bit floats, and the CRC-32 of both. */
const HASH_BYTES = 32;
const CRC_BYTES = 4;
/** Rewriting the file for each text that is gone would take longer than taking in the one that has come. */
const MOST_STALE = 0.1;

/** SHA-256 of the text that is embedded, hexadecimal. */
export function embeddingKey(text: string): string {
  return sha256(text);
}

/** Opens the cache of a model for writing. What is damaged in it is left out and embedded again. */
export async function openEmbeddingCache(indexDir: string, model: CachedModel): Promise<EmbeddingCache> {
  const name = fileName(model);
  const path = join(indexDir, name);
  const { records, isWhole, end, length } = readRecords(await readBytes(path), model.dimensions);
  let mustRewrite = !isWhole;
  // New records must begin where a record can begin.
  if (end < length) await truncate(path, end);
  return {
    get: (key) => records.get(key),
    async add(entries) {
      for (const { key, embedding } of entries) records.set(key, embedding);
      const file = await open(path, 'a');
      try {
        await file.appendFile(Buffer.concat(entries.map(({ key, embedding }) => encodeRecord(key, embedding))));
      } finally {
        await file.close();
      }
    },
    async keep(keys) {
      await removeOthers(indexDir, name);
      const kept = new Set(keys);
      const stale = [...records.keys()].filter((key) => !kept.has(key));
      if (!mustRewrite && stale.length <= MOST_STALE * records.size) return;
      for (const key of stale) records.delete(key);
      await replaceFile(indexDir, name, Buffer.concat([...records].map(([key, embedding]) => encodeRecord(key, embedding))));
      mustRewrite = false;
    },
  };
}

/** The embeddings of a model by their keys, without touching the file: somebody may be writing it. */
export async function readEmbeddings(indexDir: string, model: CachedModel): Promise<ReadonlyMap<string, Float32Array>> {
  return readRecords(await readBytes(join(indexDir, fileName(model))), model.dimensions).records;
}

function fileName({ fingerprint }: CachedModel): string {
  return `embeddings-${fingerprint.slice(0, 16)}.cache`;
}

async function readBytes(path: string): Promise<Buffer> {
  return readFile(path).catch(() => Buffer.alloc(0));
}

/** Vectors of two models must never meet, and are of no use to each other. */
async function removeOthers(indexDir: string, name: string): Promise<void> {
  const others = (await readdir(indexDir)).filter((entry) => /^embeddings-.*\.cache/u.test(entry) && entry !== name);
  await Promise.all(others.map((entry) => rm(join(indexDir, entry), { force: true })));
}

function encodeRecord(key: string, embedding: Float32Array): Buffer {
  const values = Buffer.from(embedding.buffer, embedding.byteOffset, embedding.byteLength);
  const record = Buffer.concat([Buffer.from(key, 'hex'), values, Buffer.alloc(CRC_BYTES)]);
  record.writeUInt32LE(crc32(record.subarray(0, -CRC_BYTES)), record.length - CRC_BYTES);
  return record;
}

interface ReadRecords {
  readonly records: Map<string, Float32Array>;
  /** False when a record was damaged. */
  readonly isWhole: boolean;
  /** Where the last whole record ends. */
  readonly end: number;
  /** Of the file. */
  readonly length: number;
}

function readRecords(bytes: Buffer, dimensions: number): ReadRecords {
  const length = HASH_BYTES + dimensions * 4 + CRC_BYTES;
  const records = new Map<string, Float32Array>();
  const count = Math.floor(bytes.length / length);
  let damaged = 0;
  for (let index = 0; index < count; index += 1) {
    const record = bytes.subarray(index * length, (index + 1) * length);
    if (crc32(record.subarray(0, -CRC_BYTES)) !== record.readUInt32LE(length - CRC_BYTES)) {
      damaged += 1;
      continue;
    }
    const values = new Uint8Array(record.subarray(HASH_BYTES, -CRC_BYTES));
    records.set(record.toString('hex', 0, HASH_BYTES), new Float32Array(values.buffer));
  }
  return { records, isWhole: damaged === 0, end: count * length, length: bytes.length };
}

import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { messageOf, UsageError } from '../errors.ts';
import { recipeSchema, type Recipe } from './recipe.ts';
import type { TrainedTable } from './training-memory.ts';

/** What is known of a broken-off training beside the table. Batches depend on the step alone, so no state of chance is kept. */
export interface CheckpointFacts {
  readonly recipe: Recipe;
  /** Steps done. */
  readonly step: number;
  /** Which vocabulary the rows belong to. */
  readonly vocabulary: string;
  readonly tokens: number;
}

const FILE = 'checkpoint.bin';
const HEADER_BYTES = 4096;
const schema = z.strictObject({ recipe: recipeSchema, step: z.number().int().min(0), vocabulary: z.string(), tokens: z.number().int().positive() });

/** Writes table and moments into the folder, beside the last checkpoint first and then in its place. */
export async function writeCheckpoint(directory: string, facts: CheckpointFacts, table: TrainedTable): Promise<void> {
  await mkdir(directory, { recursive: true });
  const path = join(directory, FILE);
  const header = Buffer.alloc(HEADER_BYTES, ' ');
  header.write(JSON.stringify(facts));
  const file = await open(`${path}.new`, 'w');
  try {
    for (const part of [header, ...partsOf(table)]) {
      for (let offset = 0; offset < part.length; ) offset += (await file.write(part, offset, part.length - offset)).bytesWritten;
    }
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(`${path}.new`, path);
}

/** What a folder's checkpoint says of itself. @throws UsageError when it is missing or damaged */
export async function readCheckpointFacts(directory: string): Promise<CheckpointFacts> {
  const bytes = await readCheckpoint(directory);
  try {
    return schema.parse(JSON.parse(bytes.toString('utf8', 0, HEADER_BYTES)));
  } catch (error) {
    throw damaged(directory, error);
  }
}

/** Fills the table from the folder's checkpoint. @throws UsageError when it is missing, damaged or of another size */
export async function restoreCheckpoint(directory: string, table: TrainedTable): Promise<void> {
  const bytes = await readCheckpoint(directory);
  const parts = partsOf(table);
  const expected = parts.reduce((sum, part) => sum + part.length, HEADER_BYTES);
  if (bytes.length !== expected) throw damaged(directory, new RangeError(`expected ${expected} bytes, got ${bytes.length}`));
  let offset = HEADER_BYTES;
  for (const part of parts) {
    part.set(bytes.subarray(offset, offset + part.length));
    offset += part.length;
  }
}

function partsOf({ vectors, moments, squares }: TrainedTable): Uint8Array[] {
  return [vectors, moments, squares].map((array) => new Uint8Array(array.buffer, array.byteOffset, array.byteLength));
}

async function readCheckpoint(directory: string): Promise<Buffer> {
  return readFile(join(directory, FILE)).catch((error: unknown) => {
    throw damaged(directory, error);
  });
}

function damaged(directory: string, error: unknown): UsageError {
  return new UsageError(`--resume: expected a folder with a whole ${FILE} of this program, got ${directory} (${messageOf(error).split('\n')[0]})`, { cause: error });
}

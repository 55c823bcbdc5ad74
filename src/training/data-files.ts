import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from '../errors.ts';

/** How the name of a file of training data ends. */
const ENDING = '.tsv.br';

/** The files of training data in a folder, by name. @throws UsageError when the folder holds none */
export async function listDataFiles(dataDir: string): Promise<string[]> {
  const names = await readdir(dataDir).catch((error: unknown) => {
    throw new UsageError(`--data: expected a folder of *${ENDING} files, got ${dataDir}`, { cause: error });
  });
  const files = names.filter((name) => name.endsWith(ENDING)).toSorted();
  if (files.length === 0) throw new UsageError(`--data: expected *${ENDING} files in ${dataDir}, found none; src/training/data-sheet.ts names those of the built-in model`);
  return files.map((name) => join(dataDir, name));
}

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { messageOf } from '../errors.ts';
import { parsePageSheet, type NamedSheet } from './page-sheet.ts';

/** Pages that were written as wholes: those that the reading of pages is fitted on, and those that only measure it. */
export type SheetKind = 'fitted' | 'kept-back';

/** The same seen from the source and from the compiled program. */
const SHEETS = fileURLToPath(new URL('../../src/evaluation/page-sheets', import.meta.url));

/**
 * The page sheets of the repository, by the names of their files.
 * @throws Error that names the file and the line, when a sheet cannot be read
 */
export async function loadPageSheets(kind: SheetKind, folder: string = SHEETS): Promise<NamedSheet[]> {
  const names = (await readdir(join(folder, kind))).filter((name) => name.endsWith('.sheet')).toSorted();
  return await Promise.all(
    names.map(async (file) => {
      const text = await readFile(join(folder, kind, file), 'utf8');
      try {
        return { file, sheet: parsePageSheet(text) };
      } catch (error) {
        throw new Error(`${kind}/${file}: ${messageOf(error)}`, { cause: error });
      }
    }),
  );
}

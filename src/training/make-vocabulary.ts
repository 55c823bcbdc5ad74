import { createHash } from 'node:crypto';
import { mkdir, rename, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { UsageError } from '../errors.ts';
import { listDataFiles } from './data-files.ts';
import { drawVocabularyLines, LINE_LIMITS } from './vocabulary-lines.ts';
import { readVocabulary, type Vocabulary } from './vocabulary-file.ts';
import { SPECIAL_TOKENS, toTokenizerJson } from './vocabulary/tokenizer-json.ts';
import { trainVocabulary, type VocabularyProgress } from './vocabulary/train-vocabulary.ts';

export interface MakeVocabularyOptions {
  /** Folder with `*.tsv.br`. */
  readonly dataDir: string;
  /** The vocabulary is kept here between runs, as `vocabulary.<size>.<files>.json`, a tokenizer.json. */
  readonly workDir: string;
  /** Rows of the table of token vectors: pieces and special tokens together. Fewer when the texts do not hold so many pieces. */
  readonly size: number;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: VocabularyProgress) => void) | undefined;
}

/** Raised whenever other lines or other pieces come out of the same files. */
const CACHE_VERSION = 1;
const KEY_LENGTH = 16;

/**
 * A vocabulary trained from the texts of the training data, balanced by language. Made once for the same files and size.
 * @throws UsageError when the folder holds no training data, or the size has no room for the characters of the texts
 * @throws CancelledError when `signal` aborts
 */
export async function makeVocabulary({ dataDir, workDir, size, signal, onProgress }: MakeVocabularyOptions): Promise<Vocabulary> {
  if (size <= SPECIAL_TOKENS.length) throw new UsageError(`--vocabulary-size: expected more than the ${SPECIAL_TOKENS.length} special tokens, got ${size}`);
  const path = join(workDir, `vocabulary.${size}.${await keyOf(dataDir)}.json`);
  if (await isThere(path)) return readVocabulary(path);
  const { pieces } = await trainVocabulary(drawVocabularyLines(dataDir, LINE_LIMITS, signal), { size: size - SPECIAL_TOKENS.length, signal, onProgress });
  await mkdir(workDir, { recursive: true });
  await writeFile(`${path}.new`, toTokenizerJson(pieces));
  await rename(`${path}.new`, path);
  return readVocabulary(path);
}

/** Names the files that the vocabulary is made from, and how. */
async function keyOf(dataDir: string): Promise<string> {
  const hash = createHash('sha256').update(`v${CACHE_VERSION}`);
  for (const path of await listDataFiles(dataDir)) {
    const { size, mtimeMs } = await stat(path);
    hash.update(`\n${basename(path)} ${size} ${Math.floor(mtimeMs)}`);
  }
  return hash.digest('hex').slice(0, KEY_LENGTH);
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(({ size }) => size > 0, () => false);
}

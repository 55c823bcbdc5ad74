import { hashCorpusFile } from '../corpus/hash-file.ts';
import type { CorpusFile } from '../corpus/read-corpus.ts';
import type { CorpusEntry, Manifest } from './manifest.ts';

/**
 * Clocks of file systems are as coarse as two seconds (FAT): what was changed that shortly before it was listed may be
 * changed once more without another time.
 */
const COARSEST_CLOCK_MILLISECONDS = 2_000;

/**
 * Whether a file of the corpus is still as it was when it was indexed: by size and time, or else, and where it had just been
 * written then, by its content.
 * @param listedAt when it was listed before it was indexed, see {@link Manifest}
 */
export async function isUnchangedFile(corpusDir: string, listed: CorpusFile, entry: CorpusEntry, listedAt: Manifest['listedAt']): Promise<boolean> {
  if (listed.size !== entry.size || listed.sidecar?.size !== entry.sidecar?.size || listed.sidecar?.file !== entry.sidecar?.file) return false;
  const isOfSameTime = listed.modified === entry.modified && listed.sidecar?.modified === entry.sidecar?.modified;
  const isSettled = Math.max(listed.modified, listed.sidecar?.modified ?? 0) < listedAt - COARSEST_CLOCK_MILLISECONDS;
  if (isOfSameTime && isSettled) return true;
  if (entry.status === 'skipped') return isOfSameTime;
  return (await hashCorpusFile(corpusDir, listed)) === entry.sha256;
}

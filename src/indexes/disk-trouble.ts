import { statfs } from 'node:fs/promises';
import { DiskError, IndexDamagedError, messageOf } from '../errors.ts';

const FULL: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
const FORBIDDEN: ReadonlySet<string> = new Set(['EACCES', 'EPERM', 'EROFS']);
/** A disk with less than this left has run full when a file cannot be read back that was just written. */
const NEXT_TO_NOTHING_BYTES = 1_000_000;

/**
 * A failure of writing the index in words, where the disk is its cause; anything else as it is.
 * @param indexDir what was being written into
 */
export async function explainDiskTrouble(error: unknown, indexDir: string): Promise<unknown> {
  const code = codeOf(error);
  if (FULL.has(code)) return full(indexDir, error);
  if (FORBIDDEN.has(code)) {
    return new DiskError(
      `the index folder ${indexDir} cannot be written (${messageOf(error)}): give the user that runs this program write access to it, or set INDEX_DIR to another folder; the index in use is unchanged`,
      { cause: error },
    );
  }
  if (code === 'EIO') return new DiskError(`the disk of the index folder ${indexDir} fails (${messageOf(error)}): check the disk, or set INDEX_DIR to a folder on another one; the index in use is unchanged`, { cause: error });
  // The vector library reports no write error: its file is only shorter than it should be.
  if (error instanceof IndexDamagedError && (await freeBytes(indexDir)) < NEXT_TO_NOTHING_BYTES) return full(indexDir, error);
  return error;
}

function full(indexDir: string, cause: unknown): DiskError {
  const code = codeOf(cause) || 'ENOSPC';
  return new DiskError(`the disk of the index folder ${indexDir} is full (${code}): free some space, or set INDEX_DIR to a folder on another disk, and update the index again; the index in use is unchanged`, { cause });
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && 'syscall' in error ? String(error.code) : '';
}

async function freeBytes(directory: string): Promise<number> {
  return statfs(directory).then(({ bavail, bsize }) => bavail * bsize, () => Infinity);
}
